import { afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { z } from "zod";
import { BOT, describeDashboard } from "./dashboard-world.js";
import { phone, type Visit } from "./visit.js";

const SECOND = 1_000_002;
const SECOND_TOKEN = `${SECOND}:AAsecondsecondsecondsecondsecondsecond`;
const NAME = "Second <b>harbour</b>";

/** A browser on a busy machine takes its time. */
const STORY_MS = 120_000;

const Bot = z.looseObject({
  features: z.array(z.string()),
  keepDays: z.int(),
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
    "settings are saved",
    async () => {
      const { page } = visit;
      await openSecond("settings");
      await page.getByLabel("Days that messages are kept").fill("12");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await page.getByText(`${NAME} is saved`).waitFor();
      expect(await bot()).toMatchObject({ keepDays: 12 });
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );

  test(
    "a bot is removed, which is undone at once",
    async () => {
      const { page } = visit;
      await openSecond("danger");
      await page.getByRole("button", { name: "Remove the bot" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Remove the bot" }).click();
      await page.getByText("This bot was removed").waitFor();
      expect((await bot()).removedAt).not.toBeNull();
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByText(`${NAME} is back`).waitFor();
      expect((await bot()).removedAt).toBeNull();
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );

  test(
    "everybody can use it: with a screen reader, and on a phone",
    async () => {
      const small = await world().open("/bots", phone);
      const tabs = ["", "?tab=settings", "?tab=token", "?tab=danger"].map((tab) => `/bots/${BOT}${tab}`);
      for (const { page, faults, overflow, complaints } of [visit, small]) {
        for (const address of ["/bots", ...tabs]) {
          await page.goto(`${world().url}${address}`);
          await page.getByRole("heading", { level: 1 }).waitFor();
          expect({ address, faults: await faults() }).toEqual({ address, faults: [] });
          expect({ address, overflow: await overflow() }).toEqual({ address, overflow: 0 });
        }
        expect(complaints).toEqual([]);
      }
      await small.close();
    },
    STORY_MS,
  );
});
