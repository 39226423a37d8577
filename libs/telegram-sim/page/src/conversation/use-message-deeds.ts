import { useAct } from "../app/act.js";
import { useToasts } from "../app/toasts.js";
import { pin } from "../server/actions.js";
import type { Message } from "../server/message.js";
import { useTexts } from "../texts/index.js";
import { useConversation } from "./conversation-context.js";

interface MessageDeeds {
  readonly words: string | undefined;
  readonly canEdit: boolean;
  /** Protected content stays where it is, also as words. */
  readonly canTakeAlong: boolean;
  readonly isPinned: boolean;
  readonly copy: () => void;
  readonly togglePin: () => void;
}

/** What the person here may do with a message, and how. */
export function useMessageDeeds(message: Message): MessageDeeds {
  const texts = useTexts();
  const act = useAct();
  const { say } = useToasts();
  const { room, place } = useConversation();
  const words = message.text ?? message.caption;
  const isPinned = room.pinned.includes(message.message_id);
  return {
    words,
    canEdit: message.from?.id === place.from && words !== undefined && message.forward_origin === undefined,
    canTakeAlong: room.has_protected_content !== true && message.has_protected_content !== true,
    isPinned,
    copy: () => void navigator.clipboard.writeText(words ?? "").then(() => say(texts.copied)),
    togglePin: () => void act(() => pin(place, message.message_id, !isPinned)),
  };
}
