import { afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { z } from "zod";
import { BOT, describeDashboard } from "./dashboard-world.js";
import type { Visit } from "./visit.js";

const Reports = z.object({ open: z.int() });

describeDashboard("moderation on the dashboard", (world) => {
  let visit: Visit;
  let bjoern = 0;
  beforeAll(async () => {
    const people = await world().simulator.people();
    bjoern = people.find(({ first_name }) => first_name === "Björn")?.id ?? 0;
    await say("Björn", "Hello from the flat", "Lisbon flat");
    await hears("Kyoto kitchen", "Hello from the flat");
  });
  beforeEach(async () => {
    visit = await world().open("/moderation");
  });
  afterEach(() => visit.close());

  const say = (who: string, text: string, where: string) => world().simulator.say(who, text, where);
  const messagesIn = (chat: string) => world().simulator.messages(chat);
  const hears = (chat: string, words: string) =>
    waitFor(`${chat} hears ${words}`, async () =>
      (await messagesIn(chat)).some(({ text = "" }) => text.startsWith(words)),
    );
  const isHeard = async (words: string): Promise<boolean> => {
    await say("Björn", words, "Lisbon flat");
    await say("Chidi", `after ${words}`, "Lisbon flat");
    await hears("Kyoto kitchen", `after ${words}`);
    return (await messagesIn("Kyoto kitchen")).some(({ text = "" }) => text.startsWith(words));
  };
  const report = async (words: string, reason: string): Promise<void> => {
    await hears("Kyoto kitchen", words);
    const copy = (await messagesIn("Kyoto kitchen")).find(({ text = "" }) => text.startsWith(words));
    await world().simulator.send({
      from: "Dalia",
      chat: "Kyoto kitchen",
      text: `/report ${reason}`,
      reply_to: copy?.message_id,
    });
    await waitFor(
      "the report",
      async () => Reports.parse(await world().api("GET", "/api/moderation/reports")).open > 0,
    );
  };

  const choose = async (filter: string, word: string): Promise<void> => {
    await visit.page.getByRole("combobox", { name: filter }).click();
    await visit.page.getByRole("option", { name: word, exact: true }).click();
  };

  test("a mute by page is a mute, and undo ends it", async () => {
    const { page } = visit;
    await page.getByRole("button", { name: "Decide about somebody" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Whom").fill("@nobody");
    await dialog.getByRole("button", { name: "Mute", exact: true }).click();
    await dialog.getByText("nobody here is called so").first().waitFor();
    await dialog.getByLabel("Whom").fill("@bjoern");
    await dialog.getByRole("textbox", { name: "Reason" }).fill("<b>too loud</b>");
    await dialog.getByRole("button", { name: "Mute", exact: true }).click();
    await page
      .getByText(/is muted/)
      .first()
      .waitFor();
    expect(await isHeard("Can you hear me")).toBe(false);

    await page.getByRole("tab", { name: "Decisions" }).click();
    await page.getByText("<b>too loud</b>").waitFor();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await page.getByText(/is heard again/).waitFor();
    expect(await isHeard("Now you can")).toBe(true);
    expect(visit.complaints.filter((line) => !line.includes("422"))).toEqual([]);
  });

  test("a report is read, which is noted, and leads to a ban; undo opens it again", async () => {
    const { page } = visit;
    await say("Björn", "Buy <i>my</i> coins", "Lisbon flat");
    await report("Buy <i>my</i> coins", "<script>alert(1)</script>");
    await page.reload();
    await page.getByText("<script>alert(1)</script>").waitFor();
    expect(await page.getByText("Buy <i>my</i> coins").count()).toBe(0);
    await page.keyboard.press("Enter");
    await page.getByText("Buy <i>my</i> coins").waitFor();
    await page.keyboard.press("b");
    await page.getByRole("dialog").getByRole("button", { name: "Ban" }).click();
    await page.getByText(/is banned/).waitFor();
    await page.getByText("Nothing waits for you").waitFor();
    expect(await isHeard("Still there")).toBe(false);
    await waitFor("the copies are gone", async () =>
      (await messagesIn("Kyoto kitchen")).every(({ text = "" }) => !text.startsWith("Buy")),
    );

    await page.getByRole("tab", { name: "Muted and banned" }).click();
    await page.getByText("until it is lifted").waitFor();
    await page.getByRole("tab", { name: "Decisions" }).click();
    await page.getByRole("table").getByText("Read a report").waitFor();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await page.getByText(/is no longer banned/).waitFor();
    expect(await isHeard("I promise")).toBe(true);
    await page.getByRole("tab", { name: "Reports" }).click();
    await page.getByText("<script>alert(1)</script>").waitFor();
    await page.keyboard.press("d");
    await page.getByText("Nothing waits for you").waitFor();
    expect(visit.complaints).toEqual([]);
  });

  test("lounges show who was warned, and forgive", async () => {
    const { hubs } = z
      .object({ hubs: z.array(z.object({ id: z.int() })) })
      .parse(await world().api("GET", `/api/hubs?bot=${BOT}`));
    const hub = hubs[0]?.id ?? 0;
    await world().api("PATCH", `/api/hubs/${hub}`, { policy: { lounge: {} } });
    await say("Björn", "Loud words", "Lisbon flat");
    await report("Loud words", "");
    const { page } = visit;
    await page.reload();
    await page.getByRole("button", { name: "Warn", exact: true }).click();
    await page.getByText(/is warned/).waitFor();
    await page.getByText("Nothing waits for you").waitFor();
    await waitFor("the copies are gone", async () =>
      (await messagesIn("Kyoto kitchen")).every(({ text = "" }) => !text.startsWith("Loud words")),
    );
    await choose("State", "Acted on");
    await page.getByText("No reason was given").first().waitFor();
    await page.getByRole("button", { name: "Open again" }).first().click();
    await page.getByText("The report waits for a decision again").waitFor();
    await choose("State", "To decide");
    expect(await page.getByRole("button", { name: "Delete the post" }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: "Nothing wrong" }).click();
    await page.getByText("The report is closed").waitFor();
    await choose("State", "Dismissed");
    await page.getByText("deleted", { exact: true }).first().waitFor();
    await visit.page.goto(`${world().url}/moderation?tab=lounges`);
    await choose("Order", "Most karma first");
    await page.waitForURL(/order=karma/);
    await visit.page.getByRole("button", { name: "Forgive" }).click();
    await visit.page.getByText(/counts no more/).waitFor();
    expect(await world().api("GET", "/api/moderation/lounges")).toMatchObject({ members: [{ warnings: 0 }] });
    await world().api("PATCH", `/api/hubs/${hub}`, { policy: { lounge: null } });
  });

  test("what was reported is deleted, its author is put in the shadow and out of it; each name leads to its page", async () => {
    const { page } = visit;
    await say("Björn", "Cheap boats", "Lisbon flat");
    await report("Cheap boats", "advertising");
    await page.reload();
    await page.getByText("advertising").waitFor();
    await page.getByRole("button", { name: "Delete the post" }).click();
    await page.getByText(/is being deleted everywhere/).waitFor();
    await page.getByText("Nothing waits for you").waitFor();
    await choose("State", "Acted on");
    await page.getByRole("link", { name: "Lisbon flat" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Lisbon flat" }).waitFor();

    await page.goto(`${world().url}/moderation?tab=restricted`);
    await page.getByText("Everybody is heard").waitFor();
    await page.getByRole("button", { name: "Decide about somebody" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Whom").fill(String(bjoern));
    await dialog.getByRole("combobox", { name: "What happens" }).click();
    await page.getByRole("option", { name: "Shadow", exact: true }).click();
    await dialog.getByText("Nobody hears them any more, and they are not told").waitFor();
    await dialog.getByRole("button", { name: "Shadow" }).click();
    await page.getByText("never told").waitFor();
    await page.getByRole("button", { name: "Out of the shadow" }).click();
    await page.getByText("Everybody is heard").waitFor();

    await page.getByRole("tab", { name: "Decisions" }).click();
    await choose("Decision", "Mute");
    await page.waitForURL(/kind=mute/);
    await page.getByText("undone").first().waitFor();
    await page.getByRole("row").filter({ hasText: "Shadow" }).first().waitFor({ state: "detached" });
    await page.getByRole("table").getByRole("link").first().click();
    await page.getByRole("heading", { level: 1, name: /Björn/ }).waitFor();
    await page.getByRole("tab", { name: "In hubs" }).click();
    await page.getByText("heard by everybody").waitFor();
    expect(visit.complaints).toEqual([]);
  });
});
