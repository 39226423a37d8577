import { expect, test } from "@jest/globals";
import {
  begin,
  CallRequested,
  follow,
  UpdateReceived,
  type EncodedEvent,
  type RawEvent,
} from "@telebus/contracts";
import fc from "fast-check";
import { journeyOf } from "./journey.js";
import { journeysOf, stepOf, type JourneyStep } from "./journey-step.js";

const raw = (event: EncodedEvent): RawEvent => {
  const json: unknown = JSON.parse(event.body);
  return { ...event, time: new Date(event.time), json };
};
const update = begin(
  UpdateReceived({
    bot: 7,
    owner: "distributor",
    kind: "message",
    chat: { id: -5, type: "group" },
    person: { id: 42 },
    update: { update_id: 1, message: { text: "secret" } },
  }),
  { id: "7:1", source: "gateway", now: 1_000 },
);
const [call] = follow(
  { id: "7:1", journeyId: "7:1", traceparent: undefined },
  { source: "distributor", handler: "say", now: 1_250 },
  [CallRequested({ bot: 7, lane: "relay", method: "sendMessage", chat: -6, params: { text: "secret" } })],
);
if (call === undefined) throw new Error("a draft gives an event");

test("of an event its head is kept, and nothing of what it says", () => {
  const step = stepOf(raw(update));
  expect(step).toMatchObject({ journey: "7:1", event: "7:1", bot: 7, chat: -5, person: 42, kind: "message" });
  expect(JSON.stringify([step, stepOf(raw(call))])).not.toContain("secret");
  expect(stepOf(raw(call))).toMatchObject({ chat: -6, kind: "sendMessage", call: "7:1:say:0", cause: "7:1" });
  const odd = stepOf({ ...raw(update), json: { bot: "x", kind: "two words", outcome: 3 } });
  expect(odd).toMatchObject({ bot: null, kind: null, outcome: null });
  expect(stepOf({ ...raw(update), json: null })).toMatchObject({ bot: null });
});

test("an id names the journeys that it may belong to", () => {
  expect(journeysOf("7:1:say:0")).toEqual(["7", "7:1", "7:1:say", "7:1:say:0"]);
});

test("a journey is a tree with the times between, and says what has not ended", () => {
  const steps = [stepOf(raw(call)), stepOf(raw(update)), stepOf(raw(call))];
  const journey = journeyOf(steps, 5_250);
  expect(journey).toMatchObject({
    beganAt: new Date(1_000),
    tookMs: 250,
    steps: [
      { event: "7:1", depth: 0, afterMs: 0 },
      { event: "7:1:say:0", depth: 1, afterMs: 250, sinceBeginMs: 250 },
    ],
    services: [
      { service: "distributor", steps: 1, totalMs: 250 },
      { service: "gateway", steps: 1, totalMs: 0 },
    ],
    missing: [{ what: "result", event: "7:1:say:0", sinceMs: 4_000 }],
  });
  expect(journeyOf([], 0)).toBeUndefined();
});

test("every step has one place, whatever is missing or goes round in circles", () => {
  const step = fc
    .record({ event: fc.nat(12), cause: fc.nat(14), at: fc.nat(100) })
    .map(({ event, cause, at }): JourneyStep => ({
      ...stepOf(raw(update)),
      event: String(event),
      cause: String(Math.min(cause, event)),
      at: new Date(at),
    }));
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
      const journey = journeyOf(steps, 1_000);
      const placed = journey?.steps.map(({ event }) => event) ?? [];
      expect(placed.toSorted()).toEqual([...new Set(steps.map(({ event }) => event))].toSorted());
      const isBehind = (journey?.steps ?? []).map(
        ({ depth, cause }, n) => depth === 0 || placed.slice(0, n).includes(cause),
      );
      expect(isBehind).not.toContain(false);
    }),
  );
});
