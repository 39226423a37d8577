import type { Lane } from "@telebus/contracts";
import { publishedLimits, type Limits } from "../src/domain/limits.js";
import type { Fare, Payers } from "../src/domain/paying.js";
import { Schedule } from "../src/domain/schedule.js";
import type { Waiting } from "../src/domain/waiting.js";

/** A call with a name to know it by. */
export interface Call extends Waiting {
  readonly name: string;
}

/** What an onlooker of a played schedule is told. */
export type Seen =
  | {
      readonly what: "added" | "started" | "answered" | "superseded";
      readonly now: number;
      readonly call: Call;
    }
  /** Nothing may start now. */
  | { readonly what: "idle"; readonly now: number };

interface PlayOptions {
  readonly limits?: Limits;
  readonly answerMs?: (call: Call) => number;
  readonly onlooker?: (seen: Seen) => void;
  readonly payers?: Payers;
  /** Telegram does as asked, and charges for it where that was paid for. */
  readonly isDelivered?: (call: Call) => boolean;
}

/** A call that left, and how. */
export interface Started {
  readonly at: number;
  readonly call: Call;
  readonly fare: Fare | undefined;
}

/** Lets a schedule run on a virtual clock: each call is answered `answerMs` after it started (30). */
export function play(calls: readonly { at: number; call: Call }[], options: PlayOptions = {}): Started[] {
  const { limits = publishedLimits, answerMs = () => 30, onlooker = () => undefined } = options;
  const { payers, isDelivered = () => true } = options;
  const schedule = new Schedule<Call>(limits, 0, [], payers);
  const started: Started[] = [];
  const arrivals = calls.toSorted((a, b) => a.at - b.at);
  const answers: { at: number; settle: () => void }[] = [];
  let now = 0;
  let hasPayer = payers?.anyone(1) !== undefined;
  for (;;) {
    if (hasPayer !== (payers?.anyone(1) !== undefined)) {
      hasPayer = !hasPayer;
      schedule.onPayers();
    }
    while (arrivals[0] !== undefined && arrivals[0].at <= now) {
      const arrival = arrivals.shift();
      if (arrival === undefined) break;
      onlooker({ what: "added", now, call: arrival.call });
      const older = schedule.add(arrival.call, now);
      if (older !== undefined) onlooker({ what: "superseded", now, call: older });
    }
    for (const answer of answers.filter(({ at }) => at <= now)) {
      answers.splice(answers.indexOf(answer), 1);
      answer.settle();
    }
    const next = schedule.next(now);
    if (next !== undefined && "turn" in next) {
      const { call: begun } = next.turn;
      started.push({ at: now, call: begun, fare: next.turn.fare });
      onlooker({ what: "started", now, call: begun });
      const at = now + answerMs(begun);
      const settle = (): void => {
        schedule.finish(next.turn, { now: at, hasLeft: true, isCharged: isDelivered(begun) });
        onlooker({ what: "answered", now: at, call: begun });
      };
      answers.push({ at, settle });
      continue;
    }
    onlooker({ what: "idle", now });
    const times = [arrivals[0]?.at, next?.at, ...answers.map(({ at }) => at)].filter(
      (at) => at !== undefined,
    );
    if (times.length === 0) return started;
    now = Math.max(now, Math.min(...times));
  }
}

let sequence = 0;
export const call = (name: string, lane: Lane, chat: number, cost = 1): Call => ({
  name,
  lane,
  chat,
  cost,
  sequence: ++sequence,
});
export const names = (started: readonly { call: Call }[]): string[] => started.map((one) => one.call.name);
