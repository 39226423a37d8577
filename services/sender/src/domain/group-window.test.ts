import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { GroupWindow } from "./group-window.js";
import { noLimits, publishedLimits } from "./limits.js";

function send(purse: GroupWindow, now: number, cost: number): void {
  purse.spend(now, cost);
  purse.settle(now, cost);
}

describe("a group's purse", () => {
  test("keeps messages a second apart", () => {
    const purse = new GroupWindow(publishedLimits);
    send(purse, 0, 1);
    expect(purse.readyAt(0, 1)).toBe(1_000);
  });

  test("lets the twenty-first go a minute after the first has arrived", () => {
    const purse = new GroupWindow(publishedLimits);
    purse.spend(0, 10);
    purse.settle(700, 10);
    send(purse, 2_000, 10);
    expect(purse.readyAt(3_000, 1)).toBe(60_700);
    expect(purse.readyAt(3_000, 11)).toBe(62_000);
  });

  test("counts what is under way, for as long as it is", () => {
    const purse = new GroupWindow(publishedLimits);
    purse.spend(0, 20);
    expect(purse.readyAt(90_000, 1)).toBeGreaterThan(90_000);
    purse.giveBack(20);
    expect(purse.readyAt(90_000, 1)).toBe(90_000);
  });

  test("lets more than a minute's worth go when nothing was sent for a minute", () => {
    const purse = new GroupWindow({ ...publishedLimits, groupPerMinute: 5 });
    expect(purse.readyAt(0, 10)).toBe(0);
    send(purse, 0, 10);
    expect(purse.readyAt(1_000, 1)).toBe(60_000);
  });

  test("is idle after a minute without messages", () => {
    const purse = new GroupWindow(publishedLimits);
    send(purse, 0, 1);
    expect([purse.isIdle(59_999), purse.isIdle(60_000)]).toEqual([false, true]);
    purse.spend(60_000, 1);
    expect(purse.isIdle(200_000)).toBe(false);
  });

  test("without a limit is always ready", () => {
    const purse = new GroupWindow(noLimits);
    send(purse, 0, 1_000);
    expect(purse.readyAt(0, 1_000)).toBe(0);
  });

  test("no minute, wherever it begins, sees more than twenty", () => {
    const sends = fc.array(fc.record({ afterMs: fc.nat(20_000), cost: fc.integer({ min: 1, max: 10 }) }));
    fc.assert(
      fc.property(sends, (all) => {
        const purse = new GroupWindow(publishedLimits);
        const sent: { at: number; cost: number }[] = [];
        let now = 0;
        for (const { afterMs, cost } of all) {
          now = purse.readyAt(now + afterMs, cost);
          send(purse, now, cost);
          sent.push({ at: now, cost });
          const minute = sent.filter(({ at }) => at > now - 60_000);
          expect(minute.reduce((sum, one) => sum + one.cost, 0)).toBeLessThanOrEqual(20);
        }
      }),
    );
  });
});
