import { expect, test } from "@jest/globals";
import { UpdateReceived } from "@telebus/contracts";
import { isSignOfLife } from "./sign-of-life.js";

const BOT = 7_000_001;
const update = (kind: string, payload: object) =>
  UpdateReceived.schema.parse({
    bot: BOT,
    owner: "distributor",
    kind,
    chat: { id: -5 },
    update: { update_id: 1, [kind]: payload },
  });
const membership = (status: string, isMember?: boolean): object => ({
  new_chat_member: { status, is_member: isMember },
});

test.each([
  ["somebody writes", "message", { text: "x" }],
  ["somebody edits", "edited_message", {}],
  ["a channel posts", "channel_post", {}],
  ["somebody presses a button", "callback_query", { data: "x" }],
  ["somebody reacts", "message_reaction", {}],
  ["somebody joins", "chat_member", membership("member")],
  ["the bot is let in", "my_chat_member", membership("member")],
  ["the bot is made an administrator", "my_chat_member", membership("administrator")],
  ["the bot is restricted, and stays", "my_chat_member", membership("restricted", true)],
  ["somebody else leaves", "message", { left_chat_member: { id: 42 } }],
])("a chat lives where %s", (_what, kind, payload) => {
  expect(isSignOfLife(update(kind, payload))).toBe(true);
});

test.each([
  ["the bot is blocked or removed", "my_chat_member", membership("kicked")],
  ["the bot has left", "my_chat_member", membership("left")],
  ["the bot was restricted after it had left", "my_chat_member", membership("restricted", false)],
  ["the bot's own leaving is told", "message", { left_chat_member: { id: BOT } }],
  ["the group has become a supergroup", "message", { migrate_to_chat_id: -1005 }],
  ["the message is to somebody else's business account", "business_message", {}],
  ["the update is of no known kind", "new_thing", {}],
  ["the membership is not told", "my_chat_member", {}],
])("nothing is shown where %s", (_what, kind, payload) => {
  expect(isSignOfLife(update(kind, payload))).toBe(false);
});
