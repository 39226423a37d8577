import { createContext, use } from "react";
import type { Place } from "../server/actions.js";
import type { Message } from "../server/message.js";
import type { Room } from "../world/state.js";

/** Where on the screen a menu opens; pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the next message will be, besides new. */
export type Intent =
  | { readonly type: "reply"; readonly message: Message; readonly quote?: string | undefined }
  | { readonly type: "edit"; readonly message: Message };

/** The open conversation, and what its parts can do in it. */
export interface ConversationView {
  readonly room: Room;
  readonly thread: number | undefined;
  readonly place: Place;
  readonly setIntent: (intent: Intent | undefined) => void;
  /** Puts words into the composer. */
  readonly compose: (text: string) => void;
  readonly jumpTo: (messageId: number) => void;
  readonly openMenu: (message: Message, at: Point) => void;
  /** Shows where else some words were said. */
  readonly find: (words: string) => void;
}

export const ConversationContext = createContext<ConversationView | undefined>(undefined);

export function useConversation(): ConversationView {
  const conversation = use(ConversationContext);
  if (!conversation) throw new Error("useConversation outside of a conversation");
  return conversation;
}
