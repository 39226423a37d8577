import { onResults } from "@telebus/service";
import { postOfRef } from "../domain/post-key.js";
import type { GraphStore } from "../graph-store.js";

interface Deps {
  graph: GraphStore;
  /** There may be room for more calls now. */
  onRecorded: () => void;
}

/** Each copy that was taken back is counted, so that more can go (X4). */
export const recordRemovals = ({ graph, onRecorded }: Deps) =>
  onResults(
    "record-removals",
    ({ ref }) => postOfRef(ref, "gone") !== undefined,
    async (results) => {
      const removals = results.flatMap(({ ref, chat }) => {
        const about = postOfRef(ref, "gone");
        return about === undefined || chat === undefined ? [] : [{ post: about.post, chat }];
      });
      await graph.recordRemovals(removals);
      onRecorded();
    },
  );
