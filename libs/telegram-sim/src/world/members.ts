import { NO_PERMISSIONS } from "./permissions.js";
import { rightsOf } from "./rights.js";
import type { Standing } from "./room-details.js";
import type { MemberStatus, Room, User } from "./types.js";

/**
 * Bot API type ChatMember.
 * @param seenBy the bot that looks: it may edit those it promoted itself
 */
export function chatMember(
  room: Room,
  user: User,
  status: MemberStatus,
  seenBy?: number,
): Record<string, unknown> {
  const standing = room.details.standings.get(user.id) ?? {};
  const shown = shownStatus(status, standing);
  return {
    status: shown,
    user,
    ...detailsOf(room, user, { status: shown, isIn: status !== "left" }, seenBy),
  };
}

/** Restrictions outlast leaving: who left under them is "restricted", and no member. */
const shownStatus = (status: MemberStatus, { permissions }: Standing): MemberStatus =>
  status === "left" && permissions ? "restricted" : status;

function detailsOf(
  room: Room,
  user: User,
  { status, isIn }: { status: MemberStatus; isIn: boolean },
  seenBy?: number,
): Record<string, unknown> {
  const { custom_title, permissions, until_date, tag, promotedBy } =
    room.details.standings.get(user.id) ?? {};
  const title = custom_title === undefined ? {} : { custom_title };
  const tagged = tag === undefined ? {} : { tag };
  const details: Record<MemberStatus, Record<string, unknown>> = {
    creator: { is_anonymous: false, ...title },
    administrator: {
      can_be_edited: seenBy !== undefined && promotedBy === seenBy,
      ...rightsOf(room, user.id),
      ...title,
    },
    restricted: {
      is_member: isIn,
      ...(permissions ?? NO_PERMISSIONS),
      until_date: until_date ?? 0,
      ...tagged,
    },
    kicked: { until_date: until_date ?? 0 },
    member: tagged,
    left: {},
  };
  return details[status];
}
