import { lanes, type Lane } from "@telebus/contracts";
import { BotPurse } from "./bot-purse.js";
import { ChatBreaker } from "./chat-breaker.js";
import { ChatPurses } from "./chat-purses.js";
import { FloodWatch } from "./flood-watch.js";
import { FramePace } from "./frame-pace.js";
import { LaneOrder } from "./lane-order.js";
import { LaneQueue, type ChatQueue } from "./lane-queue.js";
import type { Limits } from "./limits.js";
import { nobodyPays, Paying, type Fare, type Payers } from "./paying.js";
import { FairRanking } from "./ranking.js";
import { REMEMBERED_MS, type Spent } from "./spent.js";
import type { Waiting } from "./waiting.js";

/** A call whose turn it is. Its chat waits in this lane until it is settled. */
export interface Turn<Call extends Waiting> {
  readonly call: Call;
  readonly queue: ChatQueue<Call>;
  /** None for what spends nothing. */
  readonly fare: Fare | undefined;
}

/** How a turn ends. Times in milliseconds. */
interface TurnEnd {
  readonly now: number;
  /** Whether the call left for Telegram; if not, others may use what it was to spend. */
  readonly hasLeft: boolean;
  /** Whether Telegram may charge for it, where it was paid for; else it charges for what has left. */
  readonly isCharged?: boolean;
}

/** A call that starts, or when to ask again. */
type Step<Call extends Waiting> = { readonly turn: Turn<Call> } | { readonly at: number };
type LaneStep<Call extends Waiting> =
  { readonly turn: Turn<Call> } | { readonly at: number; readonly waitsFor: "chat" | "bot" | "way" };

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
  readonly #paying: Paying;

  /**
   * @param past what was spent before by another process, in whatever order
   * @param payers the jobs that pay
   */
  constructor(limits: Limits, now: number, past: readonly Spent[] = [], payers: Payers = nobodyPays) {
    const start = now - REMEMBERED_MS;
    this.#bot = new BotPurse(limits.botPerSecond, start);
    this.#paying = new Paying(limits, start, payers, (at, since) => this.#bot.drain(at, since));
    this.#chats = new ChatPurses(limits);
    this.#frames = new FramePace(limits);
    const mayPay = (call: Call): boolean => this.#paying.mayPay(call);
    this.#lanes = new Map(lanes.map((lane) => [lane, queueOf(lane, mayPay)]));
    for (const spent of past.toSorted((a, b) => a.at - b.at)) this.#recall(spent);
  }

  /** @returns the older frame that is not to be sent any more, where the call is a newer one of its stream */
  add(call: Call, now: number): Call | undefined {
    this.#order.onAdded(call.lane, now);
    return this.#lane(call.lane).add(call, now);
  }

  /** The call that may start now (its tokens are spent), or the time to ask again; undefined when nothing waits. */
  next(now: number): Step<Call> | undefined {
    let earliest: number | undefined;
    for (const lane of this.#order.at(now)) {
      const step = this.#nextOf(lane, now);
      if (step === undefined) continue;
      if ("turn" in step) return step;
      earliest = Math.min(earliest ?? step.at, step.at);
      if (step.waitsFor === "way") return { at: earliest };
      if (step.waitsFor === "bot") break;
    }
    const paid = this.#nextPaid(now);
    if (paid !== undefined && "turn" in paid) return paid;
    const times = [earliest, paid?.at].filter((at) => at !== undefined);
    return times.length === 0 ? undefined : { at: Math.min(...times) };
  }

  /**
   * The call is over: the next one of its chat may go.
   * @param end `isFailed`: Telegram would not have it; several in a row, and its chat is left alone for a while
   */
  finish(turn: Turn<Call>, end: TurnEnd & { readonly isFailed?: boolean }): void {
    this.#settle(turn, end);
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
    this.#settle(turn, end);
    return this.#lane(turn.call.lane).hold(turn.queue, until);
  }

  /** The same for a call that Telegram refused for now: its chat is closed to all lanes, and maybe the whole bot. */
  refuse(
    turn: Turn<Call>,
    { now, until }: { readonly now: number; readonly until: number },
  ): Call | undefined {
    const { chat } = turn.call;
    if (chat !== undefined) this.#chats.close(chat, until);
    const refusal = { at: now, chat, until };
    if (turn.fare?.kind === "paid") this.#paying.onRefused(refusal);
    else this.#learnOfFlood(refusal);
    return this.hold(turn, { now, until, hasLeft: true, isCharged: false });
  }

  /** Takes out what matches and is not under way. @returns it, in the order asked for */
  withdraw(matches: (call: Call) => boolean): Call[] {
    return lanes.flatMap((lane) => this.#lane(lane).withdraw(matches));
  }

  /** From now on the whole bot may send so much. */
  allow(perSecond: number, now: number): void {
    this.#bot.allow(perSecond, now);
  }

  /** A job has begun to pay, or has ended. */
  onPayers(): void {
    this.#lane("bulk").sort();
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

  /** A call waits for the bot: no lower lane may go before it. It waits for its way: nothing at all may. */
  #nextOf(lane: Lane, now: number): LaneStep<Call> | undefined {
    const queues = this.#lane(lane);
    for (let queue = queues.ready(now); queue !== undefined; queue = queues.ready(now)) {
      const call = queue.head;
      if (this.#isPostponed(queue, queues, now)) continue;
      const botAt = (): number => this.#bot.readyAt(call, now, this.#order.isPassedOver(lane, now));
      if (botAt() > now) return { at: botAt(), waitsFor: "bot" };
      const fare = this.#paying.within(call, now);
      if (fare !== undefined && "at" in fare) return { at: fare.at, waitsFor: "way" };
      // Its way has opened just now: what was paid for may have taken its place.
      if (botAt() > now) return { at: botAt(), waitsFor: "bot" };
      return { turn: this.#start(queue, fare, now) };
    }
    const at = queues.nextAt();
    return at === undefined ? undefined : { at, waitsFor: "chat" };
  }

  /** The free rate is used up, or nobody wants it: what may be paid for goes all the same. */
  #nextPaid(now: number): Step<Call> | undefined {
    const queues = this.#lane("bulk");
    if (queues.ready(now) === undefined) return undefined;
    for (let queue = queues.paying(); queue !== undefined; queue = queues.paying()) {
      if (this.#isPostponed(queue, queues, now)) continue;
      const fare = this.#paying.above(queue.head, now);
      return "at" in fare ? fare : { turn: this.#start(queue, fare, now) };
    }
    const at = queues.nextAt();
    return at === undefined ? undefined : { at };
  }

  /** The chat may not be written to yet, and is asked again later. */
  #isPostponed(queue: ChatQueue<Call>, queues: LaneQueue<Call>, now: number): boolean {
    const at = Math.max(this.#chats.readyAt(queue.head, now), this.#frames.readyAt(queue.head, now));
    if (at > now) queues.postpone(queue, at);
    return at > now;
  }

  #start(queue: ChatQueue<Call>, fare: Fare | undefined, now: number): Turn<Call> {
    const call = queue.head;
    const isAbove = fare?.isAbove === true;
    this.#chats.of(call, now).spend(now, call.cost);
    if (!isAbove) this.#bot.spend(now, call.cost);
    if (fare !== undefined) this.#paying.onStarted(fare, now, call.cost);
    this.#frames.onStarted(call, now);
    this.#order.onServed(call.lane, now, this.depth(call.lane) === 1);
    this.#lane(call.lane).take(queue, isAbove);
    return { call, queue, fare };
  }

  #recall({ at, isPaid, ...spent }: Spent): void {
    const chat = this.#chats.of({ ...spent, lane: "bulk", sequence: 0 }, at);
    for (const purse of isPaid ? [chat] : [chat, this.#bot]) {
      purse.spend(at, spent.cost);
      purse.settle(at, spent.cost);
    }
    if (!isPaid) return;
    this.#paying.recall(at, spent.cost);
    this.#bot.drain(at, at);
  }

  #settle({ call, fare }: Turn<Call>, { now, hasLeft, isCharged = hasLeft }: TurnEnd): void {
    const chat = this.#chats.of(call, now);
    for (const purse of fare?.isAbove ? [chat] : [chat, this.#bot])
      if (hasLeft) purse.settle(now, call.cost);
      else purse.giveBack(call.cost);
    if (fare !== undefined) this.#paying.onEnded(fare, call.cost, { now, hasLeft, isCharged });
  }

  #learnOfFlood(refusal: Parameters<FloodWatch["onRefused"]>[0]): void {
    const botUntil = this.#floods.onRefused(refusal);
    if (botUntil !== undefined) this.#bot.close(refusal.at, botUntil);
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

const queueOf = <Call extends Waiting>(lane: Lane, mayPay: (call: Call) => boolean): LaneQueue<Call> =>
  new LaneQueue<Call>(lane === "bulk" ? { ranking: new FairRanking(), mayPay } : {});
