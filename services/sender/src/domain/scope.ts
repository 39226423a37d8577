import type { CallRequestedData, QueueScope } from "@telebus/contracts";

/** What a scope and the calls it means have in common: a call has a key for each scope that it is part of. */
export function keyOfScope({ bot, chat, person, job }: QueueScope): string {
  if (job !== undefined) return `job ${job}`;
  if (person !== undefined) return `person ${bot} ${person}`;
  return chat === undefined ? `bot ${bot}` : `chat ${bot} ${chat}`;
}

/** A bot that is switched off: a pause beside those of operators, so that none of them is taken for the other. */
export const keyOfOff = (bot: number | "%"): string => `off ${bot}`;

/**
 * The keys of every scope that means this call.
 * @param movedTo where its chat is now
 */
export function keysOfCall(
  call: Pick<CallRequestedData, "bot" | "chat" | "job" | "params">,
  movedTo = call.chat,
): string[] {
  const { bot, chat, job } = call;
  const person = personOf(call);
  const scopes: readonly QueueScope[] = [
    { bot },
    ...(chat === undefined ? [] : [{ bot, chat }]),
    ...(movedTo === undefined || movedTo === chat ? [] : [{ bot, chat: movedTo }]),
    ...(person === undefined ? [] : [{ bot, person }]),
    ...(job === undefined ? [] : [{ job }]),
  ];
  return [...scopes.map(keyOfScope), keyOfOff(bot)];
}

/**
 * Whom a call speaks to: the other one in a private chat, whose id is theirs, or who is named where there is no chat,
 * as in a gift. A ban in a group is about somebody, and speaks to the group.
 */
function personOf({ chat, params }: Pick<CallRequestedData, "chat" | "params">): number | undefined {
  if (chat !== undefined) return chat > 0 ? chat : undefined;
  const named = params["user_id"];
  return typeof named === "number" ? named : undefined;
}
