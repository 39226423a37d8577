import type { UpdateReceivedData } from "@telebus/contracts";
import { observeMemberChange } from "./observe-members.js";
import { observeEdit, observeMessage } from "./observe-messages.js";
import { SeenAnything, SeenReaction, SeenReactionTotals } from "./observed-fields.js";
import { saidAt } from "./said-at.js";
import type { Observation } from "./observed.js";

/** Other people's correspondence, which a bot sees for its owner: it is not archived. */
const FOREIGN = /business|^guest_message$/;

/** Reads what the archive keeps out of an update of any shape. */
export function observe(received: UpdateReceivedData, at: Date): Observation {
  const begun = begin(received, at);
  if (FOREIGN.test(received.kind)) return { ...begun, chat: undefined };
  switch (received.kind) {
    case "message":
    case "channel_post":
      return { ...begun, ...observeMessage(received, at) };
    case "edited_message":
    case "edited_channel_post":
      return { ...begun, ...observeEdit(received, at) };
    case "chat_member":
    case "my_chat_member":
      return { ...begun, ...observeMemberChange(received, at) };
    case "message_reaction":
      return { ...begun, ...observeReaction(received, at) };
    case "message_reaction_count":
      return { ...begun, ...observeTotals(received, at) };
    default:
      return begun;
  }
}

/** Who was seen where, whatever happened. */
function begin(received: UpdateReceivedData, at: Date): Observation {
  const { bot, owner, chat, person, kind, conversation } = received;
  const { from, user, ...places } = SeenAnything.safeParse(received.update[kind]).data ?? {};
  const seen = from ?? user;
  const isSession = conversation === true && chat !== undefined && person !== undefined;
  return {
    bot,
    update: received.update.update_id,
    at,
    chat: places.chat ?? places.message?.chat,
    people: seen === undefined ? [] : [seen],
    memberships: kind === "callback_query" && seen !== undefined ? [{ person: seen.id, at }] : [],
    happenings: [],
    ...(isSession && { session: { person: person.id, service: owner } }),
  };
}

function observeReaction({ update }: UpdateReceivedData, received: Date): Partial<Observation> {
  const { data } = SeenReaction.safeParse(update["message_reaction"]);
  if (data === undefined) return {};
  const at = saidAt(data.date, received);
  const count = Math.max(0, data.new_reaction.length - data.old_reaction.length);
  const person = data.user?.id ?? 0;
  return {
    memberships: person === 0 ? [] : [{ person, at }],
    happenings: count === 0 ? [] : [{ at, what: "reacted", person, count }],
  };
}

function observeTotals({ update }: UpdateReceivedData, received: Date): Partial<Observation> {
  const { data } = SeenReactionTotals.safeParse(update["message_reaction_count"]);
  if (data === undefined) return {};
  const total = data.reactions.reduce((sum, { total_count }) => sum + total_count, 0);
  return { totals: { message: data.message_id, at: saidAt(data.date, received), total } };
}
