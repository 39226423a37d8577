import type { z } from "zod";
import { unixSeconds } from "../clock.js";
import { tell, type Core } from "../core.js";
import { ControlError } from "../errors.js";
import { headOf } from "../transcript/events.js";
import { inviteLinkView, linkRefusal } from "../world/invite-links.js";
import { hasRight } from "../world/rights.js";
import type { InviteLink } from "../world/room-details.js";
import type { Person, Room, User } from "../world/types.js";
import { isPresent } from "../world/world.js";
import { notifyBot } from "./announce.js";
import type { JoinSchema, LeaveSchema } from "./group-requests.js";
import { setMember } from "./membership.js";
import { personBy, sharedRoomOf } from "./references.js";

/**
 * A person joins by a link, or a public chat by its name; where an administrator has to agree, they ask.
 * @returns whether they are in. @throws ControlError
 */
export function join(core: Core, request: z.output<typeof JoinSchema>): { joined: boolean } {
  const person = personBy(core, request.from);
  const { room, link } = doorOf(core, request);
  checkMayJoin(core, room, person, link);
  const mustAsk = link ? link.creates_join_request : room.details.policy.join_by_request;
  if (mustAsk) askToJoin(core, room, person.user, link);
  else admit(core, room, person.user, { by: person.user, link });
  return { joined: !mustAsk };
}

/** A person goes. @throws ControlError */
export function leave(core: Core, { from, chat }: z.output<typeof LeaveSchema>): void {
  const { user } = personBy(core, from);
  const room = sharedRoomOf(core, chat);
  if (!isPresent(room.members.get(user.id)))
    throw new ControlError(409, `${user.first_name} is not in this chat`);
  setMember(core, room, user, "left", user);
}

interface Door {
  readonly room: Room;
  readonly link?: InviteLink | undefined;
}

function doorOf(core: Core, { chat, link }: z.output<typeof JoinSchema>): Door {
  if (link !== undefined) {
    const rooms = [...core.world.rooms.values()];
    const room = rooms.find(({ details }) => details.inviteLinks.has(link));
    if (!room) throw new ControlError(404, "there is no such invite link");
    return { room, link: room.details.inviteLinks.get(link) };
  }
  if (chat === undefined) throw new ControlError(400, "say where to by `chat` or `link`");
  return { room: sharedRoomOf(core, chat) };
}

function checkMayJoin(core: Core, room: Room, { user }: Person, link: InviteLink | undefined): void {
  const status = room.members.get(user.id);
  if (isPresent(status)) throw new ControlError(409, `${user.first_name} is in this chat already`);
  if (status === "kicked") throw new ControlError(409, `${user.first_name} is banned from this chat`);
  if (room.details.isDeleted || room.migratedTo !== undefined)
    throw new ControlError(409, "this chat is not there any more");
  const refusal = link && linkRefusal(link, unixSeconds(core.settings.clock));
  if (refusal !== undefined) throw new ControlError(409, refusal);
}

function askToJoin(core: Core, room: Room, user: User, link: InviteLink | undefined): void {
  const date = unixSeconds(core.settings.clock);
  room.details.joinRequests.set(user.id, { date, ...(link && { invite_link: link.invite_link }) });
  tell(core, { type: "join_request", room: headOf(room), user, state: "asked" });
  for (const bot of core.world.botsIn(room)) {
    const botId = bot.user.id;
    if (!hasRight(room, botId, "can_invite_users")) continue;
    notifyBot(core, botId, "chat_join_request", {
      chat: room.chat,
      from: user,
      // A private chat has the person's id.
      user_chat_id: user.id,
      date,
      ...(link && { invite_link: inviteLinkView(room, link, (id) => core.world.user(id), botId) }),
    });
  }
}

/** Somebody who asked is let in. */
export function approve(core: Core, room: Room, user: User, by: User): void {
  const address = room.details.joinRequests.get(user.id)?.invite_link;
  const link = address === undefined ? undefined : room.details.inviteLinks.get(address);
  room.details.joinRequests.delete(user.id);
  tell(core, { type: "join_request", room: headOf(room), user, state: "approved" });
  admit(core, room, user, { by, link, isByRequest: true });
}

export function decline(core: Core, room: Room, user: User): void {
  room.details.joinRequests.delete(user.id);
  tell(core, { type: "join_request", room: headOf(room), user, state: "declined" });
}

function admit(
  core: Core,
  room: Room,
  user: User,
  { by, link, isByRequest }: { by: User; link: InviteLink | undefined; isByRequest?: boolean },
): void {
  if (link) room.details.inviteLinks.set(link.invite_link, { ...link, joined: link.joined + 1 });
  setMember(core, room, user, "member", by, { inviteLink: link, isByRequest });
}
