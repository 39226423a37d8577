import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { z } from "zod";
import { BOT, describeDashboard } from "./dashboard-world.js";
import type { Visit } from "./visit.js";

const Kept = z.object({
  custom: z.array(z.object({ name: z.string(), isOn: z.boolean() })),
  aliases: z.record(z.string(), z.string()),
});

const CommandFile = z.looseObject({ custom: z.array(z.looseObject({ name: z.string() })) });
const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

/** A browser on a busy machine takes its time. */
const STORY_MS = 120_000;

describeDashboard("commands on the dashboard", (world) => {
  let visit: Visit;
  beforeEach(async () => {
    visit = await world().open("/commands");
    await visit.page.getByText("/contact").waitFor();
  });
  afterEach(() => visit.close());

  const kept = async () => Kept.parse(await world().api("GET", `/api/commands/${BOT}`));
  const said = async () => {
    const { calls } = await world().simulator.calls({ bot: BOT, chat: world().administrator });
    return calls.map(({ params }) => params["text"]);
  };

  test(
    "one is written, looked at, tested, saved, and what the preview showed is what a person gets",
    async () => {
      const { page } = visit;
      await page.getByRole("link", { name: "New command" }).click();
      await page.getByRole("textbox", { name: "Command", exact: true }).fill("boats");
      await page.getByRole("textbox", { name: "Description" }).fill("When they leave");
      const words = page.getByRole("textbox", { name: "What it says" });
      await words.fill("At six");
      await words.selectText();
      await page.getByRole("button", { name: "Bold" }).click();
      await words.press("End");
      await page.getByRole("button", { name: "Variables" }).click();
      await page.getByRole("menuitem", { name: "{first_name}" }).click();
      const preview = page.getByRole("region", { name: "Preview" });
      await preview.getByText("At sixAda").last().waitFor();
      expect(await preview.locator("strong", { hasText: "At six" }).count()).toBe(1);
      await page.getByRole("button", { name: "Test", exact: true }).click();
      const whom = page.getByRole("dialog").getByRole("combobox", { name: "Who gets it" });
      await whom.fill(String(world().administrator));
      await page.getByRole("option").first().click();
      await page.getByRole("button", { name: "Send the test" }).click();
      await waitFor("the test", async () => (await said()).includes("At sixAda"));
      await page.getByRole("button", { name: "Add the command" }).click();
      await page.waitForURL(/\/boats$/);
      expect((await kept()).custom.map(({ name }) => name)).toContain("boats");
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );

  test(
    "somebody else's change is not written over, and what is not saved is not lost unasked",
    async () => {
      const { page } = visit;
      await page.getByRole("link", { name: "/news" }).click();
      const words = page.getByRole("textbox", { name: "What it says" });
      await words.fill("Mine");
      await world().api("PUT", `/api/commands/${BOT}/custom/news`, {
        description: "News",
        content: { text: "Theirs" },
      });
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await page.getByText("Somebody else has changed this command").waitFor();
      await page.getByRole("link", { name: "Commands" }).last().click();
      await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
      await page.getByRole("button", { name: "Show theirs, drop mine" }).click();
      await waitFor("theirs", async () => (await words.inputValue()) === "Theirs");
      expect(await page.getByText("Somebody else has changed this command").count()).toBe(0);
    },
    STORY_MS,
  );

  test(
    "one is switched off, has another name, goes and comes back",
    async () => {
      const { page } = visit;
      await page.getByRole("switch", { name: "/contact is on" }).click({ force: true });
      await page.getByText("/contact is off").waitFor();
      expect((await kept()).custom).toContainEqual(expect.objectContaining({ name: "contact", isOn: false }));
      await page.getByRole("button", { name: "Give /contact another name" }).click();
      await page.getByRole("textbox", { name: "Another name of /contact" }).fill("reach");
      await page.getByRole("button", { name: "Add a name" }).last().click();
      await page.getByText("/reach is now /contact").waitFor();
      expect((await kept()).aliases).toMatchObject({ reach: "contact" });
      await page.getByRole("button", { name: "What can be done with /games" }).click();
      await page.getByRole("menuitem", { name: "Remove" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
      await page.getByText("/games is removed").waitFor();
      expect((await kept()).custom.map(({ name }) => name)).not.toContain("games");
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByText("/games is back").waitFor();
      expect((await kept()).custom.map(({ name }) => name)).toContain("games");
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );

  test(
    "all of them go into a file; one that comes in says what it would change before it does, and can be undone",
    async () => {
      const { page } = visit;
      const before = await kept();
      await page.getByRole("button", { name: "Export and import" }).click();
      const saved = page.waitForEvent("download");
      await page.getByRole("menuitem", { name: "Export as a file" }).click();
      const file = CommandFile.parse(JSON.parse(await readFile(await (await saved).path(), "utf8")));
      expect(file.custom.map(({ name }) => name)).toContain("contact");
      const field = page.getByLabel("Import a file");
      const bring = (text: string): Promise<void> =>
        field.setInputFiles({ name: "c.json", mimeType: "application/json", buffer: Buffer.from(text) });
      await bring("no file at all");
      await page.getByText("That is no file of commands").waitFor();
      const dialog = page.getByRole("dialog");
      const tides = { name: "tides", description: "Tides", content: { text: "High at six" } };
      const custom = [...file.custom.filter(({ name }) => name !== "contact"), tides];
      await bring(JSON.stringify({ ...file, custom, aliases: {} }));
      await dialog.getByText("One command comes:").waitFor();
      await dialog.getByText("One command goes:").waitFor();
      await dialog.getByText("/contact", { exact: true }).waitFor();
      expect(await kept()).toEqual(before);
      expect([await visit.faults(), await visit.overflow()]).toEqual([[], 0]);
      await dialog.getByRole("button", { name: "Import" }).click();
      await page.getByRole("link", { name: "/tides" }).waitFor();
      expect((await kept()).custom.map(({ name }) => name)).not.toContain("contact");
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByText("The commands are as they were").waitFor();
      expect((await kept()).custom.toSorted(byName)).toEqual(before.custom.toSorted(byName));
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );

  test(
    "one has words of its own in another language, in private chats alone, and so has Telegram's menu",
    async () => {
      const { page } = visit;
      await page.getByRole("link", { name: "New command" }).click();
      await page.getByRole("textbox", { name: "Command", exact: true }).fill("oars");
      await page.getByRole("textbox", { name: "Description" }).fill("Where the oars are");
      await page.getByRole("textbox", { name: "What it says" }).fill("In the shed");
      await page.getByRole("button", { name: "Language" }).click();
      await page.getByRole("textbox", { name: "Two letters" }).fill("de");
      await page.getByRole("textbox", { name: "Two letters" }).press("Enter");
      await page.getByRole("tab", { name: "German" }).waitFor();
      await page.getByRole("textbox", { name: "Description" }).fill("Wo die Ruder sind");
      await page.getByRole("textbox", { name: "What it says" }).fill("Im Schuppen");
      await page.getByRole("region", { name: "Preview" }).getByText("Im Schuppen").waitFor();
      for (const type of ["Group", "Supergroup"])
        await page.getByRole("checkbox", { name: type, exact: true }).uncheck();
      await page.getByRole("button", { name: "Add the command" }).click();
      await page.waitForURL(/\/oars$/);
      await page.goto(`${world().url}/commands/${BOT}?tab=menu`);
      await page.getByText("Where the oars are").waitFor();
      await page.getByRole("combobox", { name: "Language" }).click();
      await page.getByRole("option", { name: "de", exact: true }).click();
      await page.getByText("Wo die Ruder sind").waitFor();
      await page.getByRole("tabpanel").getByText("Groups", { exact: true }).click();
      await page.getByText("Wo die Ruder sind").waitFor({ state: "detached" });
      await page.getByRole("tab", { name: "Built in" }).click();
      await page.getByRole("switch", { name: "/feedback is on" }).click({ force: true });
      await page.getByText("/feedback is off").waitFor();
      await page.getByRole("switch", { name: "/feedback is on" }).click({ force: true });
      await page.getByText("/feedback is on").last().waitFor();
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );
});
