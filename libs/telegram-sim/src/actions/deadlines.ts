import { tell, type Core } from "../core.js";
import { headOf } from "../transcript/events.js";
import type { MemberStatus, Room } from "../world/types.js";
import { armSubscription } from "./subscriptions.js";
import { armPoll } from "./polls.js";

/* What ends by the clock: restrictions, bans, polls, subscriptions. */

/** Lets a member's restriction or ban end when it is time, unless it has been changed by then. */
export function armStanding(core: Core, room: Room, userId: number): void {
  const standing = room.details.standings.get(userId);
  const until = standing?.until_date ?? 0;
  if (until === 0) return;
  const { clock } = core.settings;
  clock.setTimer(Math.max(0, until * 1000 - clock.now()), () => {
    const isAsItWas = room.details.standings.get(userId) === standing;
    if (isAsItWas && core.world.rooms.get(room.key) === room) endStanding(core, room, userId);
  });
}

/** Nobody did it, so bots are not told either. */
function endStanding(core: Core, room: Room, userId: number): void {
  const status = room.members.get(userId) ?? "left";
  const next = AFTER[status] ?? status;
  const { permissions: _p, until_date: _u, ...kept } = room.details.standings.get(userId) ?? {};
  room.details.standings.set(userId, kept);
  room.members.set(userId, next);
  const user = core.world.user(userId);
  if (user) tell(core, { type: "membership", room: headOf(room), user, status: next });
}

const AFTER: Readonly<Partial<Record<MemberStatus, MemberStatus>>> = { restricted: "member", kicked: "left" };

/** After a restart: everything that had an end has it again. */
export function resumeDeadlines(core: Core): void {
  for (const room of core.world.rooms.values())
    for (const userId of room.details.standings.keys()) armStanding(core, room, userId);
  for (const state of core.world.polls.values()) armPoll(core, state);
  for (const subscription of core.payments.subscriptions.values()) armSubscription(core, subscription);
}
