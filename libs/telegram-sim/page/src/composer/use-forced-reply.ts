import { useEffect } from "react";
import { useConversation } from "../conversation/conversation-context.js";
import type { Keyboard } from "./use-reply-keyboard.js";

/** A bot that wants an answer gets the composer ready for it; once, for one may decide otherwise. */
export function useForcedReply({ asksReply, messageId }: Keyboard): void {
  const { room, setIntent } = useConversation();
  const last = [...room.messages.values()].at(-1);
  const asked = asksReply && last?.message_id === messageId ? last : undefined;
  const askedId = asked?.message_id;
  useEffect(() => {
    if (asked) setIntent({ type: "reply", message: asked });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each message, not for each change of it
  }, [askedId]);
}
