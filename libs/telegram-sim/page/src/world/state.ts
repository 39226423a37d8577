import type { Call } from "../server/call.js";
import type { ChatView, RoomHead, Topic } from "../server/chat.js";
import type { Draft } from "../server/draft.js";
import type { SimEvent } from "../server/event.js";
import type { Message } from "../server/message.js";
import type { Bot, User } from "../server/user.js";

export interface Member {
  readonly user: User;
  readonly status: string;
}

/** A chat and what of it has been read so far. */
export interface Room extends RoomHead {
  readonly members: readonly Member[];
  readonly migrated_to?: number | undefined;
  readonly topics: readonly Topic[];
  /** Message ids, the newest first. */
  readonly pinned: readonly number[];
  readonly has_protected_content?: boolean | undefined;
  /** By id; oldest first. */
  readonly messages: ReadonlyMap<number, Message>;
  /** Whether `messages` has all the newest ones; before, it has only what came live. */
  readonly isLoaded: boolean;
  readonly hasOlder: boolean;
}

/** Somebody types, or a bot uploads. */
export interface Activity {
  readonly by: User;
  readonly action: string;
  /** This page's time, ms. */
  readonly until: number;
}

export type Connection = "starting" | "live" | "lost";

export interface World {
  readonly connection: Connection;
  /** How far the simulator's time is ahead of this page's; ms. */
  readonly offsetMs: number;
  readonly people: ReadonlyMap<number, User>;
  readonly bots: ReadonlyMap<number, Bot>;
  readonly rooms: ReadonlyMap<string, Room>;
  readonly activities: ReadonlyMap<string, readonly Activity[]>;
  readonly drafts: ReadonlyMap<string, readonly Draft[]>;
  /** The last events, newest last. */
  readonly log: readonly SimEvent[];
  readonly calls: readonly Call[];
}

export const emptyWorld: World = {
  connection: "starting",
  offsetMs: 0,
  people: new Map(),
  bots: new Map(),
  rooms: new Map(),
  activities: new Map(),
  drafts: new Map(),
  log: [],
  calls: [],
};

/** A chat of which only its name is known. */
export const emptyRoom: Omit<Room, keyof RoomHead> = {
  members: [],
  topics: [],
  pinned: [],
  messages: new Map(),
  isLoaded: false,
  hasOlder: true,
};

/** A chat that has just been heard of. */
export const roomFrom = (view: ChatView): Room => {
  const { last_message, drafts: _drafts, ...head } = view;
  return {
    ...head,
    pinned: head.pinned.toReversed(),
    messages: new Map(last_message ? [[last_message.message_id, last_message]] : []),
    isLoaded: false,
    hasOlder: true,
  };
};
