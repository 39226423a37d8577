import { partitions } from "@telebus/contracts";
import type { Clock, Database, Log } from "@telebus/service";
import type { SenderDepths } from "../domain/depths.js";
import { fairShare } from "../domain/fair-share.js";
import { openShardSession, type ShardSession } from "./shard-session.js";

/** The right to start calls for a shard: one process has it at a time, by a lock that dies with its database session. */
export interface Ownership {
  /** Takes its share of the shards, gives up what is more than that; after its session is lost it begins again. */
  start(): void;
  /** Whether the shard is surely ours: our last sign of life is young. Ask right before each call. */
  isOurs(shard: string): boolean;
  /** Whether it gave a sign of life just now. */
  isAlive(): boolean;
  /** The shards it holds. */
  held(): readonly string[];
  /** Hands everything back once what is under way is over. */
  stop(): Promise<void>;
}

export interface OwnershipHooks {
  /** `giveUp`: what it needs to work was taken away, so begin again. */
  onGained: (shard: string, giveUp: () => void) => Promise<void>;
  /** Starts nothing more, and waits for what is under way. Also after an `onGained` that threw. */
  onLost: (shard: string) => Promise<void>;
}

const LOOK_EVERY_MS = 500;
const BEAT_EVERY_MS = 1_000;
/** Later than this after our last sign of life the shards may be somebody else's: this process may have stood still. */
const SURE_FOR_MS = 3_000;
/** A sender that has been silent for so long is taken its session, and with it its shards. */
export const SILENT_AFTER_MS = 5_000;

interface OwnershipDeps {
  /** This sender's, among all. */
  id: string;
  db: Database;
  hooks: OwnershipHooks;
  /** What waits for bots of the shards that are held; told with each sign of life. */
  depths: () => SenderDepths["bots"];
  clock: Clock;
  log: Log;
}

export const createOwnership = (deps: OwnershipDeps): Ownership => new ShardOwnership(deps);

class ShardOwnership implements Ownership {
  readonly #deps: OwnershipDeps;
  readonly #stopping = new AbortController();
  /** Ours, from when its lock is had until it is given back. */
  readonly #held = new Set<string>();
  readonly #leaving = new Set<string>();
  /** Being taken up or handed back. */
  readonly #changing = new Map<string, Promise<void>>();
  #beatAt = Number.NEGATIVE_INFINITY;
  #running: Promise<void> = Promise.resolve();

  constructor(deps: OwnershipDeps) {
    this.#deps = deps;
  }

  start(): void {
    this.#beatAt = this.#deps.clock.now();
    this.#running = this.#run();
  }

  isOurs(shard: string): boolean {
    return this.#held.has(shard) && this.isAlive();
  }

  isAlive(): boolean {
    return this.#deps.clock.now() - this.#beatAt < SURE_FOR_MS;
  }

  held(): readonly string[] {
    return [...this.#held].toSorted();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { id, db, clock, log } = this.#deps;
    while (!this.#stopping.signal.aborted) {
      try {
        const session = await openShardSession(db, { id, answerWithinMs: SURE_FOR_MS, clock });
        await this.#live(session);
      } catch (error) {
        log.warn({ err: error }, "the database session that holds our shards is lost or out of reach");
      }
      await clock.sleep(LOOK_EVERY_MS, this.#stopping.signal);
    }
  }

  /** As long as the session lives, or until everything is handed back. */
  async #live(session: ShardSession): Promise<void> {
    const lost = new AbortController();
    const over = AbortSignal.any([session.broken, lost.signal]);
    const forget = (): void => this.#held.clear();
    over.addEventListener("abort", forget);
    try {
      await this.#beat(session);
      const beating = this.#keepBeating(session, over).catch(() => lost.abort());
      await this.#keepShare(session, over).finally(() => lost.abort());
      await beating;
    } finally {
      forget();
      await Promise.all(this.#changing.values());
      await Promise.all(partitions.map((shard) => this.#deps.hooks.onLost(shard)));
      session.end();
    }
  }

  async #keepBeating(session: ShardSession, over: AbortSignal): Promise<void> {
    for (;;) {
      await this.#deps.clock.sleep(BEAT_EVERY_MS, over);
      if (over.aborted) return;
      await this.#beat(session);
    }
  }

  /** What counts is when it was sent: an answer that took long says nothing about now. */
  async #beat(session: ShardSession): Promise<void> {
    const sentAt = this.#deps.clock.now();
    const mood = this.#stopping.signal.aborted ? "leaving" : "staying";
    await session.beat({ shards: [...this.held()], bots: this.#deps.depths() }, mood);
    this.#beatAt = sentAt;
  }

  async #keepShare(session: ShardSession, over: AbortSignal): Promise<void> {
    const wake = AbortSignal.any([over, this.#stopping.signal]);
    const ended = whenAborted(over);
    let isLeaving = false;
    while (!over.aborted) {
      const isStopping = this.#stopping.signal.aborted;
      if (isStopping && this.#held.size === 0 && this.#changing.size === 0) return;
      // Before anything is given back, so that the others know that it is theirs.
      if (isStopping && !isLeaving) await this.#beat(session);
      isLeaving = isStopping;
      await this.#approach(session, isStopping ? 0 : await this.#shareNow(session));
      if (isStopping) await Promise.race([...this.#changing.values(), ended]);
      else await this.#deps.clock.sleep(LOOK_EVERY_MS, wake);
    }
  }

  async #shareNow(session: ShardSession): Promise<number> {
    const ended = await session.endSilent(SILENT_AFTER_MS);
    if (ended > 0) this.#deps.log.warn({ ended }, "a sender that gave no sign of life lost its shards");
    const alive = (await session.senders()).filter(({ silentMs }) => silentMs < SILENT_AFTER_MS);
    return fairShare(
      this.#deps.id,
      alive.map(({ id }) => id),
      partitions.length,
    );
  }

  /** Takes what is free, or gives back what is too much. */
  async #approach(session: ShardSession, share: number): Promise<void> {
    const settled = [...this.#held].filter((shard) => !this.#changing.has(shard));
    for (const shard of settled.slice(0, Math.max(0, this.#staying - share))) this.#handBack(session, shard);
    for (const [number, shard] of partitions.entries()) {
      if (this.#staying >= share) return;
      if (this.#held.has(shard) || this.#changing.has(shard)) continue;
      if (await session.tryLock(number)) this.#takeUp(session, shard);
    }
  }

  get #staying(): number {
    return this.#held.size - this.#leaving.size;
  }

  #takeUp(session: ShardSession, shard: string): void {
    const { hooks, log } = this.#deps;
    this.#held.add(shard);
    const giveUp = (): void => {
      const settled = this.#changing.get(shard) ?? Promise.resolve();
      void settled.then(() => {
        if (this.#held.has(shard) && !this.#changing.has(shard)) this.#handBack(session, shard);
      });
    };
    const taken = hooks.onGained(shard, giveUp).catch((error: unknown) => {
      log.warn({ err: error, shard }, "a shard could not be taken up; trying again");
      return this.#letGo(session, shard);
    });
    this.#during(shard, taken);
  }

  #handBack(session: ShardSession, shard: string): void {
    this.#during(shard, this.#letGo(session, shard));
  }

  /** It stays ours until what is under way is over. */
  async #letGo(session: ShardSession, shard: string): Promise<void> {
    this.#leaving.add(shard);
    try {
      await this.#deps.hooks.onLost(shard);
    } finally {
      this.#held.delete(shard);
      this.#leaving.delete(shard);
      // Where the session is gone, so is the lock.
      await session.unlock(Number(shard)).catch(() => undefined);
    }
  }

  #during(shard: string, change: Promise<void>): void {
    const done = change
      .catch((error: unknown) =>
        this.#deps.log.error({ err: error, shard }, "a shard could not be handed back"),
      )
      .finally(() => this.#changing.delete(shard));
    this.#changing.set(shard, done);
  }
}

const whenAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve());
  });
