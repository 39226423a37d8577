import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { inviteLinkView, linkRefusal, newInviteAddress } from "./invite-links.js";
import { ReplyKeyboards } from "./reply-keyboards.js";
import { newRoomDetails, type InviteLink } from "./room-details.js";
import type { Room } from "./types.js";

const NOW = 1_000;

const linkWith = (about: Partial<InviteLink>): InviteLink => ({
  invite_link: newInviteAddress(),
  creatorId: 1,
  is_primary: false,
  is_revoked: false,
  creates_join_request: false,
  joined: 0,
  ...about,
});

test("a link lets in while it is neither revoked, nor expired, nor used up", () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.option(fc.nat({ max: 2 * NOW }), { nil: undefined }),
      fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      fc.nat({ max: 6 }),
      (is_revoked, expire_date, member_limit, joined) => {
        const link = linkWith({ is_revoked, expire_date, member_limit, joined });
        const lets =
          !is_revoked &&
          (expire_date ?? NOW + 1) > NOW &&
          joined < (member_limit ?? Number.POSITIVE_INFINITY);
        expect(linkRefusal(link, NOW) === undefined).toBe(lets);
      },
    ),
  );
});

test("only its creator sees a link whole", () => {
  const room: Room = {
    key: "-1",
    chat: { id: -1, type: "supergroup" },
    members: new Map(),
    messages: new Map(),
    reactions: new Map(),
    topics: new Map(),
    details: newRoomDetails(),
    paidMedia: new Map(),
    replyKeyboards: new ReplyKeyboards(),
    nextMessageId: 1,
  };
  const link = linkWith({});
  expect(inviteLinkView(room, link, () => undefined, 1)["invite_link"]).toBe(link.invite_link);
  const others = String(inviteLinkView(room, link, () => undefined, 2)["invite_link"]);
  expect(others).toMatch(/^https:\/\/t\.me\/\+.{8}…$/);
  expect(link.invite_link.startsWith(others.slice(0, -1))).toBe(true);
});
