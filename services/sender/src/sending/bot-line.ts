import type { CallOutcome, Lane } from "@telebus/contracts";
import type { Clock, Log } from "@telebus/service";
import type { Limits } from "../domain/limits.js";
import type { Spent } from "../domain/spent.js";
import { Schedule, type Turn } from "../domain/schedule.js";
import type { Attempt, Step } from "./attempt.js";
import type { Call } from "./call.js";

interface BotLineDeps {
  attempt: Attempt;
  limits: Limits;
  /** What the bot has spent in the last minute. */
  past: readonly Spent[];
  clock: Clock;
  log: Log;
}

/** After a failure of our own (journal or stream away) the call keeps its place and waits this long. */
const OWN_TROUBLE_MS = 500;

/** The calls of one bot: asks the schedule whose turn it is, and starts that call. */
export class BotLine {
  readonly #schedule: Schedule<Call>;
  readonly #deps: BotLineDeps;
  readonly #underWay = new Set<Promise<void>>();
  #cancelTimer: () => void = () => undefined;
  #isOn = true;

  constructor(deps: BotLineDeps) {
    this.#deps = deps;
    this.#schedule = new Schedule<Call>(deps.limits, deps.clock.now(), deps.past);
  }

  add(call: Call): void {
    this.#supersede(this.#schedule.add(call, this.#deps.clock.now()));
    this.#pump();
  }

  /** Ends what matches and has not left yet. @returns how many calls that were */
  end(matches: (call: Call) => boolean, outcome: CallOutcome): number {
    const withdrawn = this.#schedule.withdraw(matches);
    for (const call of withdrawn) this.#end(call, outcome);
    return withdrawn.length;
  }

  depth(lane: Lane): number {
    return this.#schedule.depth(lane);
  }

  async stop(): Promise<void> {
    this.#isOn = false;
    this.#cancelTimer();
    await Promise.all(this.#underWay);
  }

  #pump(): void {
    this.#cancelTimer();
    while (this.#isOn) {
      const now = this.#deps.clock.now();
      const next = this.#schedule.next(now);
      if (next === undefined) return;
      if ("at" in next) {
        this.#cancelTimer = this.#deps.clock.setTimer(next.at - now, () => this.#pump());
        return;
      }
      this.#start(next.turn);
    }
  }

  #start(turn: Turn<Call>): void {
    this.#track(this.#take(turn).finally(() => this.#pump()));
  }

  async #take(turn: Turn<Call>): Promise<void> {
    const { progress } = turn.call;
    const attempts = progress.attempts;
    const step = await this.#attempt(turn.call);
    const now = this.#deps.clock.now();
    if ("outcome" in step) {
      const isFailed = isRefusalOfChat(step.outcome);
      return this.#schedule.finish(turn, { now, hasLeft: progress.attempts > attempts, isFailed });
    }
    const until = now + step.holdMs;
    // In our own trouble it spends as if it had left, so that trying again keeps to the limits too.
    if (step.isFlood) this.#supersede(this.#schedule.refuse(turn, { now, until }));
    else this.#supersede(this.#schedule.hold(turn, { now, until, hasLeft: true }));
  }

  /** A newer frame of its stream is sent instead. */
  #supersede(older: Call | undefined): void {
    if (older !== undefined) this.#end(older, { status: "superseded" });
  }

  /** Ends a call that is in no line any more; while its end cannot be told, it is tried again. */
  #end(call: Call, outcome: CallOutcome): void {
    call.progress.ending = { outcome };
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
