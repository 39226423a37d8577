import { ConversationCancelled } from "@telebus/contracts";
import { onFact } from "@telebus/service";
import type { SessionsStore } from "../../sessions-store.js";

/** A conversation that its person has cancelled is over. */
export const noteCancelled = ({ sessions }: { sessions: SessionsStore }) =>
  onFact(ConversationCancelled, "note-cancelled", async (place, { time }) => {
    await sessions.end(place, time);
    return [];
  });
