import { useEffect, useState } from "react";
import { useSeat } from "../app/seat-context.js";
import { useConversation } from "../conversation/conversation-context.js";
import type { PaidMediaItem } from "../server/media.js";
import type { Message } from "../server/message.js";
import { messageAs } from "../server/readings.js";
import { usePaidBy } from "./use-paid-by.js";

/** What one has paid for: undefined until then. Everybody else sees previews, so it is read for this person alone. */
export function usePaidMedia(message: Message): readonly PaidMediaItem[] | undefined {
  const { me } = useSeat();
  const { room } = useConversation();
  const isPaid = usePaidBy(message);
  const [media, setMedia] = useState<readonly PaidMediaItem[]>();
  useEffect(() => {
    if (!isPaid) return;
    void messageAs(me.id, room.key, message.message_id).then(
      (seen) => setMedia(seen?.paid_media?.paid_media),
      () => undefined,
    );
  }, [isPaid, me.id, room.key, message.message_id]);
  return isPaid ? media : undefined;
}
