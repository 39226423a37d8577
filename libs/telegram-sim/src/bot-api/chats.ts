import { setMember } from "../actions/membership.js";
import { badRequest } from "../errors.js";
import { chatMember } from "../world/members.js";
import type { User } from "../world/types.js";
import { isAdministrator, isPresent } from "../world/world.js";
import type { Call, MethodGroup } from "./method.js";
import { checkAdministrator, joinedRoomOf, roomOf } from "./targets.js";

const MAX_REACTIONS = 11;

export const chatMethods: MethodGroup = {
  getChat: (call) => {
    const room = roomOf(call);
    return { ...room.chat, accent_color_id: 0, max_reaction_count: MAX_REACTIONS };
  },

  getChatMember: (call) => {
    const room = joinedRoomOf(call);
    const user = userOf(call);
    return chatMember(room, user, room.members.get(user.id) ?? "left");
  },

  getChatMemberCount: (call) => [...joinedRoomOf(call).members.values()].filter(isPresent).length,

  getChatAdministrators: (call) => {
    const room = joinedRoomOf(call);
    if (room.chat.type === "private") throw badRequest("there are no administrators in the private chat");
    return [...room.members].flatMap(([id, status]) => {
      const user = call.core.world.user(id);
      return user && isAdministrator(status) ? [chatMember(room, user, status)] : [];
    });
  },

  leaveChat: (call) => {
    const room = joinedRoomOf(call);
    if (room.chat.type === "private")
      throw badRequest("chat member status can't be changed in private chats");
    setMember(call.core, room, call.bot.user, "left", call.bot.user);
    return true;
  },

  banChatMember: (call) => {
    const room = joinedRoomOf(call);
    const user = userOf(call);
    checkAdministrator(call, room, "not enough rights to restrict/unrestrict chat member");
    if (isAdministrator(room.members.get(user.id))) throw badRequest("user is an administrator of the chat");
    setMember(call.core, room, user, "kicked", call.bot.user);
    return true;
  },
};

function userOf({ core, params }: Call): User {
  const user = core.world.user(params.integer("user_id") ?? 0);
  if (!user) throw badRequest("user not found");
  return user;
}
