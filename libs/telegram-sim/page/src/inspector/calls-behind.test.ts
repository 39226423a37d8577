import { describe, expect, it } from "@jest/globals";
import type { Call } from "../server/call.js";
import { callsBehind } from "./calls-behind.js";

const call = (seq: number, params: Record<string, unknown>, result: unknown, bot = 9): Call => ({
  seq,
  at: 0,
  bot,
  method: "sendMessage",
  params,
  outcome: { ok: true, result },
});

const made = (message_id: number, chat: number) => ({ message_id, chat: { id: chat } });
const seqs = (calls: readonly Call[]): number[] => calls.map(({ seq }) => seq);

describe("the calls behind a message", () => {
  it("are the one that made it and those that changed it", () => {
    const calls = [
      call(1, { chat_id: 5 }, made(7, 5)),
      call(2, { chat_id: 5, message_id: 7 }, true),
      call(3, { chat_id: 5 }, made(8, 5)),
      call(4, { chat_id: 6 }, made(7, 6)),
    ];
    expect(seqs(callsBehind(calls, 5, 7, undefined))).toEqual([1, 2]);
  });

  it("are also one that made an album", () => {
    expect(seqs(callsBehind([call(1, {}, [made(6, 5), made(7, 5)])], 5, 7, undefined))).toEqual([1]);
  });

  it("are only this bot's in a private chat", () => {
    const calls = [call(1, {}, made(7, 5), 9), call(2, {}, made(7, 5), 10)];
    expect(seqs(callsBehind(calls, 5, 7, 10))).toEqual([2]);
  });
});
