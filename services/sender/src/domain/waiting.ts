import type { ChatType, Lane } from "@telebus/contracts";

/** What the schedule needs to know of a call that waits. */
export interface Waiting {
  readonly lane: Lane;
  /** None for calls that speak into no chat: they are in nobody's way. */
  readonly chat?: number | undefined;
  readonly chatType?: ChatType | undefined;
  /** Jobs share the bulk lane fairly. */
  readonly job?: string | undefined;
  /** A frame of a message that is sent bit by bit. */
  readonly stream?: StreamFrame | undefined;
  /** Order in which the calls of a lane were asked for. */
  readonly sequence: number;
  /** Messages it spends; 0 is outside all limits. */
  readonly cost: number;
  /** Telegram takes `allow_paid_broadcast` for it: its job may pay for it. */
  readonly canPay?: boolean | undefined;
}

/** Of the frames of one stream only the newest is sent, and the final one always. */
export interface StreamFrame {
  readonly key: string;
  readonly isFinal: boolean;
}
