import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { events } from "./catalogue.js";
import { begin, follow } from "./envelope.js";
import { InvalidEventError } from "./errors.js";
import { defineEvent, type RawEvent } from "./event.js";
import { UpdateReceived } from "./gateway.js";
import { CallRequested } from "./sender.js";

const PairFormed = defineEvent(
  "matchmaker.pair.formed.v1",
  z.object({ pair: z.string(), formedAt: z.coerce.date() }),
  { stream: "EVENTS", key: ({ pair }) => pair, summary: "Two people are connected." },
);

const raw = (json: unknown): RawEvent => ({
  id: "1:2",
  journeyId: "1:2",
  causeId: "1:2",
  source: "matchmaker",
  time: new Date(0),
  type: PairFormed.type,
  subject: "tb.evt.00.matchmaker.pair.formed.v1",
  json,
});

describe("an event contract", () => {
  test("checks what leaves", () => {
    expect(() => PairFormed({ pair: "p", formedAt: Number.NaN })).toThrow(z.ZodError);
  });

  test("gives back what was put in", () => {
    const formedAt = new Date("2026-11-21T10:00:00Z");
    const { body } = PairFormed({ pair: "p", formedAt });
    expect(PairFormed.parse(raw(JSON.parse(body))).data).toEqual({ pair: "p", formedAt });
  });

  test("says what is wrong with what arrives", () => {
    expect(() => PairFormed.parse(raw({ pair: 7 }))).toThrow(InvalidEventError);
  });

  test("refuses a type that is not owner.thing.verb.vN", () => {
    const define = () =>
      defineEvent("pairFormed", z.object({}), { stream: "EVENTS", key: () => "", summary: "" });
    expect(define).toThrow(TypeError);
  });

  test("the subject of a fact ends with its type", () => {
    expect(PairFormed({ pair: "p", formedAt: new Date(0) }).subject).toMatch(
      /^tb\.evt\.\d\d\.matchmaker\.pair\.formed\.v1$/,
    );
  });

  test("a call's stream follows its lane, and its shard its bot", () => {
    const call = { bot: 7, method: "sendMessage", params: {} };
    const answer = CallRequested({ ...call, lane: "interactive", chat: 1 });
    const post = CallRequested({ ...call, lane: "bulk", chat: 2 });
    expect(answer.stream).toBe("CALLS_NOW");
    expect(post.stream).toBe("CALLS_LATER");
    expect(answer.subject.split(".")[2]).toBe(post.subject.split(".")[2]);
  });

  test("an update's unknown fields and odd keys survive the check", () => {
    const update: unknown = JSON.parse('{"update_id":1,"future":{"__proto__":{"x":1},"n":[1]}}');
    const json = { bot: 7, owner: "distributor", kind: "future", update };
    const parsed = UpdateReceived.parse({ ...raw(json), type: UpdateReceived.type });
    expect(JSON.stringify(parsed.data.update)).toBe(JSON.stringify(update));
  });

  test("the catalogue has each type once", () => {
    const types = events.map(({ type }) => type);
    expect(new Set(types).size).toBe(types.length);
  });
});

describe("ids", () => {
  const draft = PairFormed({ pair: "p", formedAt: new Date(0) });
  const by = { source: "matchmaker", handler: "find-partner", now: 0 };

  test("the same cause and handler always make the same ids", () => {
    const cause = { id: "7:1", journeyId: "7:1" };
    const ids = follow(cause, by, [draft, draft]).map(({ id }) => id);
    expect(ids).toEqual(["7:1:find-partner:0", "7:1:find-partner:1"]);
    expect(follow(cause, { ...by, now: 99 }, [draft, draft]).map(({ id }) => id)).toEqual(ids);
  });

  test("everything that follows belongs to the journey of the first", () => {
    const first = begin(draft, { id: "7:1", source: "gateway", now: 0 });
    const [second] = follow(first, by, [draft]);
    const [third] = follow(second ?? first, by, [draft]);
    expect(third).toMatchObject({ journeyId: "7:1", causeId: "7:1:find-partner:0" });
  });
});
