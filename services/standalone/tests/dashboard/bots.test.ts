import { afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { z } from "zod";
import { describeDashboard } from "./dashboard-world.js";
import type { Visit } from "./visit.js";

const SECOND = 1_000_002;
const SECOND_TOKEN = `${SECOND}:AAsecondsecondsecondsecondsecondsecond`;
const NAME = "Second <b>harbour</b>";

/** A browser on a busy machine takes its time. */
const STORY_MS = 120_000;

const Bot = z.looseObject({
  features: z.array(z.string()),
  home: z.string(),
  defaults: z.record(z.string(), z.string()),
  messagesPerSecond: z.number().nullable(),
  allowsManaged: z.boolean(),
  keepsContent: z.boolean(),
  keepDays: z.int(),
  commandPrefix: z.string().nullable(),
  isOn: z.boolean(),
  removedAt: z.string().nullable(),
});

describeDashboard("bots on the dashboard", (world) => {
  let visit: Visit;
  beforeAll(async () => {
    await world().simulator.addBot({ token: SECOND_TOKEN, username: "second_bot", first_name: NAME });
  });
  beforeEach(async () => {
    visit = await world().open("/bots");
  });
  afterEach(() => visit.close());

  const bot = async () => Bot.parse(await world().api("GET", `/api/bots/${SECOND}`));
  const openSecond = async (tab: string) => {
    await visit.page.goto(`${world().url}/bots/${SECOND}?tab=${tab}`);
    await visit.page.getByRole("heading", { level: 1, name: NAME }).waitFor();
  };
  /** What the browser itself says of an answer that is no success is no fault of the page. */
  const complaintsBut = (status: string) => visit.complaints.filter((one) => !one.includes(status));

  test(
    "a bot is added by its token, once it was seen whose it is; its token is shown to nobody",
    async () => {
      const { page } = visit;
      await page.getByRole("button", { name: "Add a bot" }).first().click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Token").fill("hello");
      await dialog.getByRole("button", { name: "Whose is it?" }).click();
      await dialog.getByText(/must be a bot token/).waitFor();
      await dialog.getByLabel("Token").fill(SECOND_TOKEN);
      await dialog.getByRole("button", { name: "Whose is it?" }).click();
      await dialog.getByRole("heading", { name: NAME }).waitFor();
      await dialog.getByRole("checkbox", { name: "Newsletter" }).check();
      await dialog.getByRole("button", { name: "Add this bot" }).click();
      await page.getByText("@second_bot is here and runs").waitFor();
      await page.getByRole("heading", { level: 1, name: NAME }).waitFor();
      expect((await bot()).features.toSorted()).toEqual(["distributor", "newsletter"]);
      await page.getByRole("link", { name: "Bots" }).first().click();
      await page.getByRole("link", { name: /@second_bot/ }).waitFor();
      expect(await page.content()).not.toContain("AAsecond");
      expect(complaintsBut("400 (Bad Request)")).toEqual([]);
    },
    STORY_MS,
  );

  test(
    "settings are saved; what another changed meanwhile is told, and both changes stay",
    async () => {
      const { page } = visit;
      await openSecond("settings");
      await page.getByLabel("Days that messages are kept").fill("12");
      await page.getByLabel("Commands may begin with").press("Enter");
      await page.getByText(`${NAME} is saved`).waitFor();
      expect(await bot()).toMatchObject({ keepDays: 12 });

      await page.getByLabel("Commands may begin with").fill("!");
      await world().api("PATCH", `/api/bots/${SECOND}`, { keepDays: 34 });
      await page.getByLabel("Commands may begin with").press("Enter");
      await page.getByText("Somebody else has changed this bot meanwhile").waitFor();
      expect(await bot()).toMatchObject({ keepDays: 34, commandPrefix: null });
      await page.getByRole("button", { name: "Keep mine" }).click();
      await waitFor("the prefix", async () => (await bot()).commandPrefix === "!");
      expect(await bot()).toMatchObject({ keepDays: 34 });

      await page.getByText("Somebody else has changed this bot meanwhile").waitFor({ state: "detached" });
      await page.getByLabel("Commands may begin with").fill("?");
      await world().api("PATCH", `/api/bots/${SECOND}`, { keepDays: 56 });
      await page.getByLabel("Commands may begin with").press("Enter");
      await page.getByRole("button", { name: "Take theirs" }).click();
      await page.getByRole("button", { name: "Take theirs" }).waitFor({ state: "detached" });
      expect(await page.getByLabel("Days that messages are kept").inputValue()).toBe("56");
      expect(await page.getByLabel("Commands may begin with").inputValue()).toBe("!");
      expect(complaintsBut("412 (Precondition Failed)")).toEqual([]);
    },
    STORY_MS,
  );

  test(
    "what does not go together is told at its field, what is not saved is not lost by mistake, and Save can be pressed under a toast",
    async () => {
      const { page } = visit;
      await openSecond("settings");
      const save = page.getByRole("button", { name: "Save" });
      const field = (name: string) => page.getByRole("textbox", { name, exact: true });
      const choose = async (name: string, option: string): Promise<void> => {
        await page.getByRole("combobox", { name, exact: true }).click();
        await page.getByRole("option", { name: option, exact: true }).click();
      };
      await field("A Bot API server of its own").fill("ftp://files.example");
      await field("Messages a second").fill("0");
      await save.click();
      await page.getByText(/Invalid URL/).waitFor();
      await page.getByText(/expected number to be >0/).waitFor();
      await page.getByRole("button", { name: "Discard" }).click();
      expect(await field("A Bot API server of its own").inputValue()).toBe("");
      expect(await page.getByText(/Invalid URL/).count()).toBe(0);
      await page.getByText("webhook", { exact: true }).click();
      await save.click();
      await page.getByText("webhooks need WEBHOOK_HOST").waitFor();
      await page.getByRole("button", { name: "Discard" }).click();

      await page.getByRole("checkbox", { name: "AI" }).check();
      await choose("Answers /start", "AI");
      await page.getByRole("checkbox", { name: "AI" }).uncheck();
      await save.click();
      await page.getByText(/home is llm, which is not among/).waitFor();
      await page.getByRole("tab", { name: "Token" }).click();
      await page.getByRole("dialog", { name: "Leave without saving?" }).waitFor();
      await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
      await page.getByRole("checkbox", { name: "AI" }).check();
      await choose("Groups", "Hub");
      await page.getByRole("switch", { name: "People may make bots of their own" }).click();
      await page.getByRole("switch", { name: "Keep what people write" }).click();
      const { keepsContent } = await bot();
      await save.click();
      const toast = page.getByRole("alert").filter({ hasText: `${NAME} is saved` });
      await toast.waitFor();
      expect(await bot()).toMatchObject({
        features: expect.arrayContaining(["distributor", "newsletter", "llm"]),
        home: "llm",
        defaults: { group: "distributor" },
        allowsManaged: true,
        keepsContent: !keepsContent,
      });
      await toast.hover();
      await field("Messages a second").fill("5");
      expect(await toast.isVisible()).toBe(true);
      await save.click({ timeout: 2_000 });
      await waitFor("the limit", async () => (await bot()).messagesPerSecond === 5);
      expect(visit.complaints.filter((one) => !/40|42/.test(one))).toEqual([]);
    },
    STORY_MS,
  );

  test(
    "a bot is switched off, and on again",
    async () => {
      const { page } = visit;
      await openSecond("danger");
      await page.getByRole("button", { name: "Switch it off" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Switch it off" }).click();
      await page.getByText(`${NAME} is off`).waitFor();
      expect(await bot()).toMatchObject({ isOn: false });
      await page.getByRole("button", { name: "Switch it on" }).click();
      await page.getByText(`${NAME} is on`).waitFor();
      expect(await bot()).toMatchObject({ isOn: true });
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );

  test(
    "a bot is removed, which is undone at once or later",
    async () => {
      const { page } = visit;
      const remove = async (): Promise<void> => {
        await page.getByRole("button", { name: "Remove the bot" }).click();
        await page.getByRole("dialog").getByRole("button", { name: "Remove the bot" }).click();
        await page.getByText("This bot was removed").waitFor();
        expect((await bot()).removedAt).not.toBeNull();
      };
      await openSecond("danger");
      await remove();
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByText(`${NAME} is back`).waitFor();
      expect((await bot()).removedAt).toBeNull();

      await page.getByText("This bot was removed").waitFor({ state: "detached" });
      await remove();
      await page.goto(`${world().url}/bots`);
      await page.getByRole("link", { name: /telebus_bot|1000001/ }).waitFor();
      expect(await page.getByRole("link", { name: /@second_bot/ }).count()).toBe(0);
      await page.getByRole("switch", { name: "Also those that were removed" }).click();
      await page.getByRole("link", { name: /@second_bot/ }).click();
      await page.getByRole("button", { name: "Restore it" }).click();
      await page.getByText(`${NAME} is back`).waitFor();
      expect((await bot()).removedAt).toBeNull();
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );
});
