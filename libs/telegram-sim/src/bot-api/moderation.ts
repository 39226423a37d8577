import { z } from "zod";
import { unixSeconds } from "../clock.js";
import { removeMessages } from "../actions/announce.js";
import { setMember } from "../actions/membership.js";
import { badRequest } from "../errors.js";
import { administratorRights, impliedPermissions, permissionNames } from "../world/permissions.js";
import type { Standing } from "../world/room-details.js";
import { hasRight } from "../world/rights.js";
import type { Room, User } from "../world/types.js";
import { isPresent } from "../world/world.js";
import type { Call, MethodGroup } from "./method.js";
import { checkRight, joinedRoomOf, userOf } from "./targets.js";

const RESTRICT = "not enough rights to restrict/unrestrict chat member";
export const SUPERGROUPS_ONLY = "method is available only for supergroups";
const NOT_IN_GROUPS = "method is available for supergroup and channel chats only";
/** Shorter or longer than this is for ever (method reference, until_date). */
const SHORTEST_SECONDS = 30;
const LONGEST_SECONDS = 366 * 24 * 60 * 60;

const Permissions = z.partialRecord(z.enum(permissionNames), z.boolean());

/** Who is in a chat, and what they may do there. */
export const moderationMethods: MethodGroup = {
  banChatMember: (call) => {
    const room = joinedRoomOf(call);
    if (room.chat.type === "private") throw badRequest("can't ban members in private chats");
    const user = subjectOf(call, room);
    const isBasic = room.chat.type === "group";
    const standing = isBasic ? {} : { until_date: untilDate(call) };
    setMember(call.core, room, user, "kicked", call.bot.user, { standing });
    // In supergroups and channels always (method reference, revoke_messages).
    if (!isBasic || call.params.flag("revoke_messages")) revokeMessages(call, room, user);
    return true;
  },

  unbanChatMember: (call) => {
    const room = joinedRoomOf(call);
    if (room.chat.type !== "supergroup" && room.chat.type !== "channel") throw badRequest(NOT_IN_GROUPS);
    const status = room.members.get(userOf(call).id);
    checkRight(call, room, "can_restrict_members", RESTRICT);
    if (status !== "kicked" && (call.params.flag("only_if_banned") || !isPresent(status))) return true;
    setMember(call.core, room, subjectOf(call, room), "left", call.bot.user, { standing: {} });
    return true;
  },

  restrictChatMember: (call) => {
    const room = joinedRoomOf(call);
    if (room.chat.type !== "supergroup") throw badRequest(SUPERGROUPS_ONLY);
    const user = subjectOf(call, room);
    if (!isPresent(room.members.get(user.id))) throw badRequest("USER_NOT_PARTICIPANT");
    const permissions = permissionsOf(call);
    const isFree = permissionNames.every((name) => permissions[name]);
    const standing: Standing = isFree ? {} : { permissions, until_date: untilDate(call) };
    setMember(call.core, room, user, isFree ? "member" : "restricted", call.bot.user, { standing });
    return true;
  },

  /** All rights false: a member like any other. */
  promoteChatMember: (call) => {
    const room = joinedRoomOf(call);
    if (room.chat.type !== "supergroup" && room.chat.type !== "channel") throw badRequest(NOT_IN_GROUPS);
    const user = promotedOf(call, room);
    const { bot, params } = call;
    const wanted = administratorRights.filter((right) => params.flag(right));
    if (wanted.some((right) => right !== "is_anonymous" && !hasRight(room, bot.user.id, right)))
      throw badRequest("RIGHT_FORBIDDEN");
    const rights = Object.fromEntries(wanted.map((right) => [right, true]));
    const { custom_title } = room.details.standings.get(user.id) ?? {};
    const title = custom_title === undefined ? {} : { custom_title };
    if (wanted.length === 0) setMember(call.core, room, user, "member", bot.user, { standing: {} });
    else
      setMember(call.core, room, user, "administrator", bot.user, {
        standing: { rights: { ...rights, can_manage_chat: true }, promotedBy: bot.user.id, ...title },
      });
    return true;
  },

  setChatPermissions: (call) => {
    const room = joinedRoomOf(call);
    if (room.chat.type === "private" || room.chat.type === "channel")
      throw badRequest(`can't change ${room.chat.type} chat permissions`);
    checkRight(call, room, "can_restrict_members", "not enough rights to change chat permissions");
    const permissions = permissionsOf(call);
    const former = room.details.policy.permissions;
    if (permissionNames.every((name) => permissions[name] === former[name]))
      throw badRequest("CHAT_NOT_MODIFIED");
    room.details.policy = { ...room.details.policy, permissions };
    return true;
  },
};

/** Whom the bot may restrict or ban: nobody above it, and no administrator that it did not promote itself. */
function subjectOf(call: Call, room: Room): User {
  const user = userOf(call);
  const { id } = call.bot.user;
  if (user.id === id) throw badRequest("can't restrict self");
  checkRight(call, room, "can_restrict_members", RESTRICT);
  const status = room.members.get(user.id);
  if (status === "creator") throw badRequest("can't remove chat owner");
  if (status === "administrator" && room.details.standings.get(user.id)?.promotedBy !== id)
    throw badRequest("user is an administrator of the chat");
  return user;
}

function promotedOf(call: Call, room: Room): User {
  const user = userOf(call);
  const { id } = call.bot.user;
  if (user.id === id) throw badRequest("can't promote self");
  checkRight(call, room, "can_promote_members", "not enough rights");
  const status = room.members.get(user.id);
  if (status === "creator") throw badRequest("can't remove chat owner");
  if (status === "administrator" && room.details.standings.get(user.id)?.promotedBy !== id)
    throw badRequest("CHAT_ADMIN_REQUIRED");
  if (!isPresent(status)) throw badRequest("USER_NOT_PARTICIPANT");
  return user;
}

function permissionsOf({ params }: Call) {
  const given = params.json("permissions", Permissions, "permissions");
  if (!given) throw badRequest("object expected as permissions");
  return impliedPermissions(given, params.flag("use_independent_chat_permissions"));
}

function untilDate({ core, params }: Call): number {
  const date = params.integer("until_date") ?? 0;
  const left = date - unixSeconds(core.settings.clock);
  return left < SHORTEST_SECONDS || left > LONGEST_SECONDS ? 0 : date;
}

function revokeMessages({ core }: Call, room: Room, user: User): void {
  const theirs = [...room.messages.values()].filter(({ from }) => from?.id === user.id);
  removeMessages(
    core,
    room,
    theirs.map(({ message_id }) => message_id),
  );
}
