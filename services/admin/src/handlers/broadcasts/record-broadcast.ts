import { onResults } from "@telebus/service";
import type { BroadcastingStore } from "../../broadcasting-store.js";
import { endedChat } from "../../domain/broadcast-end.js";

interface Deps {
  readonly broadcasting: BroadcastingStore;
  /** There may be room for more calls now. */
  readonly nudge: () => void;
}

/** What became of a broadcast in each chat (D6). */
export const recordBroadcast = ({ broadcasting, nudge }: Deps) =>
  onResults(
    "record-broadcast",
    (result) => endedChat(result) !== undefined,
    async (results) => {
      await broadcasting.record(results.flatMap((result) => endedChat(result) ?? []));
      nudge();
    },
  );
