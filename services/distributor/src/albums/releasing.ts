import type { Bus } from "@telebus/bus";
import { follow, type EncodedEvent } from "@telebus/contracts";
import {
  createLoop,
  type BackgroundTask,
  type Clock,
  type Database,
  type HandlerContext,
  type Log,
  type Texts,
  type UpdateHandler,
} from "@telebus/service";
import type { AlbumStore, DueAlbum, WaitingUpdate } from "../album-store.js";
import { together } from "../domain/album.js";
import { behindAlbum } from "../domain/behind-album.js";
import { postOf } from "../domain/post.js";
import type { GraphStore } from "../graph-store.js";
import type { Posting } from "../posting.js";

interface ReleasingDeps {
  db: Database;
  albums: AlbumStore;
  graph: Pick<GraphStore, "nodeOf">;
  posting: Posting;
  /** Who does what has waited. */
  handlers: readonly UpdateHandler[];
  bus: Bus;
  texts: Texts;
  callbacks: HandlerContext["callbacks"];
  clock: Clock;
  log: Log;
}

const POLL_MS = 100;
/** After so many failures what fails is set aside, so that the chat goes on. */
const PATIENCE = 5;

/**
 * Albums go out when nothing more comes, and after them what has waited. Several distributors share this: a chat is one
 * transaction with its row locked, so that nothing is lost and nothing is said twice, whoever crashes.
 */
export function createReleasing(deps: ReleasingDeps): BackgroundTask {
  const { clock, log } = deps;
  const loop = createLoop({ name: "albums", pollMs: POLL_MS, clock, log, turn: () => releaseNext(deps) });
  return { name: "albums", start: async () => loop.start(), stop: () => loop.stop() };
}

/** @returns whether there was one */
async function releaseNext(deps: ReleasingDeps): Promise<boolean> {
  let taken: DueAlbum | undefined;
  try {
    return await deps.db.transaction(async () => {
      taken = await deps.albums.takeDue();
      if (taken !== undefined) await releaseOne(taken, deps);
      return taken !== undefined;
    });
  } catch (error) {
    if (taken !== undefined) await deps.albums.postpone(taken);
    throw error;
  }
}

async function releaseOne(due: DueAlbum, deps: ReleasingDeps): Promise<void> {
  const { albums, bus } = deps;
  const waiting = await albums.waitingIn(due);
  const items = waiting.filter(({ album }) => album === due.album);
  const { now, next } = behindAlbum(waiting.filter(({ album }) => album !== due.album));
  const events: EncodedEvent[] = [];
  const done: WaitingUpdate[] = [];
  for (const { of, work } of [
    { of: items, work: () => sayTogether(items, deps) },
    ...now.map((one) => ({ of: [one], work: () => doNow(one, deps) })),
  ]) {
    const led = due.failures < PATIENCE ? await work() : await orSetAside(of, work, deps);
    if (led !== undefined) done.push(...of);
    events.push(...(led ?? []));
  }
  await bus.publish(events);
  await albums.goOn(due, done, next);
}

/** @returns undefined when it failed once more */
async function orSetAside<T>(
  waiting: readonly WaitingUpdate[],
  work: () => Promise<T>,
  { albums, log }: ReleasingDeps,
): Promise<T | undefined> {
  try {
    return await albums.apart(work);
  } catch (error) {
    const journey = waiting[0]?.cause.journeyId;
    log.error({ err: error, journey }, "what was said cannot be repeated, and is set aside");
    await albums.setAside(waiting);
    return undefined;
  }
}

/** What came after its album had gone goes by itself; what has gone already does not go again. */
async function sayTogether(
  items: readonly WaitingUpdate[],
  deps: ReleasingDeps,
): Promise<readonly EncodedEvent[]> {
  const fresh = [];
  for (const waiting of items) {
    const item = whereItIsNow(waiting);
    const said = postOf(item.update);
    if (said === undefined) continue;
    const [message = 0] = said.messages;
    const isKnown = (await deps.graph.nodeOf(item.update.bot, said.source, message)) !== undefined;
    if (!isKnown) fresh.push({ item, said });
  }
  const post = together(fresh.map(({ said }) => said));
  const first = fresh.find(({ said }) => said.messages[0] === post?.messages[0])?.item;
  if (post === undefined || first === undefined) return [];
  const drafts = await deps.posting.say(post, first.update, contextOf(first, deps));
  return follow(
    first.cause,
    { source: "distributor", handler: "release-album", now: deps.clock.now() },
    drafts,
  );
}

async function doNow(waiting: WaitingUpdate, deps: ReleasingDeps): Promise<readonly EncodedEvent[]> {
  const { update, cause } = whereItIsNow(waiting);
  const handler = deps.handlers.find(({ matches }) => matches(update));
  if (handler === undefined) return [];
  const drafts = await handler.handle(update, contextOf(waiting, deps));
  return follow(cause, { source: "distributor", handler: handler.name, now: deps.clock.now() }, drafts);
}

/** A group may have become a supergroup meanwhile. */
const whereItIsNow = ({ update, chat, ...waiting }: WaitingUpdate): WaitingUpdate => ({
  ...waiting,
  chat,
  update: { ...update, chat: { ...update.chat, id: chat } },
});

const contextOf = (
  { update, cause, at }: WaitingUpdate,
  { texts, callbacks, log }: ReleasingDeps,
): HandlerContext => ({
  eventId: cause.id,
  cause,
  time: at,
  log: log.child({ journey: cause.journeyId }),
  text: texts.in(update.person?.language),
  callbacks,
});
