import { expect, test } from "@jest/globals";
import { managesByItself } from "./management.js";

const GROUP = { id: -100, type: "supergroup" } as const;
const said = (message: object, chat: { id: number; type: "private" | "supergroup" | "channel" }) =>
  managesByItself({
    bot: 1,
    owner: "distributor",
    kind: chat.type === "channel" ? "channel_post" : "message",
    chat,
    person: { id: 7 },
    update: { update_id: 1, message, channel_post: message },
  });

test("a private chat is its person's", () => {
  expect(said({}, { id: 7, type: "private" })).toBe(true);
  expect(said({}, { id: 8, type: "private" })).toBe(false);
});

test("a channel's posts are by its administrators", () => {
  expect(said({}, { id: -200, type: "channel" })).toBe(true);
});

test("in a group the chat's own name is an anonymous administrator's, a channel's name is nobody's here", () => {
  expect(said({ sender_chat: { id: -100 } }, GROUP)).toBe(true);
  expect(said({ sender_chat: { id: -300 } }, GROUP)).toBe(false);
  expect(said({}, GROUP)).toBeUndefined();
});

test("a press in a channel says nothing by itself: whoever reads it can press", () => {
  const press = { bot: 1, owner: "distributor", kind: "callback_query", person: { id: 7 } } as const;
  const chat = { id: -200, type: "channel" } as const;
  expect(managesByItself({ ...press, chat, update: { update_id: 1, callback_query: {} } })).toBeUndefined();
});

test("what nobody sent, or nowhere, manages nothing", () => {
  const nobody = { bot: 1, owner: "distributor", kind: "message", update: { update_id: 1 } } as const;
  expect(managesByItself(nobody)).toBe(false);
  expect(managesByItself({ ...nobody, chat: GROUP })).toBe(false);
});
