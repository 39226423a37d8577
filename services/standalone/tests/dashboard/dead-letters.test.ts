import { afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { DeadLetter } from "@telebus/bus";
import { begin, UpdateReceived } from "@telebus/contracts";
import { waitFor } from "@telebus/testing";
import { z } from "zod";
import { BOT, describeDashboard } from "./dashboard-world.js";
import type { Visit } from "./visit.js";

const Letters = z.object({
  letters: z.array(z.looseObject({ id: z.int(), reason: z.string(), state: z.string() })),
});
const Audit = z.object({ entries: z.array(z.looseObject({ action: z.string(), details: z.unknown() })) });

/** A browser on a busy machine takes its time. */
const STORY_MS = 120_000;

describeDashboard("dead letters on the dashboard", (world) => {
  let visit: Visit;
  let said = 9_000;
  beforeAll(async () => {
    for (const reason of ["the sea was <b>rough</b>", "fog", "more fog"])
      await bury({ reason, body: JSON.stringify(update("My secret words")) });
    await waitFor("three letters", async () => (await list()).length === 3);
  });
  beforeEach(async () => {
    visit = await world().open("/dead-letters");
  });
  afterEach(() => visit.close());

  const list = async (state = "any") =>
    Letters.parse(await world().api("GET", `/api/dead-letters?state=${state}`)).letters;
  const stateOf = async (reason: string) => (await list()).find((one) => one.reason === reason)?.state;
  const update = (text: string) => ({ update_id: 77, message: { text, chat: { id: 42, type: "private" } } });
  const bury = ({ reason, body, ...more }: Pick<DeadLetter, "reason" | "origin"> & { body: string }) =>
    world().bury({
      id: `dead:distributor:${reason}`,
      service: "distributor",
      reason,
      bytes: Buffer.from(body),
      ...more,
    });
  /** What Ada has said in Lisbon, and the hub could not pass on. */
  const buryPost = async (text: string, reason: string): Promise<void> => {
    const message_id = ++said;
    const { simulator } = world();
    const ada = (await simulator.people()).find(({ first_name }) => first_name === "Ada");
    const room = (await simulator.chats()).find(({ title }) => title === "Lisbon flat");
    const chat = { id: room?.id ?? 0, type: "supergroup" as const };
    const message = { message_id, date: Math.floor(Date.now() / 1_000), chat, from: ada, text };
    const data = {
      bot: BOT,
      owner: "distributor" as const,
      kind: "message",
      chat,
      person: { id: ada?.id ?? 0 },
      update: { update_id: message_id, message },
    };
    const about = { id: `${BOT}:${message_id}`, source: "gateway", now: Date.now() };
    const { body, stream, subject, ...event } = begin(UpdateReceived(data), about);
    const headers = {
      "Nats-Msg-Id": event.id,
      "Telebus-Type": event.type,
      "Telebus-Journey": event.journeyId,
      "Telebus-Cause": event.causeId,
      "Telebus-Source": event.source,
      "Telebus-Time": event.time,
    };
    await bury({ reason, body, origin: { stream, subject, headers } });
    await waitFor("the letter", async () => (await stateOf(reason)) === "open");
  };
  const heardInOslo = (text: string) =>
    waitFor(`${text} is heard`, async () =>
      (await world().simulator.messages("Oslo garage")).some((message) => message.text?.startsWith(text)),
    );

  test(
    "one is looked at, its words are shown on demand and noted, and it is dropped and brought back",
    async () => {
      const { page } = visit;
      await page.getByRole("link", { name: "the sea was <b>rough</b>" }).click();
      await page.getByRole("heading", { name: /Dead letter \d+/ }).waitFor();
      const content = page.getByRole("region", { name: "Content" });
      await content.waitFor();
      expect(await content.textContent()).not.toContain("My secret words");
      await page.getByRole("button", { name: "Show what people wrote" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Show what people wrote" }).click();
      await page.getByText("My secret words").waitFor();
      const { entries } = Audit.parse(await world().api("GET", "/api/audit"));
      expect(entries.map(({ action }) => action)).toContain("letter.revealed");
      // It never became an event: there is nothing to replay.
      await page.getByText("never became an event").waitFor();
      expect(await page.getByRole("button", { name: "Replay" }).count()).toBe(0);
      await page.getByRole("button", { name: "Drop" }).click();
      const gone = page.getByRole("alert").filter({ hasText: "is dropped" });
      await gone.waitFor();
      expect(await list("dropped")).toHaveLength(1);
      await gone.getByRole("button", { name: "Restore" }).click();
      await page.getByRole("button", { name: "Drop" }).waitFor();
      expect(await list("dropped")).toHaveLength(0);
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );

  test(
    "all that a filter shows are dropped, at once brought back, and dropped and restored by their state",
    async () => {
      const { page } = visit;
      await page.getByRole("searchbox", { name: "A part of the reason" }).fill("fog");
      await page.getByText("rough").waitFor({ state: "detached" });
      const dropAll = async (): Promise<void> => {
        await page.getByRole("link", { name: "more fog" }).waitFor();
        await page.getByRole("button", { name: "Drop all" }).click();
        await page.getByText("2 letters match.").waitFor();
        await page.getByRole("dialog").getByRole("button", { name: "Drop" }).click();
        await page.getByText("No letter matches").waitFor();
      };
      await dropAll();
      expect((await list("open")).map(({ reason }) => reason)).toEqual(["the sea was <b>rough</b>"]);
      const gone = page.getByRole("alert").filter({ hasText: "2 letters are dropped" });
      await gone.getByRole("button", { name: "Restore" }).click();
      await dropAll();
      await page.getByText(/^Dropped 2/).click();
      await page.getByRole("button", { name: "Restore all" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Restore" }).click();
      await waitFor("all are open", async () => (await list("open")).length === 3);
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );

  test(
    "one is replayed, and what was said is heard; another is mended first, and its faults are said in the contract's words",
    async () => {
      const { page } = visit;
      await buryPost("The tide is low", "the hub slept");
      await buryPost("The tide iz high", "a word too much");
      await page.getByRole("link", { name: "the hub slept" }).click();
      await page.getByRole("button", { name: "Replay", exact: true }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Replay", exact: true }).click();
      await page.getByText(/^Dead letter \d+ is replayed/).waitFor();
      await page.getByRole("button", { name: "Replay again" }).waitFor();
      await heardInOslo("The tide is low");
      expect(await stateOf("the hub slept")).toBe("replayed");

      await page.goto(`${world().url}/dead-letters`);
      await page.getByRole("link", { name: "a word too much" }).click();
      await page.getByRole("button", { name: "Show what people wrote" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Show what people wrote" }).click();
      await page.getByRole("button", { name: "Edit" }).click();
      const body = page.getByRole("textbox", { name: "The event’s data" });
      const whole = await body.inputValue();
      const replay = page.getByRole("button", { name: "Replay with this" });
      await body.fill("{ half");
      await page.getByText("This is no JSON object").waitFor();
      expect(await replay.isDisabled()).toBe(true);
      await body.fill(whole.replace('"kind": "message"', '"kind": 5'));
      await replay.click();
      await page.getByText("It was not replayed").waitFor();
      await page.getByText(/Invalid input: expected string, received number[^]*kind/).waitFor();
      await body.fill(whole.replaceAll(/-100\d+/g, "-42"));
      await replay.click();
      await page.getByText("It would belong to another bot, chat or service than before").waitFor();
      expect(await stateOf("a word too much")).toBe("open");
      await body.fill(whole.replace(" iz ", " is "));
      await replay.click();
      await page.getByText(/^Dead letter \d+ is replayed/).waitFor();
      await heardInOslo("The tide is high");
      const { entries } = Audit.parse(await world().api("GET", "/api/audit?action=letter.replayed"));
      expect(entries[0]?.details).toMatchObject({ isEdited: true });
      expect(visit.complaints.filter((one) => !one.includes("422"))).toEqual([]);
    },
    STORY_MS,
  );

  test(
    "all that a filter shows are replayed, and it is said how many could not be",
    async () => {
      const { page } = visit;
      for (const word of ["First", "Second"]) await buryPost(`${word} wave`, `${word} storm`);
      await bury({ reason: "storm without a name", body: "{}" });
      await waitFor("it is known", async () => (await stateOf("storm without a name")) === "open");
      await page.getByRole("searchbox", { name: "A part of the reason" }).fill("storm");
      await page.getByText("rough").waitFor({ state: "detached" });
      await page.getByRole("button", { name: "Replay all" }).click();
      await page.getByText("3 letters match.").waitFor();
      await page.getByRole("dialog").getByRole("button", { name: "Replay" }).click();
      await page.getByText("2 replayed, 1 refused: open one of those to see why").waitFor();
      await heardInOslo("First wave");
      await heardInOslo("Second wave");
      await page.getByRole("link", { name: "Second storm" }).waitFor({ state: "detached" });
      await page.getByRole("link", { name: "storm without a name" }).waitFor();
      expect(await stateOf("First storm")).toBe("replayed");
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );
});
