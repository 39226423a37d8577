import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { z } from "zod";
import { BOT, describeDashboard } from "./dashboard-world.js";
import type { Visit } from "./visit.js";

const Found = z.object({ people: z.array(z.object({ id: z.int(), firstName: z.string().nullable() })) });
const Scopes = z.object({ scopes: z.array(z.object({ scope: z.string(), reason: z.string().nullable() })) });
const EVIL = "<img src=x onerror=document.title='ran'>";

/** A browser on a busy machine takes its time. */
const STORY_MS = 120_000;

describeDashboard("people on the dashboard", (world) => {
  let visit: Visit;
  let folder: string;
  let hana = 0;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "telebus-people-"));
    hana = await comes("Hana", "hana");
    await comes(EVIL, "evil_person");
  });
  beforeEach(async () => {
    visit = await world().open("/people");
  });
  afterEach(async () => {
    // The browser itself notes that somebody who was just forgotten is not there any more.
    expect(visit.complaints.filter((one) => !one.includes("404 (Not Found)"))).toEqual([]);
    await visit.close();
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Somebody is new in Telegram and says something to the bot. */
  async function comes(first_name: string, username: string): Promise<number> {
    await world().simulator.addPerson({ first_name, username });
    await world().simulator.send({ from: username, bot: BOT, text: "/start" });
    const find = async () =>
      Found.parse(await world().api("GET", `/api/people?search=@${username}`)).people[0];
    await waitFor(`${username} is known`, async () => (await find())?.firstName === first_name);
    return (await find())?.id ?? 0;
  }
  const held = async (id: number) =>
    Scopes.parse(await world().api("GET", `/api/people/${id}`)).scopes.map(({ scope }) => scope);

  test(
    "somebody is found, and what they may do is given, taken and taken back",
    async () => {
      const { page } = visit;
      await page.getByRole("searchbox", { name: "Name, @username or id" }).fill("hana");
      await page.getByRole("link", { name: /Hana/ }).click();
      await page.getByRole("heading", { name: "Hana", level: 1 }).waitFor();
      await page.getByText("They may do what everybody may.").waitFor();
      await page.getByRole("button", { name: "Give a role" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("combobox", { name: "Role" }).or(dialog.getByLabel("Role")).first().click();
      await page.getByRole("option", { name: "Moderator" }).click();
      await dialog.getByText(/Mutes, warns and bans authors/).waitFor();
      await dialog.getByRole("textbox", { name: "Reason" }).fill("Keeps the peace");
      await dialog.getByRole("button", { name: "Give a role" }).click();
      await page.getByText("Hana has the role Moderator now").waitFor();
      expect(await held(hana)).toEqual(["moderator"]);
      await page.getByText("Keeps the peace").waitFor();

      await page.getByRole("button", { name: "Take the role Moderator" }).click();
      const gone = page.getByRole("alert").filter({ hasText: "Hana has the role Moderator no more" });
      await gone.waitFor();
      expect(await held(hana)).toEqual([]);
      await gone.getByRole("button", { name: "Undo" }).click();
      await page.getByRole("button", { name: "Take the role Moderator" }).waitFor();
      expect(await held(hana)).toEqual(["moderator"]);
      await page.getByRole("tab", { name: "History" }).click();
      await page.getByText(/took the role Moderator from Hana/).waitFor();
    },
    STORY_MS,
  );

  test(
    "somebody is banned with a reason, for a time that is still to come, and freed",
    async () => {
      const { page } = visit;
      const evil = await comes(EVIL, "evil_person");
      await page.goto(`${world().url}/people/${evil}`);
      await page.getByRole("heading", { name: EVIL, level: 1 }).waitFor();
      await page.getByRole("button", { name: "Ban", exact: true }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("textbox", { name: "Reason" }).fill("Spam");
      await dialog.getByRole("button", { name: "Ban", exact: true }).click();
      await page.getByText(`${EVIL} is banned`).waitFor();
      expect(await held(evil)).toEqual(["banned"]);
      await page.getByRole("button", { name: "Lift the ban" }).click();
      await page.getByText(`The ban of ${EVIL} is lifted`).waitFor();
      expect(await held(evil)).toEqual([]);
      expect(await page.title()).not.toBe("ran");
    },
    STORY_MS,
  );

  test(
    "the last administrator stays, and is told so kindly",
    async () => {
      const { page } = visit;
      await page.goto(`${world().url}/people/${world().administrator}`);
      await page.getByText("The last administrator stays. Make another one first.").waitFor();
      expect(await page.getByRole("button", { name: "Ban", exact: true }).isDisabled()).toBe(true);
    },
    STORY_MS,
  );

  test(
    "what is kept of somebody is gathered, downloaded and erased",
    async () => {
      const { page } = visit;
      await page.goto(`${world().url}/people/${hana}?tab=data`);
      await page.getByRole("button", { name: "Gather their data" }).click();
      await page.getByText("Complete").waitFor();
      const loading = page.waitForEvent("download");
      await page.getByRole("button", { name: "Download" }).click();
      const file = path.join(folder, "export.json");
      await (await loading).saveAs(file);
      expect(await readFile(file, "utf8")).toContain("Hana");

      await page.getByRole("button", { name: "Erase their data" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByText("Payments, and bots of their own").waitFor();
      const doIt = dialog.getByRole("button", { name: "Erase their data" });
      expect(await doIt.isDisabled()).toBe(true);
      await dialog.getByRole("textbox", { name: `To be sure, type ${hana}` }).fill(String(hana));
      await doIt.click();
      await page.getByText(/rows? (is|are) gone/).waitFor();
      // Their role stays, for it says what an id may do; nothing else does.
      expect(await world().api("GET", "/api/people?search=Hana")).toEqual({ people: [] });
    },
    STORY_MS,
  );

  test(
    "roles come from a list, after a look at what would change; too large a file is refused",
    async () => {
      const { page } = visit;
      await page.getByRole("button", { name: "Import roles" }).click();
      const dialog = page.getByRole("dialog");
      const list = path.join(folder, "roles.csv");
      const large = path.join(folder, "large.csv");
      await writeFile(list, "id,state\n900001,8\nnobody,8\n");
      await writeFile(large, `id,state\n${"1,8\n".repeat(400_000)}`);
      const choose = async (file: string): Promise<void> => {
        const choosing = page.waitForEvent("filechooser");
        await dialog.getByRole("button", { name: "File" }).click();
        await (await choosing).setFiles(file);
      };
      await choose(large);
      await dialog.getByText(/larger than 1 MiB/).waitFor();
      await choose(list);
      await dialog.getByText("1 role would be given, 1 line cannot be used (2 lines in all).").waitFor();
      await expect(held(900_001)).rejects.toThrow("404");
      await dialog.getByRole("button", { name: "Give 1 role" }).click();
      await page.getByText("1 role is given").waitFor();
      expect(await held(900_001)).toEqual(["llm"]);
      const sent = await fetch(`${world().url}/api/people/import`, {
        method: "POST",
        headers: { "content-type": "text/csv" },
        body: await readFile(large),
      });
      expect([401, 413]).toContain(sent.status);
    },
    STORY_MS,
  );

  test(
    "filters live in the address, and the table goes out as a file",
    async () => {
      const { page } = visit;
      await page.getByRole("searchbox", { name: "Name, @username or id" }).fill("nobody at all");
      await page.getByText("Nobody fits").waitFor();
      await page.goto(`${world().url}/people?search=evil_person&kind=person`);
      await page.getByText(EVIL).waitFor();
      const loading = page.waitForEvent("download");
      await page.getByRole("link", { name: "Export CSV" }).click();
      const file = path.join(folder, "people.csv");
      await (await loading).saveAs(file);
      expect((await readFile(file, "utf8")).trim().split("\r\n")).toHaveLength(2);
    },
    STORY_MS,
  );

  test(
    "who is in a conversation is seen and set free",
    async () => {
      const { page } = visit;
      await comes("Ivo", "ivo_talks");
      const says = (text: string) => world().simulator.send({ from: "ivo_talks", bot: BOT, text });
      const hears = (words: string) =>
        waitFor(words, async () =>
          JSON.stringify(await world().simulator.calls({ method: "sendMessage" })).includes(words),
        );
      await says("/feedback");
      await hears("What would you like to tell us?");
      await says("It rains");
      await waitFor("it is kept", async () =>
        JSON.stringify(await world().api("GET", "/api/feedback")).includes("It rains"),
      );
      await says("/feedback");
      await waitFor("Ivo talks", async () =>
        JSON.stringify(await world().api("GET", "/api/chats/sessions")).includes('"isOpen":true'),
      );
      await page.goto(`${world().url}/conversations`);
      await page.getByRole("link", { name: "Ivo" }).waitFor();
      await page.getByRole("button", { name: "End", exact: true }).click();
      await page.getByRole("dialog").getByRole("button", { name: "End", exact: true }).click();
      await page.getByText("The conversation has ended").waitFor();
      await page.getByText("Nobody is in a conversation").waitFor();
      await page.getByRole("switch", { name: "Also those that were ended" }).click();
      await page.getByRole("link", { name: "Ivo" }).waitFor();
      expect(await world().api("GET", "/api/chats/sessions")).toMatchObject({
        sessions: [{ isOpen: false }],
      });
    },
    STORY_MS,
  );
});
