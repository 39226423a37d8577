import { expect, test } from "@jest/globals";
import { laneOf } from "./update-kinds.js";

const [chat, from] = [{ id: 1 }, { id: 2 }];

test("messages and edits of a chat share a lane; presses have their person's", () => {
  expect(laneOf("message", { chat, from })).toBe(laneOf("edited_message", { chat, from: { id: 3 } }));
  expect(laneOf("callback_query", { from, message: { chat } })).toBe(
    laneOf("callback_query", { from, message: { chat: { id: 9 } } }),
  );
});

test("an invoice's questions and its payment are in different lanes", () => {
  expect(laneOf("pre_checkout_query", { from })).toBe(laneOf("shipping_query", { from }));
  expect(laneOf("pre_checkout_query", { from })).not.toBe(laneOf("message", { chat: from, from }));
});

test("a poll's answers are in its own lane", () => {
  expect(laneOf("poll_answer", { poll_id: "7" })).toBe(laneOf("poll", { id: "7" }));
});

test("what is no update at all still has a lane", () => {
  expect(laneOf("message", null)).toBe("message:chat:none");
});
