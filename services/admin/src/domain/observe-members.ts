import type { UpdateReceivedData } from "@telebus/contracts";
import { SeenMemberChange, type SeenMember } from "./observed-fields.js";
import type { Observation, ObservedHappening } from "./observed.js";
import { saidAt } from "./said-at.js";

/** Somebody has come, gone, or got another role; perhaps the bot itself. */
export function observeMemberChange(
  { kind, update }: UpdateReceivedData,
  received: Date,
): Partial<Observation> {
  const change = SeenMemberChange.safeParse(update[kind]).data;
  if (change === undefined) return {};
  const { chat, new_chat_member: now } = change;
  const at = saidAt(change.date, received);
  if (kind === "my_chat_member")
    return { chat, botRole: { status: now.status, at, isPresent: isPresent(now) } };
  return {
    chat,
    isForAdministrators: true,
    people: [now.user],
    memberships: [{ person: now.user.id, at, status: isPresent(now) ? now.status : goneAs(now) }],
    happenings: movesOf(change, at),
  };
}

const isPresent = ({ status, is_member }: SeenMember): boolean =>
  status === "restricted" ? is_member !== false : status !== "left" && status !== "kicked";

/** Somebody restricted can be away, and still restricted for when they come back. */
const goneAs = ({ status }: SeenMember) => (status === "kicked" ? "kicked" : "left");

function movesOf(change: SeenMemberChange, at: Date): readonly ObservedHappening[] {
  const { old_chat_member: before, new_chat_member: now, invite_link: link } = change;
  const was = before !== undefined && isPresent(before);
  if (was === isPresent(now)) return [];
  const move = { at, count: 1, person: now.user.id };
  if (was) return [{ ...move, what: "left" }];
  return [{ ...move, what: "joined", ...(link !== undefined && { link: link.name ?? link.invite_link }) }];
}
