import type { Reaction, Room } from "./types.js";

/** Emoji that are reactions: Bot API type ReactionTypeEmoji. */
const EMOJI: ReadonlySet<string> = new Set(
  (
    "👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 " +
    "👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡"
  ).split(" "),
);

/** Clients may write the heart and others with a variation selector; it is the same reaction. */
const withoutSelector = (emoji: string): string => emoji.replaceAll("\uFE0F", "");

/** The emoji as Telegram keeps it; undefined where it is no reaction. */
export function reactionEmoji(emoji: string): string | undefined {
  const plain = withoutSelector(emoji);
  return EMOJI.has(plain) ? plain : undefined;
}

/** Puts a user's reactions in place of the former ones. @returns the former ones */
export function reactTo(
  room: Room,
  messageId: number,
  userId: number,
  reaction: readonly Reaction[],
): readonly Reaction[] {
  const ofMessage = room.reactions.get(messageId) ?? new Map<number, readonly Reaction[]>();
  const former = ofMessage.get(userId) ?? [];
  if (reaction.length > 0) ofMessage.set(userId, reaction);
  else ofMessage.delete(userId);
  room.reactions.set(messageId, ofMessage);
  return former;
}

/** Bot API type ReactionCount, the most frequent first. */
export function reactionCounts(room: Room, messageId: number): { type: Reaction; total_count: number }[] {
  const counts = new Map<string, { type: Reaction; total_count: number }>();
  for (const type of [...(room.reactions.get(messageId)?.values() ?? [])].flat()) {
    const key = JSON.stringify([type.type, type["emoji"], type["custom_emoji_id"]]);
    counts.set(key, { type, total_count: (counts.get(key)?.total_count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.total_count - a.total_count);
}
