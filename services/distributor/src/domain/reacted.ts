import type { UpdateReceivedData } from "@telebus/contracts";
import { z } from "zod";

/** Reactions to a message, which take the place of the former ones. */
export interface Reacted {
  readonly chat: number;
  readonly message: number;
  /** Whose they are; 0 where Telegram tells only how many. */
  readonly person: number;
  readonly reactions: readonly { readonly emoji: string; readonly count: number }[];
}

/** Other bots cannot show custom emoji without paying: they count as one. */
const CUSTOM = "✨";
const PAID = "⭐";

const Kind = z.union([
  z.object({ type: z.literal("emoji"), emoji: z.string() }).transform(({ emoji }) => emoji),
  z.object({ type: z.literal("custom_emoji") }).transform(() => CUSTOM),
  z.object({ type: z.literal("paid") }).transform(() => PAID),
]);

const ByPerson = z.looseObject({
  message_id: z.int(),
  user: z.looseObject({ id: z.int(), is_bot: z.boolean().optional() }).optional(),
  actor_chat: z.looseObject({ id: z.int() }).optional(),
  new_reaction: z.array(z.unknown()),
});
const Counted = z.looseObject({
  message_id: z.int(),
  reactions: z.array(z.looseObject({ type: z.unknown(), total_count: z.int().positive() })),
});

/** @returns undefined for what is no reaction of people */
export function reactedOf({ kind, chat, update }: UpdateReceivedData): Reacted | undefined {
  if (chat === undefined) return undefined;
  if (kind === "message_reaction") {
    const reaction = ByPerson.safeParse(update[kind]).data;
    const person = reaction?.user?.id ?? reaction?.actor_chat?.id;
    if (reaction === undefined || person === undefined || reaction.user?.is_bot === true) return undefined;
    const emoji = new Set(reaction.new_reaction.flatMap((one) => Kind.safeParse(one).data ?? []));
    const reactions = [...emoji].map((one) => ({ emoji: one, count: 1 }));
    return { chat: chat.id, message: reaction.message_id, person, reactions };
  }
  if (kind !== "message_reaction_count") return undefined;
  const counted = Counted.safeParse(update[kind]).data;
  return counted && { chat: chat.id, message: counted.message_id, person: 0, reactions: summed(counted) };
}

/** Several custom emoji are shown as one. */
function summed({ reactions }: z.output<typeof Counted>): Reacted["reactions"] {
  const counts = new Map<string, number>();
  for (const { type, total_count } of reactions) {
    const emoji = Kind.safeParse(type).data;
    if (emoji !== undefined) counts.set(emoji, (counts.get(emoji) ?? 0) + total_count);
  }
  return [...counts].map(([emoji, count]) => ({ emoji, count }));
}
