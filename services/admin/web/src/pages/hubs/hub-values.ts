import type { Hub } from "./hub-types.js";
import { loungeOf, toLounge, type LoungeValues } from "./lounge-values.js";
import { bagIn, wordIn, wordsIn, type Bag } from "./passage-values.js";

/** A hub's settings, as its form has them. */
export interface HubValues {
  readonly name: string;
  readonly dedupe: boolean;
  readonly aliases: boolean;
  readonly transport: string;
  readonly edits: string;
  readonly reactions: string;
  readonly reactionChoices: string[];
  readonly signatureText: string;
  readonly signatureUrl: string;
  /** "" is none. */
  readonly moderationChat: string;
  readonly moderationThread: string;
  readonly lounge: LoungeValues;
}

const REACTIONS = ["👍", "❤", "😂"];

export function toHubValues({ name, policy }: Pick<Hub, "name" | "policy">): HubValues {
  const signature = bagIn(policy, "signature");
  const moderation = bagIn(policy, "moderationChat");
  const choices = wordsIn(policy, "reactionChoices");
  return {
    name,
    dedupe: policy["dedupe"] !== false,
    aliases: policy["aliases"] !== false,
    transport: wordIn(policy, "transport") || "original",
    edits: wordIn(policy, "edits") || "off",
    reactions: wordIn(policy, "reactions") || "off",
    reactionChoices: "reactionChoices" in policy ? choices : REACTIONS,
    signatureText: wordIn(signature, "text"),
    signatureUrl: wordIn(signature, "url"),
    moderationChat: wordIn(moderation, "chat"),
    moderationThread: wordIn(moderation, "thread"),
    lounge: toLounge(policy),
  };
}

/** All of its policy, also what is as everywhere. */
function toHubPolicy(values: HubValues): Bag {
  const { signatureText: text, signatureUrl: url, moderationChat: chat, moderationThread: thread } = values;
  const { dedupe, aliases, transport, edits, reactions, reactionChoices, lounge } = values;
  return {
    dedupe,
    aliases,
    transport,
    edits,
    reactions,
    reactionChoices,
    signature: text === "" ? null : { text, ...(url !== "" && { url }) },
    moderationChat:
      chat === "" ? null : { chat: Number(chat), ...(thread !== "" && { thread: Number(thread) }) },
    lounge: loungeOf(lounge),
  };
}

export interface HubChange {
  readonly name?: string;
  readonly policy?: Record<string, unknown>;
}

/** What must be said to come from one to the other: nothing that somebody else may have changed meanwhile. */
export function changeBetween(before: HubValues, after: HubValues): HubChange {
  const old = toHubPolicy(before);
  const changed = Object.entries(toHubPolicy(after)).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(old[field]),
  );
  return {
    ...(after.name.trim() !== before.name && { name: after.name.trim() }),
    ...(changed.length > 0 && { policy: Object.fromEntries(changed) }),
  };
}
