import type { CallOutcome } from "@telebus/contracts";
import type { Clock, Log } from "@telebus/service";
import type { Limits } from "../domain/limits.js";
import type { Spent } from "../domain/spent.js";
import type { Payers } from "../domain/paying.js";
import { Schedule, type LineState, type Turn } from "../domain/schedule.js";
import { isWordOfDeath } from "../domain/dead-chat.js";
import type { Attempt, Step } from "./attempt.js";
import type { Call } from "./call.js";
import { deadChatOutcome } from "./dead-chats.js";
import type { MovedChats } from "./moved-chats.js";
import type { Park } from "./parking.js";
import type { StandingOrders } from "./standing-orders.js";

interface BotLineDeps {
  attempt: Attempt;
  moved: MovedChats;
  park: Park;
  orders: StandingOrders;
  limits: Limits;
  /** What the bot has spent in the last minute. */
  past: readonly Spent[];
  /** Its jobs that pay. */
  payers: Payers;
  /** From when on the bot may be used. */
  awakeAt: number;
  clock: Clock;
  log: Log;
}

/**
 * Calls of one bot at once: of more than 1 000 the server holds each for 3 s and then refuses it for a minute
 * (tdlib/telegram-bot-api, Client.cpp; it allows more to bots that get many updates).
 */
const MOST_UNDER_WAY = 900;
/** After a failure of our own (journal or stream away) the call keeps its place and waits this long. */
const OWN_TROUBLE_MS = 500;

/** The calls of one bot: asks the schedule whose turn it is, and starts that call. */
export class BotLine {
  readonly #schedule: Schedule<Call>;
  readonly #deps: BotLineDeps;
  readonly #underWay = new Set<Promise<void>>();
  #cancelTimer: () => void = () => undefined;
  /** Calls that have had their turn and are not back. */
  #turns = 0;
  #isOn = true;

  constructor(deps: BotLineDeps) {
    this.#deps = deps;
    this.#schedule = new Schedule<Call>(deps.limits, deps.clock.now(), deps.past, deps.payers);
  }

  add(call: Call): void {
    this.#put(call);
    this.#pump();
  }

  /** Ends or parks what operators do not want sent, of what has not left yet. */
  obey(): void {
    for (const call of this.#schedule.withdraw((call) => this.#isForbidden(call))) this.#obey(call);
    this.#pump();
  }

  /** Jobs have begun to pay, or have ended. */
  onPayers(): void {
    this.#schedule.onPayers();
    this.#pump();
  }

  /** From now on the bot may send so much. */
  allow(perSecond: number): void {
    this.#schedule.allow(perSecond, this.#deps.clock.now());
    this.#pump();
  }

  /** Who waits and why. */
  state(): LineState {
    return this.#schedule.state(this.#deps.clock.now());
  }

  async stop(): Promise<void> {
    this.#isOn = false;
    this.#cancelTimer();
    await Promise.all(this.#underWay);
  }

  #put(asked: Call): void {
    const redirected = this.#deps.moved.redirect(asked);
    if ("outcome" in redirected) return this.#end(asked, redirected.outcome);
    const { call } = redirected;
    if (this.#isForbidden(call)) return this.#obey(call);
    this.#supersede(this.#schedule.add(call, this.#deps.clock.now()));
  }

  /** What waits for the old id and for the new one goes on together, in the order asked for. */
  #merge(refused: Call, { from, to }: { from: number; to: number }): void {
    const isMeant = (call: Call): boolean => call === refused || call.chat === from || call.chat === to;
    for (const call of this.#schedule.withdraw(isMeant)) this.#put(call);
  }

  #pump(): void {
    this.#cancelTimer();
    while (this.#isOn && this.#turns < MOST_UNDER_WAY) {
      const now = this.#deps.clock.now();
      const { awakeAt } = this.#deps;
      const next = now < awakeAt ? { at: awakeAt } : this.#schedule.next(now);
      if (next === undefined) return;
      if ("at" in next) {
        this.#cancelTimer = this.#deps.clock.setTimer(next.at - now, () => this.#pump());
        return;
      }
      this.#start(next.turn);
    }
  }

  #start(turn: Turn<Call>): void {
    this.#turns++;
    const taken = this.#take(turn).finally(() => {
      this.#turns--;
      this.#pump();
    });
    this.#track(taken);
  }

  async #take(turn: Turn<Call>): Promise<void> {
    const { progress } = turn.call;
    const attempts = progress.attempts;
    const startedAt = this.#deps.clock.now();
    progress.fare = turn.fare;
    const step = await this.#attempt(turn.call);
    const now = this.#deps.clock.now();
    const hasLeft = progress.attempts > attempts;
    if ("outcome" in step) {
      const { outcome } = step;
      const isCharged = hasLeft && mayBeCharged(outcome);
      this.#schedule.finish(turn, { now, hasLeft, isCharged, isFailed: isRefusalOfChat(outcome) });
      if (isWordOfDeath(outcome)) this.#endAll(turn.call, startedAt, deadChatOutcome(outcome.class));
      return;
    }
    const until = now + step.holdMs;
    const isCharged = hasLeft && step.isCertain !== true;
    // In our own trouble it spends as if it had left, so that trying again keeps to the limits too.
    if (step.isFlood) this.#supersede(this.#schedule.refuse(turn, { now, until }));
    else this.#supersede(this.#schedule.hold(turn, { now, until, hasLeft: true, isCharged }));
    if (step.moved !== undefined) this.#merge(turn.call, step.moved);
    // It was under way when the order came; what waits behind it was taken out before.
    if (this.#isForbidden(turn.call)) this.obey();
  }

  /** What waited for the same chat before this call left has Telegram's answer too; what came later may know better. */
  #endAll({ chat }: Call, cameBefore: number, outcome: CallOutcome): void {
    const waiting = this.#schedule.withdraw((call) => call.chat === chat && call.arrivedAt < cameBefore);
    for (const call of waiting) this.#end(call, outcome);
  }

  #isForbidden(call: Call): boolean {
    return this.#deps.orders.verdictOn(call) !== undefined;
  }

  #obey(call: Call): void {
    if (this.#deps.orders.verdictOn(call) === "park") this.#park(call);
    else this.#end(call, { status: "cancelled" });
  }

  /** Parks a call that is in no line any more; while that cannot be noted, it is tried again. */
  #park(call: Call): void {
    const { park, clock, log } = this.#deps;
    const insist = async (): Promise<void> => {
      while (this.#isOn) {
        try {
          return await park(call);
        } catch (error) {
          log.warn({ err: error, call: call.record.id }, "a call could not be parked; trying again");
          await clock.sleep(OWN_TROUBLE_MS);
        }
      }
    };
    this.#track(insist());
  }

  /** A newer frame of its stream is sent instead. */
  #supersede(older: Call | undefined): void {
    if (older !== undefined) this.#end(older, { status: "superseded" });
  }

  /** Ends a call that is in no line any more; while its end cannot be told, it is tried again. */
  #end(call: Call, outcome: CallOutcome): void {
    call.progress.withdrawnAs = outcome;
    const tell = async (): Promise<void> => {
      for (let step = await this.#attempt(call); "holdMs" in step; step = await this.#attempt(call)) {
        if (!this.#isOn) return;
        await this.#deps.clock.sleep(step.holdMs);
      }
    };
    this.#track(tell());
  }

  #track(work: Promise<void>): void {
    const tracked = work.finally(() => this.#underWay.delete(tracked));
    this.#underWay.add(tracked);
  }

  async #attempt(call: Call): Promise<Step> {
    try {
      return await this.#deps.attempt(call);
    } catch (error) {
      this.#deps.log.warn(
        { err: error, call: call.record.id },
        "a call could not be carried through; it keeps its place",
      );
      return { holdMs: OWN_TROUBLE_MS };
    }
  }
}

/** The chat itself would not have it: after several of these it is left alone for a while. */
const isRefusalOfChat = (outcome: CallOutcome): boolean =>
  outcome.status === "failed" && outcome.reaction === "chat-paused";

/** Where it was paid for. */
const mayBeCharged = ({ status }: CallOutcome): boolean => status === "ok" || status === "unknown";
