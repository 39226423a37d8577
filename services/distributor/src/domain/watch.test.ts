import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Watch, type AskedCall } from "./watch.js";

const callTo = (chat: number): AskedCall => ({
  bot: 1,
  chat,
  thread: 0,
  post: 7,
  postAt: new Date(0),
  hub: 1,
  fanOut: 3,
});

describe("whose chats keep the sender waiting", () => {
  test("a call that has not ended when others have is overdue after two seconds, once", () => {
    const watch = new Watch();
    watch.onAsked([callTo(1), callTo(2), callTo(3)], 0);
    watch.onEnded([callTo(1)], 100);
    expect(watch.overdue(1_999)).toEqual([]);
    expect(watch.overdue(2_000)).toEqual([callTo(2), callTo(3)]);
    expect(watch.overdue(9_000)).toEqual([]);
  });

  test("while nothing ends, the sender is away: nobody is to blame", () => {
    const watch = new Watch();
    watch.onAsked([callTo(1)], 0);
    expect(watch.overdue(60_000)).toEqual([]);
    watch.onEnded([callTo(9)], 60_000);
    expect(watch.overdue(60_000)).toEqual([callTo(1)]);
  });

  test("asked for again after a failure, its time begins anew", () => {
    const watch = new Watch();
    watch.onAsked([callTo(1), callTo(2)], 0);
    watch.onAsked([callTo(1)], 1_500);
    watch.onEnded([callTo(9)], 1_600);
    expect(watch.overdue(2_000)).toEqual([callTo(2)]);
    expect(watch.overdue(3_500)).toEqual([callTo(1)]);
  });

  test("whatever ends and when: what has ended is never overdue, what has not is overdue exactly once", () => {
    const step = fc.record({ chat: fc.nat(50), isEnd: fc.boolean(), after: fc.nat(900) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const watch = new Watch();
        const open = new Set<number>();
        const overdue = new Set<number>();
        let now = 0;
        const look = (): void => {
          for (const { chat } of watch.overdue(now)) {
            expect(open.has(chat) && !overdue.has(chat)).toBe(true);
            overdue.add(chat);
          }
        };
        for (const { chat, isEnd, after } of steps) {
          now += after;
          look();
          if (isEnd) {
            watch.onEnded([callTo(chat)], now);
            open.delete(chat);
            overdue.delete(chat);
          } else if (!open.has(chat)) {
            watch.onAsked([callTo(chat)], now);
            open.add(chat);
          }
        }
        watch.onEnded([callTo(99)], now + 10_000);
        now += 10_000;
        look();
        expect(overdue).toEqual(open);
      }),
    );
  });
});
