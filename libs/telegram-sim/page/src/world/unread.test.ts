import { describe, expect, it } from "@jest/globals";
import type { Message } from "../server/message.js";
import { emptyRoom } from "./state.js";
import { unreadCount, unreadIn } from "./unread.js";

const ME = 7;
const by = (message_id: number, from: number, more: Partial<Message> = {}): Message => ({
  message_id,
  date: 0,
  chat: { id: 1, type: "group" },
  from: { id: from, is_bot: false, first_name: "P" },
  text: "x",
  ...more,
});

describe("what is unread", () => {
  it("is what others wrote after the last message that was read", () => {
    expect(unreadCount([by(1, 8), by(2, 8), by(3, 9)], ME, 1)).toBe(2);
  });

  it("is nothing before one's own last message", () => {
    expect(unreadCount([by(1, 8), by(2, ME), by(3, 8)], ME, 0)).toBe(1);
  });

  it("is nothing that Telegram itself said", () => {
    const joined = { new_chat_title: "New" };
    expect(unreadCount([by(1, 8, joined), by(2, 8)], ME, 0)).toBe(1);
  });

  it("is counted in each topic of a forum by itself", () => {
    const room = {
      ...emptyRoom,
      key: "-1",
      id: -1,
      type: "supergroup" as const,
      is_forum: true,
      topics: [{ message_thread_id: 5, name: "Parts" }],
      messages: new Map(
        [by(6, 8, { message_thread_id: 5 }), by(7, 8), by(8, 8)].map((each) => [each.message_id, each]),
      ),
    };
    const read = new Map([["-1/0", 7]]);
    expect(unreadIn(room, ME, (name) => read.get(name) ?? 0)).toBe(2);
  });
});
