import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { describeDashboard } from "./dashboard-world.js";
import type { Visit } from "./visit.js";

describeDashboard("the overview of the dashboard", (world) => {
  let visit: Visit;
  beforeEach(async () => {
    visit = await world().open("/");
  });
  afterEach(() => visit.close());

  /** Ada talks in a group of the hub, and the distributor carries it to the others. */
  const talk = async (seconds: number, end?: AbortSignal): Promise<void> => {
    const { simulator } = world();
    const room = (await simulator.chats()).find(({ title }) => title === "Lisbon flat");
    for (let n = 0; n < seconds * 4; n++) {
      if (end?.aborted === true) return;
      await simulator.say("Ada", `word ${n} of ${Date.now()}`, room?.id);
      await pause(250);
    }
  };
  /** For as long as somebody looks, however slow the machine is. */
  const whileAdaTalks = async (look: () => Promise<void>): Promise<void> => {
    const end = new AbortController();
    const talking = talk(120, end.signal);
    try {
      await look();
    } finally {
      end.abort();
      await talking;
    }
  };

  test("draws what flows, in figures that move while one looks", async () => {
    const { page } = visit;
    await page.getByRole("heading", { name: "Overview" }).waitFor();
    await page.getByText("live", { exact: true }).waitFor();
    await page.getByRole("button", { name: "gateway keeps up" }).waitFor();
    await page.getByRole("button", { name: /^sender / }).waitFor();
    const details = page.getByRole("dialog");
    await whileAdaTalks(async () => {
      await page.getByRole("button", { name: /^From gateway to distributor: [\d.]*[1-9]/ }).waitFor();
      await page.getByRole("button", { name: /^From sender to telegram: [\d.]*[1-9]/ }).waitFor();
      await page.getByRole("button", { name: /^From gateway to distributor/ }).click();
      await details
        .getByRole("link", { name: /^@\w+_bot$/ })
        .first()
        .waitFor();
      await details.getByRole("cell", { name: "message" }).first().waitFor();
      expect(await visit.faults()).toEqual([]);
    });
    await page.keyboard.press("Escape");
    await details.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: /^distributor / }).focus();
    await page.keyboard.press("Enter");
    await details.getByText("Carries what is said").waitFor();
    await details.getByRole("link", { name: "Its journeys" }).click();
    await page.waitForURL(/\/journeys\?source=distributor$/);
    expect(visit.complaints).toEqual([]);
  }, 90_000);

  test("shows the same as a table, and an hour, a day and a week", async () => {
    const { page } = visit;
    await page.getByRole("switch", { name: "As a table" }).click();
    await page
      .getByRole("table", { name: "The flow" })
      .getByRole("cell", { name: "telegram" })
      .first()
      .waitFor();
    for (const span of ["Day", "Week"]) {
      await page.getByText(span, { exact: true }).click();
      await page.waitForURL(new RegExp(`span=${span.toLowerCase()}`));
      await page.locator(".recharts-surface").first().waitFor();
    }
    expect(visit.complaints).toEqual([]);
  });

  test("says what needs attention first, above the flow and faults before the rest, or that all is well", async () => {
    const { page } = visit;
    const tell = (attention: readonly object[]) =>
      page.route("**/api/flow/overview", (route) =>
        route.fulfill({ json: { attention, totals: { bots: 1, chats: 4, people: 3, letters: 0 } } }),
      );
    const heading = (name: string) => page.getByRole("heading", { name, exact: true });
    // The key that seals tokens is not set here.
    await page.getByText("The doctor has a piece of advice").click();
    await heading("Health").waitFor();
    await tell([]);
    await page.goto(world().url);
    await page.getByText("Everything is fine").waitFor();
    const [attention, flow] = [heading("Needs attention first"), heading("The flow")];
    expect((await attention.boundingBox())?.y).toBeLessThan((await flow.boundingBox())?.y ?? 0);

    await page.unroute("**/api/flow/overview");
    const values = { bot: "@telebus_bot", code: "webhook-missing", detail: "<b>x</b>" };
    await tell([
      { id: "told-to-wait", level: "warning", values: { ...values, count: 12, minutes: 10 }, to: "/queues" },
      { id: "bot-faulty", level: "fault", values, to: "/keys" },
    ]);
    const stopped = { class: "unauthorized", description: "Unauthorized", since: new Date().toISOString() };
    const lanes = [{ lane: "chat", waiting: 0, underWay: 0, parked: 3 }];
    const bots = [
      { bot: 7, lanes: [], heldChats: 2, perSecond: 30 },
      { bot: 8, lanes, heldChats: 0, perSecond: 30, stopped },
    ];
    await page.route("**/api/queues", (route) => route.fulfill({ json: { bots, budgets: [], senders: [] } }));
    await page.reload();
    await page.getByText("<b>x</b>").waitFor();
    await page.getByText("7 holds 2 chats back").waitFor();
    const all = page.getByRole("region", { name: "Needs attention first" }).getByRole("listitem");
    expect(await all.allInnerTexts()).toEqual([
      expect.stringMatching("@telebus_bot has no webhook"),
      expect.stringMatching("Telegram refuses 8, 3 calls are parked"),
      expect.stringMatching("Telegram has told @telebus_bot to wait 12 times in 10 minutes"),
      expect.stringMatching("7 holds 2 chats back"),
    ]);
    expect(await visit.faults()).toEqual([]);
    await page.getByText("@telebus_bot has no webhook").click();
    await page.waitForURL(/keys$/);
    expect(visit.complaints).toEqual([]);
  }, 60_000);

  test("says that it connects again while the server is away, and comes back by itself", async () => {
    const { page } = visit;
    const badge = page.getByRole("status").filter({ hasText: "live" });
    await badge.waitFor();
    await page.route("**/events", (route) => route.abort());
    await page.reload();
    await page.getByText("reconnecting").waitFor();
    await page.unroute("**/events");
    await badge.waitFor();
    expect(await page.getByText("reconnecting").count()).toBe(0);
  });
});
