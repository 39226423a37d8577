import { setMember } from "../actions/membership.js";
import { badRequest } from "../errors.js";
import { seenBy } from "../world/content.js";
import { fileIdFor } from "../world/files.js";
import { chatMember } from "../world/members.js";
import { hasRight } from "../world/rights.js";
import type { Content, Room } from "../world/types.js";
import { isAdministrator, isPresent } from "../world/world.js";
import type { Call, MethodGroup } from "./method.js";
import { joinedRoomOf, roomOf, userOf } from "./targets.js";

const MAX_REACTIONS = 11;

/** What a bot may know of a chat, and leaving it. */
export const chatMethods: MethodGroup = {
  getChat: (call) => {
    const room = roomOf(call);
    if (room.chat.type !== "private") joinedRoomOf(call);
    return seenBy(call.bot.user.id, fullInfo(call, room));
  },

  getChatMember: (call) => {
    const room = joinedRoomOf(call);
    const user = userOf(call);
    const { id } = call.bot.user;
    if (room.chat.type === "channel" && user.id !== id && !isAdministrator(room.members.get(id)))
      throw badRequest("CHAT_ADMIN_REQUIRED");
    return chatMember(room, user, room.members.get(user.id) ?? "left", id);
  },

  getChatMemberCount: (call) => [...joinedRoomOf(call).members.values()].filter(isPresent).length,

  getChatAdministrators: (call) => {
    const room = joinedRoomOf(call);
    if (room.chat.type === "private") throw badRequest("there are no administrators in the private chat");
    const { core, bot, params } = call;
    const withBots = params.flag("return_bots");
    return [...room.members].flatMap(([id, status]) => {
      const user = core.world.user(id);
      if (!user || !isAdministrator(status)) return [];
      const isShown = withBots || !user.is_bot || id === bot.user.id;
      return isShown ? [chatMember(room, user, status, bot.user.id)] : [];
    });
  },

  leaveChat: (call) => {
    const room = joinedRoomOf(call);
    if (room.chat.type === "private")
      throw badRequest("chat member status can't be changed in private chats");
    setMember(call.core, room, call.bot.user, "left", call.bot.user);
    return true;
  },
};

/** Bot API type ChatFullInfo. */
function fullInfo({ bot }: Call, room: Room): Content {
  const { chat, details } = room;
  const pinned = [...details.pinned].flatMap((id) => room.messages.get(id) ?? []);
  const latest = pinned.toSorted((a, b) => a.message_id - b.message_id).at(-1);
  return {
    ...chat,
    accent_color_id: Math.abs(chat.id) % 7,
    max_reaction_count: MAX_REACTIONS,
    accepted_gift_types: GIFTS,
    ...(chat.username !== undefined && { active_usernames: [chat.username] }),
    ...(details.policy.photo !== undefined && { photo: chatPhoto(bot.user.id, details.policy.photo) }),
    ...(latest && { pinned_message: latest }),
    ...(chat.type !== "private" && groupInfo(room, bot.user.id)),
  };
}

function groupInfo(room: Room, botId: number): Content {
  const { policy, inviteLinks } = room.details;
  const { description, permissions, slow_mode_delay, join_by_request, has_protected_content } = policy;
  const primary = [...inviteLinks.values()].find(
    (link) => link.creatorId === botId && link.is_primary && !link.is_revoked,
  );
  const mayInvite = hasRight(room, botId, "can_invite_users");
  return {
    ...(description !== undefined && { description }),
    ...(primary && mayInvite && { invite_link: primary.invite_link }),
    ...(room.chat.type !== "channel" && { permissions }),
    ...(slow_mode_delay > 0 && { slow_mode_delay }),
    ...(join_by_request && { join_by_request: true }),
    ...(has_protected_content && { has_protected_content: true }),
  };
}

const GIFTS = {
  unlimited_gifts: false,
  limited_gifts: false,
  unique_gifts: false,
  premium_subscription: false,
  gifts_from_channels: false,
};

/** Bot API type ChatPhoto. */
const chatPhoto = (botId: number, unique: string) => ({
  small_file_id: fileIdFor(botId, unique),
  small_file_unique_id: unique,
  big_file_id: fileIdFor(botId, unique),
  big_file_unique_id: unique,
});
