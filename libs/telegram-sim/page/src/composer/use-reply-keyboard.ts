import { useState } from "react";
import { useSeat } from "../app/seat-context.js";
import { useConversation } from "../conversation/conversation-context.js";
import type { ReplyKey } from "../server/markup.js";
import { keyboardFor } from "../world/reply-keyboards.js";

export interface Keyboard {
  readonly rows: readonly (readonly ReplyKey[])[];
  readonly exists: boolean;
  readonly isShown: boolean;
  readonly placeholder: string | undefined;
  /** What it came with. */
  readonly messageId: number | undefined;
  /** The bot wants its message to be answered. */
  readonly asksReply: boolean;
  readonly toggle: () => void;
  /** A one-time keyboard goes away with the first answer. */
  readonly onSent: () => void;
}

/** The keyboard a bot has put in place of the composer's own, if any. */
export function useReplyKeyboard(): Keyboard {
  const { me } = useSeat();
  const { room } = useConversation();
  const keyboard = keyboardFor(room, me.id);
  const { rows = [], message_id, placeholder } = keyboard ?? {};
  const [hidden, setHidden] = useState<number>();
  const isShown = rows.length > 0 && hidden !== message_id;
  return {
    rows,
    exists: rows.length > 0,
    isShown,
    placeholder,
    messageId: message_id,
    asksReply: keyboard?.kind === "force_reply",
    toggle: () => setHidden(isShown ? message_id : undefined),
    onSent: () => {
      if (keyboard?.isOneTime === true) setHidden(message_id);
    },
  };
}
