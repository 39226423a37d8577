import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { BOT, describeDashboard } from "./dashboard-world.js";
import type { Visit } from "./visit.js";

/** A browser on a busy machine takes its time. */
const STORY_MS = 120_000;
/** Sooner than any page would ask again by itself. */
const SOON = { timeout: 10_000 };

describeDashboard("what others change", (world) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await world().open("/");
  });
  beforeEach(async () => {
    await visit.page.goto("about:blank");
  });
  afterAll(() => visit.close());

  /** The page is there, and is told what happens. */
  const look = async (path: string, title: string): Promise<void> => {
    await visit.page.goto(`${world().url}${path}`);
    await visit.page.getByRole("heading", { name: title, level: 1 }).waitFor();
    await visit.page.getByText("live", { exact: true }).waitFor();
  };
  const seen = (text: string) => visit.page.getByText(text).first().waitFor(SOON);

  test(
    "is seen at once among hubs",
    async () => {
      await look("/hubs", "Routes and hubs");
      await world().api("POST", "/api/hubs", { bot: BOT, name: "harbour-news" });
      await seen("harbour-news");
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );

  test(
    "is seen at once in moderation: what somebody reports, and that another closes it",
    async () => {
      const { simulator, api } = world();
      await look("/moderation", "Moderation");
      await simulator.say("Björn", "Buy my coins", "Lisbon flat");
      const copyOf = async () =>
        (await simulator.messages("Kyoto kitchen")).find(({ text = "" }) => text.startsWith("Buy my coins"));
      await waitFor("it is heard", async () => (await copyOf()) !== undefined);
      const reply_to = (await copyOf())?.message_id;
      await simulator.send({ from: "Dalia", chat: "Kyoto kitchen", text: "/report spam", reply_to });
      await seen("spam");
      await api("POST", "/api/moderation/reports/1/dismiss");
      await visit.page.getByText("spam").first().waitFor({ state: "detached", timeout: SOON.timeout });
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );

  test(
    "is seen at once among people, and in the audit log",
    async () => {
      const other = await world().open("/audit");
      await other.page.getByText("live", { exact: true }).waitFor();
      await look("/people?scope=llm", "People");
      await seen("Nobody fits");
      await world().api("PUT", "/api/people/4242/scopes/llm", { reason: "asked kindly" });
      await seen("4242");
      await other.page.getByText("asked kindly").waitFor(SOON);
      expect(other.complaints).toEqual([]);
      await other.close();
    },
    STORY_MS,
  );

  test(
    "is seen at once in the inbox of feedback",
    async () => {
      await look("/feedback", "Feedback");
      await world().simulator.send({ from: "bjoern", bot: BOT, text: "/start" });
      await world().simulator.send({ from: "bjoern", bot: BOT, text: "/feedback The tea is cold" });
      await seen("The tea is cold");
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );

  test(
    "is seen at once among the browsers one is signed in with",
    async () => {
      await look("/security", "Security");
      const browsers = visit.page.getByRole("table", { name: "Your browsers" }).getByRole("row");
      await browsers.nth(1).waitFor();
      const before = await browsers.count();
      const other = await world().open("/security");
      await browsers.nth(before).waitFor(SOON);
      await other.close();
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );
});
