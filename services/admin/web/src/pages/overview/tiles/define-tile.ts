import type { ComponentType } from "react";
import type { SessionView } from "../../../app/session.js";

export interface OverviewTile {
  readonly id: string;
  /** Who may see it; everybody who is signed in where it is left out. */
  readonly scope?: SessionView["scopes"][number];
  /** Asks for its figure, and shows it as a `FigureTile`. */
  readonly Tile: ComponentType;
}

/** A figure of the overview. Add it to `tiles/index.ts`, and its name to the texts. */
export const defineTile = (tile: OverviewTile): OverviewTile => tile;
