import type { Message } from "../server/message.js";

export interface CountedReaction {
  readonly emoji: string;
  /** Who, by id. */
  readonly users: readonly number[];
  readonly isMine: boolean;
}

/** What a custom emoji or a paid reaction is shown as. */
const OTHERS: Readonly<Record<string, string>> = { custom_emoji: "✨", paid: "⭐" };

/** Reactions by emoji, in the order in which they were first given. */
export function countedReactions(
  { reactions = [] }: Pick<Message, "reactions">,
  me: number,
): CountedReaction[] {
  const users = new Map<string, number[]>();
  for (const { user, reaction } of reactions)
    for (const { type, emoji = OTHERS[type] ?? "✨" } of reaction)
      users.set(emoji, [...(users.get(emoji) ?? []), user]);
  return [...users].map(([emoji, by]) => ({ emoji, users: by, isMine: by.includes(me) }));
}

/** As a picture: some of Telegram's reactions ("❤") are drawn as letters otherwise. */
export const pictured = (emoji: string): string =>
  /^\p{Emoji_Presentation}/u.test(emoji) ? emoji : `${emoji}\uFE0F`;

/** Reactions that are offered first; all are among those the Bot API allows. */
export const QUICK_REACTIONS = ["👍", "❤", "🔥", "🎉", "😁", "🤔", "😢", "👎"] as const;
