import { isDeepStrictEqual } from "node:util";
import { unixSeconds } from "../clock.js";
import { tell, type Core } from "../core.js";
import { headOf } from "../transcript/events.js";
import { chatMember } from "../world/members.js";
import { inviteLinkView } from "../world/invite-links.js";
import type { InviteLink, Standing } from "../world/room-details.js";
import type { MemberStatus, Room, User } from "../world/types.js";
import { isAdministrator, isPresent } from "../world/world.js";
import { notifyBot, postService } from "./announce.js";
import { armStanding } from "./deadlines.js";

/** What else there is to say about a change of membership. */
export interface ChangeDetails {
  /** In place of the former one; otherwise the new status has its usual one. */
  readonly standing?: Standing | undefined;
  readonly inviteLink?: InviteLink | undefined;
  readonly isByRequest?: boolean | undefined;
}

/**
 * Gives somebody a place in a chat, another one, or none: a bot learns of its own by my_chat_member, of others' (as an
 * administrator that asked for it) by chat_member; the chat shows who came and who went.
 * @param by who did it
 */
export function setMember(
  core: Core,
  room: Room,
  user: User,
  wanted: MemberStatus,
  by: User,
  details: ChangeDetails = {},
): void {
  const former = room.members.get(user.id) ?? "left";
  const { standings } = room.details;
  const oldStanding = standings.get(user.id);
  const standing = details.standing ?? usualStanding(wanted, former, oldStanding, by);
  // Restrictions outlast leaving.
  const status = wanted === "member" && standing.permissions ? "restricted" : wanted;
  if (former === status && isDeepStrictEqual(oldStanding ?? {}, standing)) return;
  // Whoever leaves still sees itself go.
  if (!isPresent(status) && isPresent(former)) postService(core, room, by, { left_chat_member: user });
  const tellBots = beginChange(core, room, user, { by, ...details });
  room.members.set(user.id, status);
  standings.set(user.id, standing);
  armStanding(core, room, user.id);
  tell(core, { type: "membership", room: headOf(room), user, status });
  tellBots();
  if (isPresent(status) && !isPresent(former)) postService(core, room, by, { new_chat_members: [user] });
}

function usualStanding(
  status: MemberStatus,
  former: MemberStatus,
  standing: Standing | undefined,
  by: User,
): Standing {
  const { tag, permissions, until_date } = standing ?? {};
  const kept = tag === undefined ? {} : { tag };
  if (status === former) return standing ?? {};
  if (status === "administrator") return { ...kept, promotedBy: by.id };
  const outlasts =
    (status === "left" && former === "restricted") || (status === "member" && former === "left");
  return outlasts && permissions ? { ...kept, permissions, until_date } : kept;
}

/** Notes how it was; what it gives back tells the bots how it is now. */
function beginChange(
  core: Core,
  room: Room,
  user: User,
  { by, inviteLink, isByRequest }: ChangeDetails & { by: User },
): () => void {
  const watching = core.world
    .botsIn(room)
    .map((bot) => bot.user.id)
    .filter((id) => id !== user.id && isAdministrator(room.members.get(id)));
  const viewers = user.is_bot ? [...watching, user.id] : watching;
  const view = (viewer: number) => chatMember(room, user, room.members.get(user.id) ?? "left", viewer);
  const before = new Map(viewers.map((viewer) => [viewer, view(viewer)]));
  return () => {
    for (const viewer of viewers)
      notifyBot(core, viewer, viewer === user.id ? "my_chat_member" : "chat_member", {
        chat: room.chat,
        from: by,
        date: unixSeconds(core.settings.clock),
        old_chat_member: before.get(viewer),
        new_chat_member: view(viewer),
        ...(inviteLink && {
          invite_link: inviteLinkView(room, inviteLink, (id) => core.world.user(id), viewer),
        }),
        ...(isByRequest && { via_join_request: true }),
      });
  };
}

/** A person closes the door to a bot, or opens it again. */
export function setBlocked(core: Core, room: Room, person: User, bot: User, isBlocked: boolean): void {
  const former = room.members.get(bot.id) ?? "member";
  const status = isBlocked ? "kicked" : "member";
  if (former === status) return;
  const tellBots = beginChange(core, room, bot, { by: person });
  room.members.set(bot.id, status);
  tell(core, { type: "membership", room: headOf(room), user: bot, status });
  tellBots();
}
