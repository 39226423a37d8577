import { describe, expect, it } from "@jest/globals";
import { UpdateReceived, type UpdateReceivedData } from "@telebus/contracts";
import { allowedUpdates, inspectUpdate } from "@telebus/telegram";
import fc from "fast-check";
import { observe } from "./observe.js";
import { rowsOf } from "./observed-rows.js";

const received = new Date("2026-03-01T12:00:00.500Z");
const date = Date.parse("2026-03-01T11:59:59Z") / 1_000;
const anna = { id: 11, is_bot: false, first_name: "Anna" };
const group = { id: -1001, type: "supergroup", title: "Harbour" };

function observed(kind: string, content: unknown) {
  const update = { update_id: 7, [kind]: content };
  const { chat, person } = inspectUpdate(update);
  return observe({ bot: 1, owner: "admin", kind, chat, person, update }, received);
}

/** Fields that Telegram has, with what it has not. */
const odd = fc.dictionary(
  fc.constantFrom(
    "message_id",
    "date",
    "chat",
    "from",
    "user",
    "new_chat_member",
    "old_chat_member",
    "reactions",
    "new_reaction",
    "old_reaction",
    "sender_chat",
    "new_chat_members",
    "reply_to_message",
    "text",
  ),
  fc.oneof(
    fc.jsonValue(),
    fc.constant(group),
    fc.constant(anna),
    fc.integer(),
    fc.record({ user: fc.constant(anna), status: fc.constantFrom("member", "left", "odd") }),
  ),
);

describe("what the archive reads of an update", () => {
  it("is never a failure, whatever the shape, and can be stored", () => {
    fc.assert(
      fc.property(fc.constantFrom(...allowedUpdates, "unheard_of"), odd, (kind, content) => {
        const rows = rowsOf([observed(kind, content)], () => true);
        expect(JSON.stringify(rows)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
      }),
    );
  });

  it("a date that cannot be is that of when we were told", () => {
    const message = { message_id: 1, chat: group, from: anna, text: "Hi" };
    const at = (given: number) => observed("message", { ...message, date: given }).message?.at.toISOString();
    expect(at(date)).toBe("2026-03-01T11:59:59.000Z");
    for (const wrong of [0, -5, date - 86_400 * 4, date + 86_400 * 2])
      expect(at(wrong)).toBe("2026-03-01T12:00:00.000Z");
  });

  it("nobody is behind what is said in the name of a chat", () => {
    const fields = {
      message_id: 1,
      date,
      chat: group,
      from: { ...anna, id: 1087968824 },
      sender_chat: group,
    };
    const { message, people, memberships } = observed("message", { ...fields, text: "We are open" });
    expect(message).toMatchObject({ person: null, asChat: -1001 });
    expect([people, memberships]).toEqual([[], []]);
  });

  it("a member who is restricted and away has left; one who is let in again has joined", () => {
    const change = (before: object, now: object) =>
      observed("chat_member", {
        chat: group,
        date,
        old_chat_member: { user: anna, ...before },
        new_chat_member: { user: anna, ...now },
      });
    const there = { status: "restricted", is_member: true };
    const away = { status: "restricted", is_member: false };
    expect(change(there, away).happenings).toMatchObject([{ what: "left" }]);
    expect(change(there, away).memberships).toMatchObject([{ status: "left" }]);
    expect(change(away, { status: "member" }).happenings).toMatchObject([{ what: "joined" }]);
    expect(change({ status: "member" }, { status: "administrator" }).happenings).toEqual([]);
    expect(change({ status: "member" }, { status: "kicked" }).memberships).toMatchObject([
      { status: "kicked" },
    ]);
  });

  it("a reaction that is taken back is none", () => {
    const heart = { type: "emoji", emoji: "❤" };
    const reaction = { chat: group, message_id: 1, date, user: anna };
    const count = (before: object[], now: object[]) =>
      observed("message_reaction", { ...reaction, old_reaction: before, new_reaction: now }).happenings;
    expect(count([], [heart])).toMatchObject([{ what: "reacted", person: 11, count: 1 }]);
    expect(count([heart], [])).toEqual([]);
  });

  it("a conversation is one only where the gateway says so", () => {
    const about: UpdateReceivedData = {
      bot: 1,
      owner: "matchmaker",
      kind: "message",
      chat: { id: 11 },
      person: { id: 11 },
      update: { update_id: 1, message: {} },
    };
    expect(observe(about, received)).not.toHaveProperty("session");
    expect(observe(UpdateReceived.schema.parse({ ...about, conversation: true }), received)).toMatchObject({
      session: { person: 11, service: "matchmaker" },
    });
  });
});
