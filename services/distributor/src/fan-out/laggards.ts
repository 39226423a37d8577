import type { Clock } from "@telebus/service";
import type { AudienceStore, Destination } from "../audience-store.js";
import type { Delivery } from "../domain/delivery.js";
import { Watch } from "../domain/watch.js";
import type { FanOut, FanOutStore, Place } from "../fan-out-store.js";
import type { Due, LaggardStore } from "../laggard-store.js";

interface Deps {
  store: LaggardStore;
  fanOuts: FanOutStore;
  audience: AudienceStore;
  clock: Clock;
}

/** What is due of one post. */
export interface DueOfPost {
  readonly fanOut: FanOut;
  readonly places: readonly Due[];
  /** Those of them that still hear it. */
  readonly destinations: readonly Destination[];
}

/** What chats that were behind get in one go: a chat that has caught up has much to hear. */
const AT_ONCE = { perChat: 10, limit: 200 };
/** So often it is looked who is behind. */
const LOOK_EVERY_MS = 100;
const TIDY_EVERY_MS = 1_000;

/**
 * Chats that keep the sender waiting (Telegram makes them, or they have had their share of the minute) are not in the way of
 * others: their calls do not count, and what comes next for them waits here, in order, until those have ended.
 */
export class Laggards {
  readonly #deps: Deps;
  readonly #watch = new Watch();
  #held: ReadonlyMap<number, number> = new Map();
  #lookedAt = Number.NEGATIVE_INFINITY;
  #tidiedAt = Number.NEGATIVE_INFINITY;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Looks now and then who is behind. @returns the bots of which something is set aside, where it has looked */
  async look(): Promise<readonly number[]> {
    const { store, clock } = this.#deps;
    const now = clock.now();
    if (now - this.#lookedAt < LOOK_EVERY_MS) return [];
    this.#lookedAt = now;
    const overdue = this.#watch.overdue(now);
    if (overdue.length > 0) await store.note(overdue);
    this.#held = await store.held();
    if (this.#held.size > 0 && now - this.#tidiedAt >= TIDY_EVERY_MS) {
      this.#tidiedAt = now;
      await store.tidy();
    }
    return [...this.#held.keys()];
  }

  /** How many of a bot's calls do not count, because their chats keep them waiting. */
  held(bot: number): number {
    return this.#held.get(bot) ?? 0;
  }

  /** Sets aside what is for chats that are behind. @returns the others */
  async setAside(fanOut: FanOut, destinations: readonly Destination[]): Promise<readonly Destination[]> {
    if (destinations.length === 0) return [];
    const { store } = this.#deps;
    const behind = await store.behind(
      fanOut.bot,
      destinations.map(({ chat }) => chat),
    );
    await store.setAside(
      fanOut,
      destinations.filter(({ chat }) => behind.has(chat)),
    );
    return destinations.filter(({ chat }) => !behind.has(chat));
  }

  onAsked({ id, bot, post, hub }: FanOut, places: readonly Place[]): void {
    const calls = places.map(({ chat, thread }) => ({
      fanOut: id,
      bot,
      post: post.id,
      postAt: post.at,
      hub,
      chat,
      thread,
    }));
    this.#watch.onAsked(calls, this.#deps.clock.now());
  }

  async onEnded(deliveries: readonly Delivery[]): Promise<void> {
    const ended = deliveries.map(({ post, hub, chat, thread }) => ({ post: post.id, hub, chat, thread }));
    const { store, clock } = this.#deps;
    this.#watch.onEnded(ended, clock.now());
    await store.end(ended);
  }

  /** A group became a supergroup: what waits for it goes on under its new id. */
  migrate(bot: number, from: number, to: number): Promise<void> {
    return this.#deps.store.migrate(bot, from, to);
  }

  /** What is due now for chats that were behind, post by post; in the hands of who asks until the transaction ends. */
  async due(bot: number): Promise<readonly DueOfPost[]> {
    const { store, fanOuts, audience } = this.#deps;
    const due = await store.nextDue(bot, AT_ONCE);
    const posts: DueOfPost[] = [];
    for (const id of new Set(due.map(({ fanOut }) => fanOut))) {
      const places = due.filter(({ fanOut }) => fanOut === id);
      const fanOut = await fanOuts.get(id);
      if (fanOut === undefined) await store.settle([], places);
      else {
        const destinations = fanOut.isTakenBack ? [] : await audience.at(fanOut, places);
        posts.push({ fanOut, places, destinations });
      }
    }
    return posts;
  }

  /** The sender has these from now on; what else was due of the post is not wanted any more. */
  async settle({ places }: DueOfPost, asked: readonly Place[]): Promise<void> {
    const isAsked = (place: Place): boolean => asked.some((one) => isSame(one, place));
    await this.#deps.store.settle(
      places.filter(isAsked),
      places.filter((place) => !isAsked(place)),
    );
  }
}

const isSame = (one: Place, other: Place): boolean => one.chat === other.chat && one.thread === other.thread;
