import type { ServiceName } from "@telebus/contracts";
import type { MemberStatus, SeenChat, SeenUser } from "./observed-fields.js";

export interface ObservedMessage {
  readonly at: Date;
  readonly message: number;
  readonly person: number | null;
  readonly asChat: number | null;
  readonly thread: number | null;
  readonly kind: string;
  readonly content: string | null;
  readonly isService: boolean;
  readonly hasMedia: boolean;
  readonly replyTo: number | null;
  readonly length: number;
  readonly text: string | null;
}

export interface ObservedEdit {
  /** When the message was said first. */
  readonly at: Date;
  readonly message: number;
  readonly editedAt: Date;
  readonly length: number;
  readonly text: string | null;
}

export interface ObservedMembership {
  readonly person: number;
  readonly at: Date;
  /** Absent: they are there, as whatever. */
  readonly status?: MemberStatus;
}

/** Something to be counted that is no message. */
export interface ObservedHappening {
  readonly at: Date;
  readonly what: "joined" | "left" | "reacted";
  /** 0: in the name of a chat. */
  readonly person: number;
  readonly count: number;
  readonly link?: string;
  /**
   * Told by a message of the chat: administrators are told by `chat_member` too, so there this does not count.
   */
  readonly isTold?: boolean;
}

/** How many reactions a post has. */
export interface ObservedTotals {
  readonly message: number;
  readonly at: Date;
  readonly total: number;
}

/** What one update tells the archive. */
export interface Observation {
  readonly bot: number;
  readonly update: number;
  /** When we were told. */
  readonly at: Date;
  readonly chat?: SeenChat | undefined;
  /** The bot's own role there, since when. */
  readonly botRole?: { readonly status: MemberStatus; readonly at: Date; readonly isPresent: boolean };
  /** It tells what administrators alone are told. */
  readonly isForAdministrators?: true;
  /** The group is this supergroup now. */
  readonly movedTo?: number;
  readonly people: readonly SeenUser[];
  readonly memberships: readonly ObservedMembership[];
  readonly happenings: readonly ObservedHappening[];
  readonly message?: ObservedMessage;
  readonly edit?: ObservedEdit;
  readonly totals?: ObservedTotals;
  /** The conversation that it followed. */
  readonly session?: { readonly person: number; readonly service: ServiceName };
}
