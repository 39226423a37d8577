import type { ContentPart, PlacedPart } from "@telebus/telegram";

/** Where a post was said: its messages in the order of their items. */
export interface SaidAt {
  readonly chat: number;
  readonly messages: readonly number[];
}

/** A call of the Bot API that brings a part of a post. */
export type Transport =
  | ContentPart
  | { readonly method: "copyMessage"; readonly params: { from_chat_id: number; message_id: number } }
  | { readonly method: "copyMessages"; readonly params: { from_chat_id: number; message_ids: number[] } };

/**
 * The same as a copy that Telegram makes of the message itself: nothing of it is lost, and nothing can be added. An
 * album that answers something goes as an original: Telegram copies albums without what they answer.
 */
export function copied({ item, part }: PlacedPart, { chat, messages }: SaidAt, isAnswer: boolean): Transport {
  const ids = messages.slice(item, item + itemsIn(part));
  const [first] = ids;
  if (first === undefined || ids.length < itemsIn(part)) return part;
  if (ids.length === 1) return { method: "copyMessage", params: { from_chat_id: chat, message_id: first } };
  if (isAnswer) return part;
  return { method: "copyMessages", params: { from_chat_id: chat, message_ids: ids } };
}

const itemsIn = (part: ContentPart): number =>
  part.method === "sendMediaGroup" ? part.params.media.length : 1;
