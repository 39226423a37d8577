import { randomBytes } from "node:crypto";
import type { InviteLink } from "./room-details.js";
import type { Content, Room, User } from "./types.js";

/** An address as Telegram makes them for chats without a public name. */
export const newInviteAddress = (): string => `https://t.me/+${randomBytes(12).toString("base64url")}`;

/** The second part of a link that somebody else made is not told (Bot API type ChatInviteLink). */
const masked = (address: string): string => `${address.slice(0, address.length - 8)}…`;

/** Bot API type ChatInviteLink, as this viewer sees it: a link of another administrator ends in an ellipsis. */
export function inviteLinkView(
  room: Room,
  link: InviteLink,
  userOf: (id: number) => User | undefined,
  viewerId: number,
): Content {
  const { creatorId, joined: _joined, invite_link, expire_date, member_limit, name, ...flags } = link;
  const waiting = [...room.details.joinRequests.values()].filter(
    (request) => request.invite_link === invite_link,
  ).length;
  return {
    invite_link: creatorId === viewerId ? invite_link : masked(invite_link),
    creator: userOf(creatorId) ?? { id: creatorId, is_bot: false, first_name: "Deleted Account" },
    ...flags,
    ...(name !== undefined && { name }),
    ...(expire_date !== undefined && { expire_date }),
    ...(member_limit !== undefined && { member_limit }),
    ...(waiting > 0 && { pending_join_request_count: waiting }),
  };
}

/** Why nobody comes in by this link any more; undefined where one does. `now`: Unix time, seconds. */
export function linkRefusal(link: InviteLink, now: number): string | undefined {
  if (link.is_revoked) return "the invite link was revoked";
  if (link.expire_date !== undefined && link.expire_date <= now) return "the invite link has expired";
  if (link.member_limit !== undefined && link.joined >= link.member_limit)
    return "the invite link was used as often as it may be";
  return undefined;
}
