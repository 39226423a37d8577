import type { Lane } from "@telebus/contracts";
import type { Clock, Log } from "@telebus/service";
import type { Limits } from "../domain/limits.js";
import { Schedule, type Turn } from "../domain/schedule.js";
import type { Attempt, Step } from "./attempt.js";
import type { Call } from "./call.js";

interface BotLineDeps {
  attempt: Attempt;
  limits: Limits;
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
    this.#schedule = new Schedule<Call>(deps.limits, deps.clock.now());
  }

  add(call: Call): void {
    this.#schedule.add(call, this.#deps.clock.now());
    this.#pump();
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
    const work = this.#take(turn).finally(() => {
      this.#underWay.delete(work);
      this.#pump();
    });
    this.#underWay.add(work);
  }

  async #take(turn: Turn<Call>): Promise<void> {
    const { progress } = turn.call;
    const attempts = progress.attempts;
    const { holdMs } = await this.#attempt(turn.call);
    const now = this.#deps.clock.now();
    // In our own trouble it spends as if it had left, so that trying again keeps to the limits too.
    const end = { now, hasLeft: progress.attempts > attempts || holdMs !== undefined };
    if (holdMs === undefined) this.#schedule.finish(turn, end);
    else this.#schedule.hold(turn, { ...end, until: now + holdMs });
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
