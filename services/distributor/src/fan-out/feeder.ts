import type { Bus } from "@telebus/bus";
import { follow, PostMissed, type Cause, type EncodedEvent, type EventDraft } from "@telebus/contracts";
import { createLoop, type BackgroundTask, type Clock, type Database, type Log } from "@telebus/service";
import { deleteMessages, type CallbackCodec } from "@telebus/telegram";
import type { AudienceStore, Destination } from "../audience-store.js";
import { refOf } from "../domain/post-key.js";
import { Window } from "../domain/window.js";
import type { Cursor, FanOut, FanOutStore, Load } from "../fan-out-store.js";
import type { GraphStore } from "../graph-store.js";
import type { OutdatedStore } from "../outdated-store.js";
import { copiesOf, type Copy } from "./copies.js";
import { editsOf } from "./edits.js";
import type { Laggards } from "./laggards.js";

/** Gives the sender the calls of the posts that are on their way, only as fast as it makes them. */
export interface Feeder extends BackgroundTask {
  /** There is something new. */
  readonly nudge: () => void;
  /** There is room: looked at soon, for many calls end in one moment. */
  readonly onRoom: () => void;
}

interface FeederDeps {
  db: Database;
  fanOuts: FanOutStore;
  audience: AudienceStore;
  edits: OutdatedStore;
  callbacks: CallbackCodec;
  laggards: Laggards;
  graph: GraphStore;
  bus: Bus;
  clock: Clock;
  log: Log;
}

/** Of one post, before the next one has its turn. */
const CHUNK = 50;
const POLL_MS = 100;
/** Of what waits in the sender little ends in so long. */
const BREATH_MS = 25;

export function createFeeder(deps: FeederDeps): Feeder {
  const { fanOuts, laggards, clock, log } = deps;
  const windows = new Map<number, Window>();
  const windowOf = (bot: number): Window => {
    const window = windows.get(bot) ?? new Window(clock.now());
    windows.set(bot, window);
    return window;
  };

  const feed = async ({ bot, isWanting, ...load }: Load): Promise<void> => {
    const window = windowOf(bot);
    let room = window.room({ ...load, held: laggards.held(bot) }, clock.now());
    if (!isWanting) return;
    while (room > 0) {
      const asked = await feedNext(bot, Math.min(room, CHUNK), deps);
      if (asked === undefined) return;
      window.onAsked(asked);
      room -= asked;
    }
  };

  const turn = async (): Promise<boolean> => {
    for (const bot of await laggards.look()) await feedLaggards(bot, deps);
    for (const load of await fanOuts.loads()) await feed(load);
    await fanOuts.close();
    return false;
  };
  const loop = createLoop({ name: "fan-out", pollMs: POLL_MS, clock, log, turn });
  let isRoomSeen = false;
  const onRoom = (): void => {
    if (isRoomSeen) return;
    isRoomSeen = true;
    clock.setTimer(BREATH_MS, () => {
      isRoomSeen = false;
      loop.nudge();
    });
  };
  return {
    name: "fan-out",
    start: async () => loop.start(),
    stop: () => loop.stop(),
    nudge: loop.nudge,
    onRoom,
  };
}

/**
 * Asks for the next calls of the post whose turn it is. It may happen twice, after a crash: the calls have the same ids.
 * @returns how many; undefined when no post of this bot is free
 */
function feedNext(bot: number, limit: number, deps: FeederDeps): Promise<number | undefined> {
  const { db, fanOuts, bus } = deps;
  return db.transaction(async () => {
    const fanOut = await fanOuts.take(bot);
    if (fanOut === undefined) return undefined;
    const chunk = await CHUNKS[fanOut.kind](fanOut, limit, deps);
    const { calls, facts = [], cursor, isLast, isAgain = false } = chunk;
    await bus.publish([...calls, ...facts]);
    await fanOuts.advance(fanOut.id, { cursor, asked: calls.length, isLast, isAgain });
    // A post that is taken back while copies are under way waits for them: nothing to do just now.
    const isWaiting = calls.length === 0 && !isLast && !isAgain && cursor === undefined;
    return isWaiting ? undefined : calls.length;
  });
}

interface Chunk {
  readonly calls: readonly EncodedEvent[];
  readonly facts?: readonly EncodedEvent[];
  readonly cursor: Cursor | undefined;
  readonly isLast: boolean;
  readonly isAgain?: boolean;
}

const CHUNKS = { send: sends, edit: revisions, "take-back": removals };

/** What has not left of a post that was taken back stays here. */
async function sends(fanOut: FanOut, limit: number, deps: FeederDeps): Promise<Chunk> {
  const { laggards } = deps;
  const destinations = fanOut.isTakenBack ? [] : await deps.audience.next(fanOut, limit);
  const free = await laggards.setAside(fanOut, destinations);
  const copies = await copiesOf(fanOut, free, deps);
  laggards.onAsked(fanOut, askedFor(copies, free));
  const last = destinations.at(-1);
  const isLast = destinations.length < limit;
  return {
    calls: callsOf(fanOut, copies, deps),
    facts: isLast && !fanOut.isTakenBack ? await missed(fanOut, deps) : [],
    cursor: last && { chat: last.chat, thread: last.thread },
    isLast,
  };
}

/** One fact of all chats that are not entitled: they may be thousands. */
async function missed(fanOut: FanOut, deps: FeederDeps): Promise<readonly EncodedEvent[]> {
  const { bot, hub, post, cause } = fanOut;
  const chats = await deps.audience.countNotEntitled(fanOut);
  return chats === 0
    ? []
    : followed(cause, `missed:${hub}`, PostMissed({ bot, hub, post: post.id, chats }), deps);
}

/** What was set aside for chats that were behind. */
function feedLaggards(bot: number, deps: FeederDeps): Promise<void> {
  const { db, fanOuts, laggards, bus } = deps;
  return db.transaction(async () => {
    for (const due of await laggards.due(bot)) {
      const { fanOut, destinations } = due;
      const copies = await copiesOf(fanOut, destinations, deps);
      await laggards.settle(due, askedFor(copies, destinations));
      await bus.publish(callsOf(fanOut, copies, deps));
      await fanOuts.advance(fanOut.id, { cursor: undefined, asked: copies.length, isLast: false });
    }
  });
}

/** A filter may keep a copy from a chat; of an album that takes several calls the first has this name. */
function askedFor(copies: readonly Copy[], destinations: readonly Destination[]): readonly Destination[] {
  const names = new Set(copies.map(({ name }) => name));
  return destinations.filter(({ chat, thread }) => names.has(`fan-out:${chat}:${thread}`));
}

const callsOf = ({ cause }: FanOut, copies: readonly Copy[], deps: FeederDeps): readonly EncodedEvent[] =>
  copies.flatMap(({ name, call }) => followed(cause, name, call, deps));

/** It is over when no copy is left, and none can come any more. */
async function removals(fanOut: FanOut, limit: number, deps: FeederDeps): Promise<Chunk> {
  const { bot, post, cause } = fanOut;
  const isSent = await deps.fanOuts.isSent(post);
  const copies = await deps.graph.nextToRemove(post, limit);
  const calls = copies.flatMap(({ chat, messages }) => {
    const call = deleteMessages({ bot, chat }, messages, { ref: refOf(post, "gone") });
    return followed(cause, `take-back:${post.id}:${chat}`, call, deps);
  });
  return { calls, cursor: undefined, isLast: isSent && copies.length < limit };
}

async function revisions(fanOut: FanOut, limit: number, deps: FeederDeps): Promise<Chunk> {
  const { copies, ...chunk } = await editsOf(fanOut, limit, deps);
  return { ...chunk, calls: copies.flatMap(({ name, call }) => followed(fanOut.cause, name, call, deps)) };
}

const followed = (cause: Cause, handler: string, call: EventDraft, { clock }: FeederDeps): EncodedEvent[] =>
  follow(cause, { source: "distributor", handler, now: clock.now() }, [call]);
