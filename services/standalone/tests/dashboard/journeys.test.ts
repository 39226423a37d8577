import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { describeDashboard } from "./dashboard-world.js";
import type { Visit } from "./visit.js";

describeDashboard("journeys on the dashboard", (world) => {
  let visit: Visit;
  let room = 0;
  beforeEach(async () => {
    visit = await world().open("/journeys");
    const found = (await world().simulator.chats()).find(({ title }) => title === "Lisbon flat");
    room = found?.id ?? 0;
  });
  afterEach(() => visit.close());

  const say = (text: string): Promise<unknown> => world().simulator.say("Ada", text, room);

  test("an update is found, and shown across services with the end of each call", async () => {
    const { page } = visit;
    await say("where does this go?");
    await page.getByRole("textbox", { name: "Chat" }).fill(String(room));
    await page.waitForURL(/chat=-?\d+/);
    const row = page.getByRole("link", { name: "Update: message" }).first();
    await row.waitFor();
    await row.click();
    await page.getByRole("heading", { name: "Update: message", level: 1 }).waitFor();
    const timeline = page.getByRole("list", { name: "Timeline" });
    await timeline.getByText("Asks for sendMessage").first().waitFor();
    const end = timeline.getByText("sendMessage carried out").first();
    await end.waitFor();
    await end.click();
    const details = page.getByRole("dialog");
    await details.getByText("sender.call.finished.v1").waitFor();
    await details.getByText("ok", { exact: true }).waitFor();
    expect(await visit.faults()).toEqual([]);
    await page.keyboard.press("Escape");
    expect(visit.complaints).toEqual([]);
  });

  test("filters stay in the address, and nothing found says what to do", async () => {
    const { page } = visit;
    await page.getByRole("searchbox").fill("7:1");
    await page.waitForURL(/search=7%3A1/);
    await page.getByText("No journeys found").waitFor();
    await page.reload();
    await page.getByText("No journeys found").waitFor();
    await page.getByRole("button", { name: "Clear" }).first().click();
    // What it shows comes from the address, a moment later.
    await page.getByRole("switch", { name: "Only with failures" }).click();
    await page.waitForURL(/failed=yes/);
    await page.getByRole("switch", { name: "Only with failures" }).click();

    await say("before it is looked for");
    const row = page.getByRole("link", { name: "Update: message" }).first();
    await row.waitFor();
    await page.getByLabel("From", { exact: true }).fill("2099-01-01T08:30");
    await page.waitForURL(/since=2099-01-01T\d\d%3A30/);
    await page.getByText("No journeys found").waitFor();
    await page.getByLabel("Until", { exact: true }).fill("2098-01-01T08:30");
    await page.getByText("It ends before it begins").waitFor();
    await page.getByLabel("From", { exact: true }).fill("2020-01-01T08:30");
    await page.getByText("It ends before it begins").waitFor({ state: "detached" });
    await row.waitFor();
    await page.reload();
    await row.waitFor();
    expect(await page.getByLabel("From", { exact: true }).inputValue()).toBe("2020-01-01T08:30");
    await page.getByLabel("Until", { exact: true }).fill("2021-01-01T08:30");
    await page.getByText("No journeys found").waitFor();
    expect(visit.complaints).toEqual([]);
    await page.goto(`${world().url}/journeys/7:0`);
    await page.getByText("Nothing is known of this journey").waitFor();
  });
});
