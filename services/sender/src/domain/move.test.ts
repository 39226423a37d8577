import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { moveParams } from "./move.js";

const [OLD, NEW] = [-5, -1005];
const move = (params: Readonly<Record<string, unknown>>) => moveParams(params, OLD, NEW);

test("a call goes to the new id, wherever the old one is named", () => {
  const scope = { type: "chat", chat_id: OLD };
  expect(move({ chat_id: OLD, text: "x", scope, list: [{ chat_id: OLD }] })).toEqual({
    chat_id: NEW,
    text: "x",
    scope: { type: "chat", chat_id: NEW },
    list: [{ chat_id: NEW }],
  });
});

test("what it answers stayed behind, unless that is in another chat", () => {
  const reply = { message_id: 4 };
  const elsewhere = { message_id: 4, chat_id: 77 };
  expect(move({ chat_id: OLD, reply_parameters: reply })).toEqual({ chat_id: NEW });
  expect(move({ chat_id: 77, reply_parameters: { ...reply, chat_id: OLD } })).toEqual({ chat_id: 77 });
  expect(move({ chat_id: OLD, reply_parameters: elsewhere })).toEqual({
    chat_id: NEW,
    reply_parameters: elsewhere,
  });
});

test("a call about a message of the old group cannot be made: the number means another message now", () => {
  expect(move({ chat_id: OLD, message_id: 4, text: "edited" })).toBeUndefined();
  expect(move({ chat_id: OLD, message_ids: [4, 5] })).toBeUndefined();
  const copy = { chat_id: OLD, from_chat_id: 77, message_id: 4 };
  expect(move(copy)).toEqual({ ...copy, chat_id: NEW });
});

test("what does not name the old id stays as it is, and moving twice is moving once", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (params) => {
      const clean = JSON.stringify(params).includes("chat_id") ? {} : params;
      const about = { ...clean, chat_id: 77 };
      expect(move(about)).toEqual(about);
      const once = move({ text: "x", ...clean, chat_id: OLD });
      expect(once && move(once)).toEqual(once);
    }),
  );
});
