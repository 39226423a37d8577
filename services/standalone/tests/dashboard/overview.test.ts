import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { describeDashboard } from "./dashboard-world.js";
import { phone, type Visit } from "./visit.js";

describeDashboard("the overview of the dashboard", (world) => {
  let visit: Visit;
  beforeEach(async () => {
    visit = await world().open("/");
  });
  afterEach(() => visit.close());

  /** Ada talks in a group of the hub, and the distributor carries it to the others. */
  const talk = async (seconds: number): Promise<void> => {
    const { simulator } = world();
    const room = (await simulator.chats()).find(({ title }) => title === "Lisbon flat");
    for (let n = 0; n < seconds * 4; n++) {
      await simulator.say("Ada", `word ${n} of ${Date.now()}`, room?.id);
      await pause(250);
    }
  };

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

  test("says that all is well, or what needs attention first", async () => {
    const { page } = visit;
    await page.getByRole("heading", { name: "Needs attention first" }).waitFor();
    await page.getByText("Everything is fine").waitFor();
    await page.route("**/api/flow/overview", (route) =>
      route.fulfill({
        json: {
          attention: [
            {
              id: "bot-faulty",
              level: "fault",
              values: { bot: "@telebus_bot", code: "webhook-missing", detail: "<b>x</b>" },
              to: "/keys",
            },
          ],
          totals: { bots: 1, chats: 4, people: 3, letters: 0 },
        },
      }),
    );
    await page.reload();
    await page.getByText("<b>x</b>").waitFor();
    await page.getByText("@telebus_bot has no webhook").click();
    await page.waitForURL(/keys$/);
    expect(visit.complaints).toEqual([]);
  });

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

  test("everybody can use it: with a screen reader, in the dark, and on a phone", async () => {
    const small = await world().open("/", phone);
    const dark = await world().open("/", { colorScheme: "dark" });
    const talking = talk(3);
    for (const one of [visit, small, dark]) {
      await one.page.getByRole("button", { name: /^From gateway to distributor: [0-9.]+/ }).waitFor();
      await one.page.locator(".recharts-surface").first().waitFor();
      expect(await one.faults()).toEqual([]);
      expect(await one.overflow()).toBe(0);
    }
    await talking;
    await Promise.all([small.close(), dark.close()]);
  }, 90_000);
});
