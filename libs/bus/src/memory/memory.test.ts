import { describe, expect, test } from "@jest/globals";
import { UnavailableError } from "@telebus/contracts";
import fc from "fast-check";
import type { StoredMessage } from "../message.js";
import { MemoryStream } from "./memory-stream.js";
import { MessageQueue } from "./message-queue.js";
import { RecentIds } from "./recent-ids.js";
import { subjectFilter } from "./subject.js";

const message = (sequence: number): StoredMessage => ({
  stream: "EVENTS",
  subject: "tb.evt.00.x",
  sequence,
  deliveries: 0,
  headers: {},
  bytes: new Uint8Array(),
});

describe("a filter", () => {
  test.each([
    ["tb.upd.03.admin.>", "tb.upd.03.admin.7", true],
    ["tb.upd.03.admin.>", "tb.upd.03.admin.7.x", true],
    ["tb.upd.03.admin.>", "tb.upd.03.admin", false],
    ["tb.upd.03.admin.>", "tb.upd.04.admin.7", false],
    ["tb.upd.*.admin.>", "tb.upd.04.admin.7", true],
    ["tb.upd.*.admin.>", "tb.upd.04.administrator.7", false],
    ["tb.dead.*", "tb.dead.admin", true],
    ["tb.dead.*", "tb.dead.admin.x", false],
  ])("%s sees %s: %s", (filter, subject, isSeen) => {
    expect(subjectFilter(filter)(subject.split("."))).toBe(isSeen);
  });
});

test("a queue gives out in order what came and what was given back, whatever happens", () => {
  const steps = fc.array(fc.constantFrom("push", "shift", "give back"), { maxLength: 3000 });
  fc.assert(
    fc.property(steps, (all) => {
      const queue = new MessageQueue();
      const inHand: StoredMessage[] = [];
      let last = 0;
      const expected: number[] = [];
      for (const step of all) {
        if (step === "push") queue.push(message((expected.push(++last), last)));
        else if (step === "give back") expected.unshift(...inHand.map(({ sequence }) => sequence));
        if (step === "give back") queue.giveBack(inHand.splice(0));
        if (step !== "shift") continue;
        const next = queue.shift();
        expect(next?.sequence).toBe(expected.shift());
        if (next !== undefined) inHand.push(next);
        expect(queue.size).toBe(expected.length);
      }
    }),
    { numRuns: 50 },
  );
});

test("an id is known for its window, and a repeat does not lengthen it", () => {
  const ids = new RecentIds(1000, 10);
  ids.add("a", 0);
  ids.add("a", 500);
  expect(ids.has("a", 999)).toBe(true);
  expect(ids.has("a", 1000)).toBe(false);
});

test("no more ids are kept than allowed; the oldest is forgotten first", () => {
  const ids = new RecentIds(1000, 2);
  for (const id of ["a", "b", "b", "c"]) ids.add(id, 0);
  expect(["a", "b", "c"].filter((id) => ids.has(id, 0))).toEqual(["b", "c"]);
});

describe("a stream in memory", () => {
  const text = new TextEncoder();
  const store = (stream: MemoryStream, id: number, subject = "tb.now.03.bulk.7"): boolean =>
    stream.store(subject, { "Nats-Msg-Id": String(id) }, text.encode("{}"), 0);
  const lane = { name: "lane", filter: "tb.now.03.bulk.>", maxUnacknowledged: 10, ackWaitMs: 1 };

  test("keeps calls until somebody claims them, and other events not at all", () => {
    const calls = new MemoryStream("CALLS_NOW");
    const events = new MemoryStream("EVENTS");
    store(calls, 1);
    store(calls, 2, "tb.now.04.bulk.7");
    store(events, 1);
    expect(calls.durable({ ...lane, stream: "CALLS_NOW" }).waiting).toBe(1);
    expect(events.durable({ ...lane, stream: "EVENTS", filter: "tb.now.>" }).waiting).toBe(0);
  });

  test("refuses what is more than it may hold, and the refused one is new when it comes again", () => {
    const calls = new MemoryStream("CALLS_NOW");
    for (let n = 0; n < 100_000; n++) store(calls, n);
    expect(() => store(calls, -1)).toThrow(UnavailableError);
    const durable = calls.durable({ ...lane, stream: "CALLS_NOW" });
    expect(durable.waiting).toBe(100_000);
    expect(store(calls, 1)).toBe(false);
    expect(store(calls, -1, "tb.now.05.bulk.7")).toBe(true);
  });
});
