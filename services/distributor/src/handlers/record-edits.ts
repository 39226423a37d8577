import { onResults } from "@telebus/service";
import { editEndOf } from "../domain/edit-end.js";
import type { EditStore } from "../edit-store.js";

interface Deps {
  edits: EditStore;
  /** There may be room for more calls now. */
  onRecorded: () => void;
}

/** Each copy that was edited shows the newer version, or never will (X4). */
export const recordEdits = ({ edits, onRecorded }: Deps) =>
  onResults(
    "record-edits",
    (result) => editEndOf(result) !== undefined,
    async (results) => {
      await edits.recordEdits(results.flatMap((result) => editEndOf(result) ?? []));
      onRecorded();
    },
  );
