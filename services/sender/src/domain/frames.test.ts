import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { call, names, play, type Call } from "../../tests/play-schedule.js";
import { publishedLimits } from "./limits.js";
import { Schedule } from "./schedule.js";

const PERSON = 7;
const GROUP = -7;
const frame = (n: number, chat: number, isFinal = false): Call => ({
  ...call(`frame ${n}`, "interactive", chat),
  stream: { key: "answer", isFinal },
});

describe("the frames of a streamed message", () => {
  test("only the newest of those waiting is sent, and the last one always", () => {
    const frames = Array.from({ length: 100 }, (_, n) => ({ at: n * 20, call: frame(n, PERSON, n === 99) }));
    const started = play(frames);
    expect(started[0]).toMatchObject({ at: 0, call: { name: "frame 0" } });
    expect(started.at(-1)?.call.name).toBe("frame 99");
    expect(started.length).toBeLessThan(5);
  });

  test("they keep 1.2 s apart in a private chat and 3.5 s in a group", () => {
    const least = (chat: number): number => {
      const frames = Array.from({ length: 200 }, (_, n) => ({ at: n * 50, call: frame(n, chat) }));
      const times = play(frames).map(({ at }) => at);
      return Math.min(...times.slice(1).map((at, n) => at - (times[n] ?? 0)));
    };
    expect([least(PERSON), least(GROUP)]).toEqual([1_200, 3_500]);
  });

  test("a frame that was refused gives way to a newer one, a final one never", () => {
    const schedule = new Schedule<Call>(publishedLimits, 0);
    schedule.add(frame(1, PERSON), 0);
    const first = schedule.next(0);
    if (first === undefined || !("turn" in first)) throw new Error("nothing starts");
    const newer = frame(2, PERSON, true);
    expect(schedule.add(newer, 10)).toBeUndefined();
    expect(schedule.refuse(first.turn, { now: 20, until: 5_020 })?.name).toBe("frame 1");
    const second = schedule.next(5_020);
    if (second === undefined || !("turn" in second)) throw new Error("the final frame does not start");
    expect(second.turn.call).toBe(newer);
    schedule.add(frame(3, PERSON), 5_030);
    expect(schedule.hold(second.turn, { now: 5_040, until: 6_000, hasLeft: true })).toBeUndefined();
    expect(schedule.next(9_000)).toHaveProperty("turn.call", newer);
  });

  test("for any frames, each is sent or superseded, none overtakes an older one, and final ones are all sent", () => {
    const some = fc.array(fc.record({ at: fc.nat(20_000), isFinal: fc.boolean() }), { maxLength: 60 });
    expect.hasAssertions();
    fc.assert(
      fc.property(some, (given) => {
        const sorted = given.toSorted((a, b) => a.at - b.at);
        const frames = sorted.map(({ at, isFinal }, n) => ({ at, call: frame(n, PERSON, isFinal) }));
        const superseded: string[] = [];
        const started = play(frames, {
          onlooker: (seen) => {
            if (seen.what === "superseded") superseded.push(seen.call.name);
          },
        });
        expect([...names(started), ...superseded].toSorted()).toEqual(
          frames.map((one) => one.call.name).toSorted(),
        );
        const order = started.map((one) => one.call.sequence);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        const final = frames.filter((one) => one.call.stream?.isFinal === true);
        expect(superseded.filter((name) => final.some((one) => one.call.name === name))).toEqual([]);
      }),
    );
  });
});
