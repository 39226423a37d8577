import { expect, test } from "@jest/globals";
import { membershipOf, type Membership } from "./membership.js";

type Place = "private" | "supergroup" | "channel";
const change = (type: Place, before: object | undefined, now: object): Membership =>
  membershipOf({
    bot: 1,
    owner: "distributor",
    kind: "my_chat_member",
    chat: { id: -100, type },
    update: { update_id: 1, my_chat_member: { old_chat_member: before, new_chat_member: now } },
  });

const left = { status: "left" };
const member = { status: "member" };
const poster = { status: "administrator", can_post_messages: true };
const restricted = { status: "restricted", is_member: true, can_send_messages: true };
const silent = { ...restricted, can_send_messages: false };

test.each<[string, Place, object | undefined, object, Membership]>([
  ["added to a group", "supergroup", left, member, "joined"],
  [
    "added to a group as an administrator",
    "supergroup",
    { status: "kicked" },
    { status: "administrator" },
    "joined",
  ],
  ["made an administrator", "supergroup", member, { status: "administrator" }, "able"],
  ["restricted, and may still write", "supergroup", member, restricted, "able"],
  ["silenced in a group", "supergroup", member, silent, "silenced"],
  ["free to write again", "supergroup", silent, member, "able"],
  ["restricted, and not there", "supergroup", member, { status: "restricted", is_member: false }, "left"],
  [
    "back, where it was restricted and not there",
    "supergroup",
    { ...silent, is_member: false },
    restricted,
    "joined",
  ],
  ["sent away", "supergroup", member, { status: "kicked" }, "left"],
  ["added to a channel", "channel", left, poster, "joined"],
  ["may not post any more", "channel", poster, { ...poster, can_post_messages: false }, "silenced"],
  ["may post again", "channel", { ...poster, can_post_messages: false }, poster, "able"],
  ["a mere reader of a channel", "channel", left, member, "silenced"],
  ["blocked by a person", "private", member, { status: "kicked" }, "left"],
  ["unblocked", "private", { status: "kicked" }, member, "unchanged"],
  ["told without what was before", "supergroup", undefined, member, "joined"],
])("%s", (_what, type, before, now, means) => {
  expect(change(type, before, now)).toBe(means);
});

test("what cannot be read changes nothing", () => {
  expect(change("supergroup", left, {})).toBe("unchanged");
});
