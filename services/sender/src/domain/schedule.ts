import { lanes, type Lane } from "@telebus/contracts";
import { BotPurse } from "./bot-purse.js";
import { ChatBreaker } from "./chat-breaker.js";
import { ChatPurses } from "./chat-purses.js";
import { FloodWatch } from "./flood-watch.js";
import { FramePace } from "./frame-pace.js";
import { LaneOrder } from "./lane-order.js";
import { LaneQueue, type ChatQueue } from "./lane-queue.js";
import type { Limits } from "./limits.js";
import { FairRanking } from "./ranking.js";
import { REMEMBERED_MS, type Spent } from "./spent.js";
import type { Waiting } from "./waiting.js";

/** A call whose turn it is. Its chat waits in this lane until it is settled. */
export interface Turn<Call extends Waiting> {
  readonly call: Call;
  readonly queue: ChatQueue<Call>;
}

/** How a turn ends. Times in milliseconds. */
interface TurnEnd {
  readonly now: number;
  /** Whether the call left for Telegram; if not, others may use what it was to spend. */
  readonly hasLeft: boolean;
}

/** One bot's line at one moment. */
export interface LineState {
  readonly lanes: readonly { readonly lane: Lane; readonly waiting: number; readonly underWay: number }[];
  /** Chats that may not be written to for now. */
  readonly heldChats: number;
  readonly perSecond: number;
}

/**
 * Who may speak next, for one bot. Pure: the caller brings the time and makes the calls.
 * Higher lanes first, save that each lane is served now and then; within a lane by the order asked for (bulk: jobs in
 * turn), among the chats that may be written to now; within a chat and lane one at a time, in order.
 */
export class Schedule<Call extends Waiting> {
  readonly #lanes: ReadonlyMap<Lane, LaneQueue<Call>>;
  readonly #bot: BotPurse;
  readonly #chats: ChatPurses;
  readonly #order = new LaneOrder();
  readonly #floods = new FloodWatch();
  readonly #breaker = new ChatBreaker();
  readonly #frames: FramePace;

  /** @param past what was spent before by another process, in whatever order */
  constructor(limits: Limits, now: number, past: readonly Spent[] = []) {
    this.#bot = new BotPurse(limits.botPerSecond, now - REMEMBERED_MS);
    this.#chats = new ChatPurses(limits);
    this.#frames = new FramePace(limits);
    this.#lanes = new Map(lanes.map((lane) => [lane, queueOf(lane)]));
    for (const spent of past.toSorted((a, b) => a.at - b.at)) this.#recall(spent);
  }

  /** @returns the older frame that is not to be sent any more, where the call is a newer one of its stream */
  add(call: Call, now: number): Call | undefined {
    this.#order.onAdded(call.lane, now);
    return this.#lane(call.lane).add(call, now);
  }

  /** The call that may start now (its tokens are spent), or the time to ask again; undefined when nothing waits. */
  next(now: number): { turn: Turn<Call> } | { at: number } | undefined {
    let earliest: number | undefined;
    for (const lane of this.#order.at(now)) {
      const step = this.#nextOf(lane, now);
      if (step === undefined) continue;
      if ("turn" in step) return step;
      earliest = Math.min(earliest ?? step.at, step.at);
      if (step.isFirst) break;
    }
    return earliest === undefined ? undefined : { at: earliest };
  }

  /**
   * The call is over: the next one of its chat may go.
   * @param end `isFailed`: Telegram would not have it; several in a row, and its chat is left alone for a while
   */
  finish(turn: Turn<Call>, end: TurnEnd & { readonly isFailed?: boolean }): void {
    this.#settle(turn.call, end);
    this.#learn(turn.call, end);
    const { lane } = turn.call;
    this.#lane(lane).finish(turn.queue, end.now);
    if (this.depth(lane) === 0) this.#order.onServed(lane, end.now, true);
  }

  /**
   * The call keeps its place, and its chat waits in this lane until `until`.
   * @returns it, where a newer frame of its stream takes its place instead
   */
  hold(turn: Turn<Call>, { until, ...end }: TurnEnd & { readonly until: number }): Call | undefined {
    this.#settle(turn.call, end);
    return this.#lane(turn.call.lane).hold(turn.queue, until);
  }

  /** The same for a call that Telegram refused for now: its chat is closed to all lanes, and maybe the whole bot. */
  refuse(
    turn: Turn<Call>,
    { now, until }: { readonly now: number; readonly until: number },
  ): Call | undefined {
    const { chat } = turn.call;
    if (chat !== undefined) this.#chats.close(chat, until);
    const botUntil = this.#floods.onRefused({ at: now, chat, until });
    if (botUntil !== undefined) this.#bot.close(now, botUntil);
    return this.hold(turn, { now, until, hasLeft: true });
  }

  /** Takes out what matches and is not under way. @returns it, in the order asked for */
  withdraw(matches: (call: Call) => boolean): Call[] {
    return lanes.flatMap((lane) => this.#lane(lane).withdraw(matches));
  }

  /** How many calls wait in a lane, those under way included. */
  depth(lane: Lane): number {
    return this.#lane(lane).size;
  }

  /** Who waits and why. */
  state(now: number): LineState {
    return {
      lanes: lanes.map((lane) => {
        const { size, underWay } = this.#lane(lane);
        return { lane, waiting: size - underWay, underWay };
      }),
      heldChats: this.#chats.closedCount(now),
      perSecond: this.#bot.perSecond(now),
    };
  }

  /** `isFirst`: a call of this lane has its chat's leave and waits for the bot's; no lower lane may go before it. */
  #nextOf(lane: Lane, now: number): { turn: Turn<Call> } | { at: number; isFirst: boolean } | undefined {
    const queues = this.#lane(lane);
    for (let queue = queues.ready(now); queue !== undefined; queue = queues.ready(now)) {
      const call = queue.head;
      const chatAt = Math.max(this.#chats.readyAt(call, now), this.#frames.readyAt(call, now));
      if (chatAt > now) {
        queues.postpone(queue, chatAt);
        continue;
      }
      const botAt = this.#bot.readyAt(call, now, this.#order.isPassedOver(lane, now));
      if (botAt > now) return { at: botAt, isFirst: true };
      this.#start(call, now);
      return { turn: { call, queue: queues.take() } };
    }
    const at = queues.nextAt();
    return at === undefined ? undefined : { at, isFirst: false };
  }

  #start(call: Call, now: number): void {
    this.#chats.of(call, now).spend(now, call.cost);
    this.#bot.spend(now, call.cost);
    this.#frames.onStarted(call, now);
    this.#order.onServed(call.lane, now, this.depth(call.lane) === 1);
  }

  #recall({ at, ...spent }: Spent): void {
    for (const purse of [this.#bot, this.#chats.of({ ...spent, lane: "bulk", sequence: 0 }, at)]) {
      purse.spend(at, spent.cost);
      purse.settle(at, spent.cost);
    }
  }

  #settle(call: Call, { now, hasLeft }: TurnEnd): void {
    for (const purse of [this.#bot, this.#chats.of(call, now)])
      if (hasLeft) purse.settle(now, call.cost);
      else purse.giveBack(call.cost);
  }

  #learn({ chat }: Call, { now, hasLeft, isFailed = false }: TurnEnd & { isFailed?: boolean }): void {
    if (chat === undefined || !hasLeft) return;
    const until = isFailed ? this.#breaker.onFailed(chat, now) : undefined;
    if (!isFailed) this.#breaker.onSucceeded(chat);
    if (until !== undefined) this.#chats.close(chat, until);
  }

  #lane(lane: Lane): LaneQueue<Call> {
    const queue = this.#lanes.get(lane);
    if (queue === undefined) throw new TypeError(`${lane} is not a lane`);
    return queue;
  }
}

const queueOf = <Call extends Waiting>(lane: Lane): LaneQueue<Call> =>
  new LaneQueue<Call>(lane === "bulk" ? new FairRanking() : undefined);
