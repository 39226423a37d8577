import type { ChatType, Lane } from "@telebus/contracts";

/** What the schedule needs to know of a call that waits. */
export interface Waiting {
  readonly lane: Lane;
  /** None for calls that speak into no chat: they are in nobody's way. */
  readonly chat?: number | undefined;
  readonly chatType?: ChatType | undefined;
  /** Order in which the calls of a lane were asked for. */
  readonly sequence: number;
  /** Messages it spends; 0 is outside all limits. */
  readonly cost: number;
}
