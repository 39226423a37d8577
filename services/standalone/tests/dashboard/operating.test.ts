import { afterEach, describe, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { z } from "zod";
import { BOT, describeDashboard, type DashboardWorld } from "./dashboard-world.js";
import type { Visit } from "./visit.js";

const Queues = z.object({ bots: z.array(z.object({ lanes: z.array(z.object({ parked: z.int() })) })) });
const Pauses = z.object({ pauses: z.array(z.object({ scope: z.object({ job: z.string().optional() }) })) });
const Tasks = z.object({ tasks: z.array(z.looseObject({ name: z.string(), state: z.string() })) });

const parked = async (world: DashboardWorld): Promise<number> => {
  const { bots } = Queues.parse(await world.api("GET", "/api/queues"));
  return bots.flatMap(({ lanes }) => lanes).reduce((sum, lane) => sum + lane.parked, 0);
};
const heard = async ({ simulator }: DashboardWorld, text: string): Promise<boolean> =>
  (await simulator.messages("Oslo garage")).some((message) => message.text?.startsWith(text) ?? false);

/** Much is looked at, by a browser that may have to share the machine. */
const SLOW_MS = 120_000;
/** By another name until it has been asked for its own. */
const NAME = /telebus_bot|1000001/;

let visit: Visit | undefined;
const closeVisit = async (): Promise<void> => {
  await visit?.close();
  visit = undefined;
};

describeDashboard("Operating by the dashboard:", (world) => {
  describe("Queues", () => {
    afterEach(closeVisit);

    test(
      "what a bot says is held back, and let go in its order",
      async () => {
        visit = await world().open("/queues");
        const { page } = visit;
        await page.getByRole("button", { name: "Pause", exact: true }).click();
        const dialog = page.getByRole("dialog");
        await dialog.getByRole("textbox", { name: "Reason" }).fill("<i>Inventory</i>");
        await dialog.getByRole("button", { name: "Hold back" }).click();
        await page.getByRole("button", { name: /^Let go: All of/ }).waitFor();
        await page.getByText("<i>Inventory</i>").waitFor();
        await world().simulator.say("Ada", "Wait for it", "Lisbon flat");
        await page
          .getByText(/\d+ held back/)
          .first()
          .waitFor();
        expect(await parked(world())).toBeGreaterThan(0);
        expect(await heard(world(), "Wait for it")).toBe(false);
        await page.getByRole("button", { name: /^Let go: All of/ }).click();
        await page.getByText("goes on, in its order").waitFor();
        await waitFor("what was held back", () => heard(world(), "Wait for it"));
        expect(visit.complaints).toEqual([]);
      },
      SLOW_MS,
    );

    test(
      "what waits is purged once the word is typed, and what is said afterwards is heard",
      async () => {
        await world().api("POST", "/api/queues/pauses", { scope: { bot: BOT } });
        await world().simulator.say("Ada", "Never mind", "Lisbon flat");
        await waitFor("something waits", async () => (await parked(world())) > 0);
        visit = await world().open("/queues");
        const { page } = visit;
        const card = page.getByRole("region", { name: NAME });
        await card.getByRole("button", { name: "Purge" }).click();
        const dialog = page.getByRole("dialog");
        await dialog.getByText(/\d+ messages and calls are lost/).waitFor();
        const purge = dialog.getByRole("button", { name: "Purge it" });
        expect(await purge.isDisabled()).toBe(true);
        await dialog.getByRole("textbox", { name: "To be sure" }).fill("purge");
        await purge.click();
        await page.getByText("what waited is cancelled").waitFor();
        await waitFor("nothing waits", async () => (await parked(world())) === 0);
        await page.getByRole("button", { name: /^Let go: All of/ }).click();
        await world().simulator.say("Ada", "Heard again", "Lisbon flat");
        await waitFor("the next post", () => heard(world(), "Heard again"));
        expect(await heard(world(), "Never mind")).toBe(false);
      },
      SLOW_MS,
    );

    test("a job is held back by its name, and ids that are none are said so", async () => {
      visit = await world().open("/queues");
      const { page } = visit;
      await page.getByRole("button", { name: "Hold back" }).first().click();
      const dialog = page.getByRole("dialog");
      await dialog.getByText("A chat", { exact: true }).click();
      await dialog.getByRole("textbox", { name: "Chat id" }).fill("five");
      await dialog.getByText("An id is a whole number").waitFor();
      await dialog.getByText("A job", { exact: true }).click();
      await dialog.getByRole("textbox", { name: "Job" }).fill("spring-sale");
      await dialog.getByRole("button", { name: "Hold back" }).click();
      await page.getByText("Job spring-sale", { exact: true }).waitFor();
      const { pauses } = Pauses.parse(await world().api("GET", "/api/queues/pauses"));
      expect(pauses.map(({ scope }) => scope.job)).toContain("spring-sale");
    });
  });

  describe("Tasks", () => {
    afterEach(closeVisit);
    const states = async () =>
      Tasks.parse(await world().api("GET", "/api/tasks")).tasks.map(({ name, state }) => `${name}: ${state}`);

    test(
      "one is made by the form of its kind, stopped, changed, started and removed",
      async () => {
        visit = await world().open("/tasks");
        const { page } = visit;
        await page.getByRole("button", { name: "New task" }).first().click();
        const form = page.getByRole("dialog");
        await form.getByRole("textbox", { name: "Name" }).fill("Tides <b>");
        await form
          .getByRole("combobox", { name: "Bot" })
          .or(form.getByRole("textbox", { name: "Bot" }))
          .first()
          .click();
        await page.getByRole("option", { name: NAME }).click();
        await form.getByRole("textbox", { name: "Cron" }).fill("every noon");
        await form.getByRole("textbox", { name: "Text" }).fill("High tide");
        await form.getByRole("textbox", { name: "Chat" }).fill("-42");
        await form.getByRole("button", { name: "Make the task" }).click();
        await form.locator('[aria-invalid="true"]').first().waitFor();
        await form.getByRole("textbox", { name: "Cron" }).fill("0 12 * * *");
        await form.getByRole("button", { name: "Make the task" }).click();
        await page.getByText("Tides <b> is made").waitFor();
        expect(await states()).toEqual(["Tides <b>: waiting"]);
        await page.getByRole("button", { name: "Stop Tides <b>" }).click();
        await page.getByRole("button", { name: "Start Tides <b>" }).waitFor();
        expect(await states()).toEqual(["Tides <b>: stopped"]);
        await page.getByRole("link", { name: /Tides <b>/ }).click();
        await page.getByRole("button", { name: "Edit" }).click();
        await form.getByRole("textbox", { name: "Name" }).fill("Low tides");
        await form.getByRole("button", { name: "Save" }).click();
        await page.getByText("Low tides is saved").waitFor();
        await page.getByRole("button", { name: "Start Low tides" }).click();
        await page.getByRole("button", { name: "Stop Low tides" }).waitFor();
        expect(await states()).toEqual(["Low tides: waiting"]);
        await page.getByRole("button", { name: "Run now" }).click();
        await page.getByText("Low tides runs now").waitFor();
        await waitFor("the post", async () => {
          const { calls } = await world().simulator.calls({ bot: BOT, chat: -42 });
          return calls.some(({ params }) => params["text"] === "High tide");
        });
        await page.getByRole("table", { name: "Runs" }).getByRole("row").nth(1).waitFor();
        await page.getByRole("button", { name: "Remove" }).click();
        await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
        await page.getByText("No tasks yet").waitFor();
        expect(await states()).toEqual([]);
        await page.getByRole("button", { name: "Undo" }).click();
        await page.getByText("Low tides is back").waitFor();
        expect(await states()).toEqual(["Low tides: waiting"]);
        await page.getByRole("link", { name: /Low tides/ }).click();
        await page.getByRole("button", { name: "Remove" }).click();
        await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
        await page.getByText("No tasks yet").waitFor();
        expect(visit.complaints.filter((one) => !one.includes("422"))).toEqual([]);
      },
      SLOW_MS,
    );

    test("all are stopped and started at once, and runs say in their words how they went", async () => {
      const config = { url: "http://127.0.0.1:9/feed", chat: -42 };
      const south = { bot: BOT, name: "South feed", kind: "feed-reader", config, start: true };
      await world().api("POST", "/api/tasks", south);
      visit = await world().open("/tasks");
      const { page } = visit;
      await page.getByRole("button", { name: "New task" }).first().click();
      const form = page.getByRole("dialog");
      await form.getByRole("textbox", { name: "Name" }).fill("North feed");
      await form.getByRole("combobox", { name: "Bot" }).click();
      await page.getByRole("option", { name: NAME }).click();
      await form.getByRole("combobox", { name: "Kind" }).click();
      await page.getByRole("option", { name: "feed-reader" }).click();
      await form.getByRole("textbox", { name: "Url" }).fill(config.url);
      await form.getByRole("textbox", { name: "Chat" }).fill(String(config.chat));
      await form.getByRole("button", { name: "Make the task" }).click();
      await page.getByText("North feed is made").waitFor();
      await page.getByRole("link", { name: /North feed/ }).click();
      await page.getByRole("table", { name: "Runs" }).getByText("failed").first().waitFor();
      await page.goBack();
      for (const [word, done] of [
        ["Stop all", "2 tasks are off now"],
        ["Start all", "2 tasks are on now"],
      ] as const) {
        await page.getByRole("button", { name: "All tasks" }).click();
        await page.getByRole("menuitem", { name: word }).click();
        await page.getByRole("dialog").getByRole("button", { name: word }).click();
        await page.getByText(done).waitFor();
      }
      expect(visit.complaints).toEqual([]);
    });
  });

  describe("Health and settings", () => {
    afterEach(closeVisit);

    test("the doctor's findings come with advice, and are looked at again", async () => {
      visit = await world().open("/health-check");
      const { page } = visit;
      await page
        .getByText("Nobody is administrator")
        .or(page.getByText("Tokens of bots are sealed"))
        .first()
        .waitFor();
      await page.getByText("Telegram knows it").waitFor();
      await page.getByRole("button", { name: "Look again" }).click();
      await page.getByText("Looked", { exact: false }).first().waitFor();
      expect(visit.complaints).toEqual([]);
    });

    test("processes and variables are shown without secrets; colours and language stay on the device", async () => {
      visit = await world().open("/settings/platform");
      const { page } = visit;
      await page.getByText("embedded, in this process").first().waitFor();
      await page.getByRole("tab", { name: "Variables" }).click();
      await page.getByRole("searchbox", { name: "Search settings" }).fill("API_SECRET");
      const row = page.getByRole("row", { name: /API_SECRET_KEY/ });
      await row.getByText("set", { exact: true }).waitFor();
      expect(await page.content()).not.toContain("0123456789abcdef0123456789abcdef");
      await page.getByRole("searchbox", { name: "Search settings" }).fill("SENDER_");
      const unset = page.getByText("by default").first();
      await unset.waitFor();
      await page.getByLabel("Which settings").first().click();
      await page.getByRole("option", { name: "Only those that are set" }).click();
      await unset.waitFor({ state: "detached" });
      await page.getByRole("row", { name: /SENDER_LIMITS/ }).waitFor();
      await page.waitForURL(/which=set/);
      await page.getByRole("searchbox", { name: "Search settings" }).fill("no such setting");
      await page.getByText("No setting has that").waitFor();
      expect(await page.getByRole("link", { name: "HTTP APIs" }).getAttribute("href")).toBe("/docs");
      await page.getByRole("tab", { name: "This device" }).click();
      await page.getByText("Dark", { exact: true }).click();
      await page.getByText("Deutsch", { exact: true }).click();
      await page.getByRole("heading", { name: "Einstellungen" }).waitFor();
      await page.reload();
      await page.getByRole("heading", { name: "Einstellungen" }).waitFor();
      expect(await page.locator("html").getAttribute("data-mantine-color-scheme")).toBe("dark");
      expect(visit.complaints).toEqual([]);
    });
  });
});
