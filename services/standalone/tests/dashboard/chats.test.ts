import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import type { Locator } from "playwright-core";
import { z } from "zod";
import { BOT, describeDashboard } from "./dashboard-world.js";
import type { Visit } from "./visit.js";

const EVIL = "<img src=x onerror=document.title='ran'>";
/** A browser on a busy machine takes its time. */
const STORY_MS = 120_000;

const Chats = z.object({ chats: z.array(z.object({ chat: z.int(), title: z.string().nullable() })) });

describeDashboard("chats on the dashboard", (world) => {
  let visit: Visit;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "telebus-chats-"));
  });
  beforeEach(async () => {
    visit = await world().open("/chats");
  });
  afterEach(async () => {
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
  afterAll(() => rm(folder, { recursive: true }));

  const chatOf = async (title: string): Promise<number> => {
    const answer = await world().api("GET", `/api/chats?q=${encodeURIComponent(title)}`);
    return Chats.parse(answer).chats[0]?.chat ?? 0;
  };
  const openChat = async (title: string, tab = "overview"): Promise<void> => {
    await visit.page.goto(`${world().url}/chats/${BOT}/${await chatOf(title)}?tab=${tab}`);
    await visit.page.getByRole("heading", { level: 1, name: title }).waitFor();
  };
  const row = (title: string): Locator => visit.page.getByRole("link", { name: title });
  const choose = async (filter: string, word: string): Promise<void> => {
    const { page } = visit;
    await page
      .getByRole("combobox", { name: filter })
      .or(page.getByRole("textbox", { name: filter }))
      .first()
      .click();
    await page.getByRole("option", { name: word }).click();
  };
  /** @returns what the file says that begins to come */
  const fileAfter = async (begin: () => Promise<void>, name: string): Promise<string> => {
    const loading = visit.page.waitForEvent("download");
    await begin();
    const file = path.join(folder, name);
    await (await loading).saveAs(file);
    return readFile(file, "utf8");
  };

  test(
    "chats are found, filtered and put in order, all of it in the address",
    async () => {
      const { page } = visit;
      await page.getByRole("searchbox", { name: "Search by title" }).fill("garage");
      await row("Kyoto kitchen").waitFor({ state: "detached" });
      await row("Oslo garage").waitFor();
      expect(new URL(page.url()).searchParams.get("search")).toBe("garage");
      await page.getByRole("searchbox", { name: "Search by title" }).fill("nowhere");
      await page.getByText("No chat fits").waitFor();

      await page.goto(`${world().url}/chats`);
      await row("Ada").waitFor();
      await choose("Type", "Supergroups");
      await row("Ada").waitFor({ state: "detached" });
      await choose("Order", "By title");
      await page.waitForURL(/sort=title/);
      expect(new URL(page.url()).searchParams.get("type")).toBe("supergroup");
      await page.reload();
      await row("Lisbon flat").waitFor();
      const titles = await page.locator("tbody a").allInnerTexts();
      expect(titles).toEqual(titles.toSorted((one, other) => one.localeCompare(other)));
      expect(titles).toContain("Kyoto kitchen");
    },
    STORY_MS,
  );

  test(
    "what fits goes out as CSV and as JSON",
    async () => {
      const { page } = visit;
      await page.goto(`${world().url}/chats?type=supergroup&search=kyoto`);
      await row("Kyoto kitchen").waitFor();
      await row("Oslo garage").waitFor({ state: "detached" });
      const take = (format: string) => async (): Promise<void> => {
        await page.getByRole("button", { name: "Export" }).click();
        await page.getByRole("menuitem", { name: format }).click();
      };
      const csv = await fileAfter(take("As CSV"), "chats.csv");
      expect(csv.trim().split("\r\n")).toHaveLength(2);
      expect(csv).toContain("Kyoto kitchen");
      const json = await fileAfter(take("As JSON"), "chats.json");
      expect(json).toContain("Kyoto kitchen");
      expect(json).not.toContain("Oslo garage");
      expect(JSON.parse(json)).toBeTruthy();
    },
    STORY_MS,
  );

  test(
    "members are counted again by asking Telegram: of all chats, and of one",
    async () => {
      const { page } = visit;
      const counts = async (): Promise<number> =>
        (await world().simulator.calls({ method: "getChatMemberCount" })).calls.length;
      const before = await counts();
      await page.getByRole("button", { name: "Count again" }).click();
      await page.getByText("Telegram is asked about 3 chats").waitFor();
      await waitFor("three counts", async () => (await counts()) >= before + 3);
      // The button is free again once all have been looked at.
      await page.getByRole("status").filter({ hasText: "of 3" }).waitFor({ state: "detached" });
      await row("Lisbon flat").click();
      await page.getByRole("heading", { level: 1, name: "Lisbon flat" }).waitFor();
      const one = await counts();
      await page.getByRole("button", { name: "Count again" }).click();
      await page.getByText("Telegram is asked; its answers come within seconds").waitFor();
      await waitFor("one count", async () => (await counts()) > one);
      // Four people and the bot.
      expect(await world().api("GET", `/api/chats/${BOT}/${await chatOf("Lisbon flat")}`)).toMatchObject({
        members: 5,
      });
    },
    STORY_MS,
  );

  test(
    "a chat's page tells who runs it, who is there, what was said, and its numbers as files",
    async () => {
      const { page } = visit;
      await world().simulator.say("Ada", "Who has the keys?", "Lisbon flat");
      await openChat("Lisbon flat");
      await page.getByRole("heading", { name: "About this chat" }).waitFor();
      const csv = await fileAfter(() => page.getByRole("link", { name: "As CSV" }).click(), "history.csv");
      expect(csv.split("\r\n")[0]).toContain("members");
      const json = await fileAfter(() => page.getByRole("link", { name: "As JSON" }).click(), "history.json");
      expect(JSON.parse(json)).toHaveProperty("history");

      await page.getByRole("tab", { name: "People" }).click();
      await page.getByRole("heading", { name: "Administrators" }).waitFor();
      await page.getByRole("table").getByRole("link", { name: "Ada" }).waitFor();
      await page.getByRole("tab", { name: "Messages" }).click();
      await page.getByText("This bot does not keep what people write").waitFor();
      await page.getByText("17 signs, not kept").first().waitFor();
      await world().api("PATCH", `/api/bots/${BOT}`, { keepsContent: true });
      await waitFor("words are kept", async () => {
        await world().simulator.say("Ada", "The <i>blue</i> oar is back", "Lisbon flat");
        const messages = await world().api(
          "GET",
          `/api/chats/${BOT}/${await chatOf("Lisbon flat")}/messages`,
        );
        return JSON.stringify(messages).includes("oar is back");
      });
      await page.reload();
      await page.getByRole("searchbox", { name: "Search in what was said" }).fill("oar");
      await page.getByText("The <i>blue</i> oar is back").first().waitFor();
      await page.getByText("17 signs, not kept").first().waitFor({ state: "detached" });
    },
    STORY_MS,
  );

  test(
    "growth is drawn over the time one chooses; what a bot is there, and how its chats are doing, narrow the list",
    async () => {
      const { page } = visit;
      await choose("Role of the bot", "Administrator");
      await row("Ada").waitFor({ state: "detached" });
      await choose("State", "Cannot speak there");
      await page.getByText("No chat fits").waitFor();
      await page.goto(`${world().url}/chats`);
      await page.getByRole("tab", { name: "Growth and activity" }).click();
      await page.getByText("90 days").click();
      await page.waitForURL(/days=90/);
      await openChat("Lisbon flat");
      await page.getByText("A year").click();
      await page.waitForURL(/days=365/);
      expect(new URL(page.url()).pathname).toContain("/chats/");
    },
    STORY_MS,
  );

  test(
    "a title is never more than a text",
    async () => {
      const { page } = visit;
      await world().simulator.changeChat({ chat: "Kyoto kitchen", title: EVIL });
      await world().simulator.say("Chidi", "We have a new name", EVIL);
      await waitFor("the new name", async () => (await chatOf("onerror")) !== 0);
      await page.goto(`${world().url}/chats?search=onerror`);
      await page.getByRole("link", { name: EVIL }).click();
      await page.getByRole("heading", { level: 1, name: EVIL }).waitFor();
      expect(await page.title()).not.toBe("ran");
      expect(await page.locator("img[src=x]").count()).toBe(0);
      await world().simulator.changeChat({ chat: EVIL, title: "Kyoto kitchen" });
    },
    STORY_MS,
  );
});
