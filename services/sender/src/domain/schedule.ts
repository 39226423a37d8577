import { lanes, type Lane } from "@telebus/contracts";
import { ChatPurses } from "./chat-purses.js";
import { LaneQueue, type ChatQueue } from "./lane-queue.js";
import type { Limits } from "./limits.js";
import { TokenBucket } from "./token-bucket.js";
import type { Waiting } from "./waiting.js";

/** A call whose turn it is. Its chat waits in this lane until it is settled. */
export interface Turn<Call extends Waiting> {
  readonly call: Call;
  readonly queue: ChatQueue<Call>;
}

/** How a turn ends. */
interface TurnEnd {
  readonly now: number;
  /** Whether the call left for Telegram; if not, others may use what it was to spend. */
  readonly hasLeft: boolean;
}

/** Lanes for people: one token of the bot's is always kept back for them. */
const PEOPLE: ReadonlySet<Lane> = new Set<Lane>(["control", "interactive", "moderation"]);
const KEPT_FOR_PEOPLE = 1;

/**
 * Who may speak next, for one bot. Pure: the caller brings the time and makes the calls.
 * Higher lanes first; within a lane by the order asked for, among the chats that may be written to now; within a chat
 * and lane one at a time, in order.
 */
export class Schedule<Call extends Waiting> {
  readonly #lanes: ReadonlyMap<Lane, LaneQueue<Call>>;
  readonly #bot: TokenBucket;
  readonly #chats: ChatPurses;

  constructor(limits: Limits, now: number) {
    this.#bot = new TokenBucket({ ratePerSecond: limits.botPerSecond, capacity: limits.botPerSecond, now });
    this.#chats = new ChatPurses(limits);
    this.#lanes = new Map(lanes.map((lane) => [lane, new LaneQueue<Call>()]));
  }

  add(call: Call, now: number): void {
    this.#lane(call.lane).add(call, now);
  }

  /** The call that may start now (its tokens are spent), or the time to ask again; undefined when nothing waits. */
  next(now: number): { turn: Turn<Call> } | { at: number } | undefined {
    let earliest: number | undefined;
    for (const lane of lanes) {
      const step = this.#nextOf(lane, now);
      if (step === undefined) continue;
      if ("turn" in step) return step;
      earliest = Math.min(earliest ?? step.at, step.at);
      if (step.isFirst) break;
    }
    return earliest === undefined ? undefined : { at: earliest };
  }

  /** The call is over, whatever became of it: the next one of its chat may go. */
  finish(turn: Turn<Call>, end: TurnEnd): void {
    this.#settle(turn.call, end);
    this.#lane(turn.call.lane).finish(turn.queue, end.now);
  }

  /** The call was refused for now: it keeps its place, and its chat waits in this lane until `until`. */
  hold(turn: Turn<Call>, { until, ...end }: TurnEnd & { readonly until: number }): void {
    this.#settle(turn.call, end);
    this.#lane(turn.call.lane).hold(turn.queue, until);
  }

  /** How many calls wait in a lane, those under way included. */
  depth(lane: Lane): number {
    return this.#lane(lane).size;
  }

  /** `isFirst`: a call of this lane has its chat's leave and waits for the bot's; no lower lane may go before it. */
  #nextOf(lane: Lane, now: number): { turn: Turn<Call> } | { at: number; isFirst: boolean } | undefined {
    const queues = this.#lane(lane);
    for (let queue = queues.ready(now); queue !== undefined; queue = queues.ready(now)) {
      const call = queue.head;
      const purse = this.#chats.of(call, now);
      const chatAt = purse.readyAt(now, call.cost);
      if (chatAt > now) {
        queues.postpone(queue, chatAt);
        continue;
      }
      const botAt = this.#botReadyAt(call, now);
      if (botAt > now) return { at: botAt, isFirst: true };
      purse.spend(now, call.cost);
      this.#bot.spend(now, call.cost);
      return { turn: { call, queue: queues.take() } };
    }
    const at = queues.nextAt();
    return at === undefined ? undefined : { at, isFirst: false };
  }

  #settle(call: Call, { now, hasLeft }: TurnEnd): void {
    for (const purse of [this.#bot, this.#chats.of(call, now)])
      if (hasLeft) purse.settle(now, call.cost);
      else purse.giveBack(call.cost);
  }

  #botReadyAt({ lane, cost }: Waiting, now: number): number {
    if (cost === 0) return now;
    const kept = PEOPLE.has(lane) ? 0 : KEPT_FOR_PEOPLE;
    return this.#bot.readyAt(now, cost + kept);
  }

  #lane(lane: Lane): LaneQueue<Call> {
    const queue = this.#lanes.get(lane);
    if (queue === undefined) throw new TypeError(`${lane} is not a lane`);
    return queue;
  }
}
