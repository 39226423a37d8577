import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { ReplyKeyboards } from "./reply-keyboards.js";
import { newRoomDetails } from "./room-details.js";
import { slowModeWaitMs } from "./slow-mode.js";
import type { Message, Room } from "./types.js";

const chat = { id: -1, type: "supergroup" } as const;

function roomWith(delay: number, dates: readonly number[]): Room {
  const details = newRoomDetails();
  details.policy = { ...details.policy, slow_mode_delay: delay };
  const from = { id: 1, is_bot: false, first_name: "Ada" };
  const messages = dates.map((date, at): [number, Message] => [
    at + 1,
    { message_id: at + 1, date, chat, from, text: "x" },
  ]);
  return {
    key: "-1",
    chat,
    members: new Map([
      [1, "member"],
      [2, "administrator"],
    ]),
    messages: new Map(messages),
    reactions: new Map(),
    topics: new Map(),
    details,
    paidMedia: new Map(),
    replyKeyboards: new ReplyKeyboards(),
    nextMessageId: messages.length + 1,
  };
}

test("who waits as long as told never waits again, and an administrator never at all", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3600 }), fc.nat({ max: 5000 }), (delay, laterMs) => {
      const room = roomWith(delay, [100]);
      const nowMs = 100_000 + laterMs;
      const waitMs = slowModeWaitMs(room, 1, nowMs);
      expect(waitMs).toBe(Math.max(0, delay * 1000 - laterMs));
      expect(slowModeWaitMs(room, 1, nowMs + waitMs)).toBe(0);
      expect(slowModeWaitMs(room, 2, nowMs)).toBe(0);
    }),
  );
});
