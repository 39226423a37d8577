import { onResults } from "@telebus/service";
import { editEndOf } from "../domain/edit-end.js";
import type { OutdatedStore } from "../outdated-store.js";

interface Deps {
  outdated: OutdatedStore;
  /** There may be room for more calls now. */
  onRecorded: () => void;
}

/** Each copy that was edited shows the newer version, or never will (X4). */
export const recordEdits = ({ outdated, onRecorded }: Deps) =>
  onResults(
    "record-edits",
    (result) => editEndOf(result) !== undefined,
    async (results) => {
      await outdated.recordEdits(results.flatMap((result) => editEndOf(result) ?? []));
      onRecorded();
    },
  );
