import { approve, decline } from "../actions/joins.js";
import { badRequest } from "../errors.js";
import { inviteLinkView, newInviteAddress } from "../world/invite-links.js";
import { hasRight } from "../world/rights.js";
import type { InviteLink } from "../world/room-details.js";
import type { Content, Room, User } from "../world/types.js";
import { isPresent } from "../world/world.js";
import type { Call, MethodGroup } from "./method.js";
import { joinedRoomOf, userOf } from "./targets.js";

const MAX_NAME = 32;
const MAX_MEMBERS = 99_999;

/** Invite links, and whom they bring. */
export const inviteLinkMethods: MethodGroup = {
  /** A new primary link; the former one is revoked. */
  exportChatInviteLink: (call) => {
    const room = invitingRoom(call);
    for (const link of room.details.inviteLinks.values())
      if (link.is_primary && link.creatorId === call.bot.user.id) keep(room, { ...link, is_revoked: true });
    return keep(room, newLink(call, { is_primary: true })).invite_link;
  },

  createChatInviteLink: (call) => {
    const room = invitingRoom(call);
    return view(call, room, keep(room, newLink(call, wantedOf(call))));
  },

  editChatInviteLink: (call) => {
    const room = invitingRoom(call);
    const link = linkOf(call, room);
    if (link.is_revoked) throw badRequest("INVITE_HASH_EXPIRED");
    const { name: _n, expire_date: _e, member_limit: _m, ...rest } = link;
    return view(call, room, keep(room, { ...rest, ...wantedOf(call) }));
  },

  /** Of a primary link: another one takes its place. */
  revokeChatInviteLink: (call) => {
    const room = invitingRoom(call);
    const link = keep(room, { ...linkOf(call, room), is_revoked: true });
    if (link.is_primary) keep(room, newLink(call, { is_primary: true }));
    return view(call, room, link);
  },

  approveChatJoinRequest: (call) => {
    const { room, user } = requestOf(call);
    approve(call.core, room, user, call.bot.user);
    return true;
  },

  declineChatJoinRequest: (call) => {
    const { room, user } = requestOf(call);
    decline(call.core, room, user);
    return true;
  },
};

function invitingRoom(call: Call): Room {
  const room = joinedRoomOf(call);
  if (room.chat.type === "private") throw badRequest("can't invite members to a private chat");
  if (!hasRight(room, call.bot.user.id, "can_invite_users"))
    throw badRequest("not enough rights to manage chat invite link");
  return room;
}

type Wanted = Pick<InviteLink, "name" | "expire_date" | "member_limit" | "creates_join_request">;

function wantedOf({ params }: Call): Wanted {
  const name = params.text("name")?.slice(0, MAX_NAME);
  const expire_date = params.integer("expire_date") ?? 0;
  const member_limit = params.integer("member_limit") ?? 0;
  const creates_join_request = params.flag("creates_join_request");
  if (expire_date < 0) throw badRequest("wrong expiration date specified");
  if (member_limit < 0 || member_limit > MAX_MEMBERS) throw badRequest("wrong member limit specified");
  if (creates_join_request && member_limit > 0)
    throw badRequest("member limit can't be specified for links requiring administrator approval");
  return {
    creates_join_request,
    ...(name !== undefined && { name }),
    ...(expire_date > 0 && { expire_date }),
    ...(member_limit > 0 && { member_limit }),
  };
}

const newLink = ({ bot }: Call, wanted: Partial<InviteLink>): InviteLink => ({
  invite_link: newInviteAddress(),
  creatorId: bot.user.id,
  is_primary: false,
  is_revoked: false,
  creates_join_request: false,
  joined: 0,
  ...wanted,
});

function keep({ details }: Room, link: InviteLink): InviteLink {
  details.inviteLinks.set(link.invite_link, link);
  return link;
}

/** A bot edits and revokes its own links only (method reference, editChatInviteLink). */
function linkOf({ bot, params }: Call, { details }: Room): InviteLink {
  const link = details.inviteLinks.get(params.text("invite_link") ?? "");
  if (link?.creatorId !== bot.user.id) throw badRequest("INVITE_HASH_INVALID");
  return link;
}

const view = ({ core, bot }: Call, room: Room, link: InviteLink): Content =>
  inviteLinkView(room, link, (id) => core.world.user(id), bot.user.id);

function requestOf(call: Call): { room: Room; user: User } {
  const room = invitingRoom(call);
  const user = userOf(call);
  if (isPresent(room.members.get(user.id))) throw badRequest("USER_ALREADY_PARTICIPANT");
  if (!room.details.joinRequests.has(user.id)) throw badRequest("HIDE_REQUESTER_MISSING");
  return { room, user };
}
