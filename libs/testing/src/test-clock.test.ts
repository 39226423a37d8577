import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { TestClock } from "./test-clock.js";

describe("the clock of a test", () => {
  it("stands still until it is turned", async () => {
    const clock = new TestClock(1_000);
    expect(clock.now()).toBe(1_000);
    await clock.advance(500);
    expect(clock.now()).toBe(1_500);
  });

  it("runs what falls due in order of time, each at its own time", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(100)), fc.nat(100), async (delays, turn) => {
        const clock = new TestClock(0);
        const ranAt: number[] = [];
        for (const delay of delays) clock.setTimer(delay, () => ranAt.push(clock.now()));

        await clock.advance(turn);

        const due = delays.filter((delay) => delay <= turn);
        expect(ranAt).toEqual(due.toSorted((one, other) => one - other));
        expect(clock.waiting).toBe(delays.length - due.length);
        expect(clock.now()).toBe(turn);
      }),
    );
  });

  it("runs what was set at one moment in the order in which it was set", async () => {
    const clock = new TestClock();
    const order: string[] = [];
    clock.setTimer(10, () => order.push("first"));
    clock.setTimer(10, () => order.push("second"));
    await clock.advance(10);
    expect(order).toEqual(["first", "second"]);
  });

  it("also runs what is set on the way, after promises have settled", async () => {
    const clock = new TestClock(0);
    const wokenAt: number[] = [];
    const sleepTwice = async () => {
      for (const ms of [10, 20]) {
        await clock.sleep(ms);
        wokenAt.push(clock.now());
      }
    };
    const sleeping = sleepTwice();

    await clock.advance(30);
    await sleeping;

    expect(wokenAt).toEqual([10, 30]);
  });

  it("lets a timer be taken back and a sleeper be woken", async () => {
    const clock = new TestClock();
    const takeBack = clock.setTimer(10, () => {
      throw new Error("This timer was taken back");
    });
    takeBack();
    const waking = new AbortController();
    const sleeping = clock.sleep(10, waking.signal);
    waking.abort();

    await sleeping;
    await clock.advance(20);

    expect(clock.waiting).toBe(0);
  });
});
