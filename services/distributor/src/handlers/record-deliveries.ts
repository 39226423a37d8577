import { onResults } from "@telebus/service";
import { deliveryOf } from "../domain/delivery.js";
import type { Laggards } from "../fan-out/laggards.js";
import type { GraphStore } from "../graph-store.js";

interface Deps {
  graph: GraphStore;
  laggards: Laggards;
  /** There may be room for more calls now. */
  onRecorded: () => void;
}

/** Each copy of a post is remembered, and so is each chat that it did not get to (X4). */
export const recordDeliveries = ({ graph, laggards, onRecorded }: Deps) =>
  onResults(
    "record-deliveries",
    (result) => deliveryOf(result) !== undefined,
    async (results) => {
      const deliveries = results.flatMap((result) => deliveryOf(result) ?? []);
      await graph.record(deliveries);
      await laggards.onEnded(deliveries);
      onRecorded();
    },
  );
