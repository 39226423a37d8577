import { setMember } from "../actions/membership.js";
import { badRequest } from "../errors.js";
import type { Call, MethodGroup } from "./method.js";
import { SUPERGROUPS_ONLY } from "./moderation.js";
import { checkRight, joinedRoomOf, userOf } from "./targets.js";

const MAX_TITLE = 16;

/** What stands beside a member's name. */
export const memberTitleMethods: MethodGroup = {
  setChatAdministratorCustomTitle: (call) => {
    const room = joinedRoomOf(call);
    if (room.chat.type !== "supergroup") throw badRequest(SUPERGROUPS_ONLY);
    const user = userOf(call);
    const status = room.members.get(user.id);
    if (status === "creator") throw badRequest("only creator can edit their custom title");
    if (status !== "administrator") throw badRequest("user is not an administrator");
    const standing = room.details.standings.get(user.id) ?? {};
    if (standing.promotedBy !== call.bot.user.id)
      throw badRequest("not enough rights to change custom title of the user");
    const custom_title = titleOf(call, "custom_title");
    setMember(call.core, room, user, status, call.bot.user, { standing: { ...standing, custom_title } });
    return true;
  },

  setChatMemberTag: (call) => {
    const room = joinedRoomOf(call);
    if (room.chat.type !== "supergroup" && room.chat.type !== "group") throw badRequest(SUPERGROUPS_ONLY);
    const user = userOf(call);
    checkRight(call, room, "can_manage_tags", "not enough rights to change tag of the user");
    const status = room.members.get(user.id);
    if (status !== "member" && status !== "restricted") throw badRequest("USER_NOT_PARTICIPANT");
    const { tag: _former, ...standing } = room.details.standings.get(user.id) ?? {};
    const tag = titleOf(call, "tag");
    setMember(call.core, room, user, status, call.bot.user, {
      standing: { ...standing, ...(tag !== undefined && { tag }) },
    });
    return true;
  },
};

function titleOf({ params }: Call, name: string): string | undefined {
  const title = params.text(name);
  if (title === undefined) return undefined;
  if (/\p{Extended_Pictographic}/u.test(title)) throw badRequest("ADMIN_RANK_EMOJI_NOT_ALLOWED");
  if (title.length > MAX_TITLE) throw badRequest("ADMIN_RANK_INVALID");
  return title;
}
