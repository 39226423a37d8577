import { expect, test } from "@jest/globals";
import { costOf } from "./cost.js";

test.each([
  ["sendMessage", { text: "Hello" }, 1],
  ["sendPhoto", {}, 1],
  ["editMessageText", {}, 1],
  ["copyMessage", {}, 1],
  ["forwardMessage", {}, 1],
  ["sendMediaGroup", { media: [{}, {}, {}] }, 3],
  ["copyMessages", { message_ids: [1, 2] }, 2],
  ["forwardMessages", { message_ids: [1, 2, 3, 4] }, 4],
  ["answerCallbackQuery", {}, 0],
  ["deleteMessage", {}, 0],
  ["getChat", {}, 0],
  ["sendChatAction", {}, 0],
])("%s with %j spends %i", (method, params, cost) => {
  expect(costOf(method, params)).toBe(cost);
});

test("an album spends at least one message, whatever it claims to have in it", () => {
  for (const media of [[], undefined, "five", { length: 9 }])
    expect(costOf("sendMediaGroup", { media })).toBe(1);
});
