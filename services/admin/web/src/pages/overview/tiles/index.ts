import type { OverviewTile } from "./define-tile.js";
import { chatsTile, lettersTile, peopleTile } from "./holdings.js";
import { callsTile, refusedTile, updatesTile } from "./traffic.js";

/** Every figure of the overview, in their order. */
export const tiles: readonly OverviewTile[] = [
  updatesTile,
  callsTile,
  refusedTile,
  lettersTile,
  chatsTile,
  peopleTile,
];
