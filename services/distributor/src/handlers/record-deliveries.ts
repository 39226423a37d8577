import { onResults } from "@telebus/service";
import { deliveryOf } from "../domain/delivery.js";
import type { GraphStore } from "../graph-store.js";

interface Deps {
  graph: GraphStore;
  /** There may be room for more calls now. */
  onRecorded: () => void;
}

/** Each copy of a post is remembered, and so is each chat that it did not get to (X4). */
export const recordDeliveries = ({ graph, onRecorded }: Deps) =>
  onResults(
    "record-deliveries",
    (result) => deliveryOf(result) !== undefined,
    async (results) => {
      await graph.record(results.flatMap((result) => deliveryOf(result) ?? []));
      onRecorded();
    },
  );
