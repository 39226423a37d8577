import type { Received } from "../sender/messages.js";
import type { Asked, Told } from "./traffic.js";

export interface Findings {
  readonly asked: number;
  /** Neither accepted by Telegram nor reported as anything else. */
  readonly lost: number;
  /** Accepted more than once. */
  readonly duplicated: number;
  /** Reported as such: nobody can say whether Telegram has them. */
  readonly unknown: number;
  /** Reported as anything but sent or unknown. */
  readonly failed: number;
  /** Accepted before one that was asked for earlier, in its chat and lane. */
  readonly outOfOrder: number;
}

/** @param outcomes how each call ended, by its id */
export function findingsOf(
  asked: readonly Asked[],
  received: readonly Received[],
  outcomes: ReadonlyMap<string, Told>,
): Findings {
  const accepted = received.filter(({ code }) => code === 200);
  const times = new Map<string, number>();
  for (const { text } of accepted) times.set(text, (times.get(text) ?? 0) + 1);
  const isMissing = ({ call, text }: Asked): boolean => {
    const outcome = outcomes.get(call)?.status;
    return outcome === undefined || (outcome === "ok" && !times.has(text));
  };
  const count = (matches: (one: Asked) => boolean): number => asked.filter(matches).length;
  return {
    asked: asked.length,
    lost: count(isMissing),
    duplicated: count(({ text }) => (times.get(text) ?? 0) > 1),
    unknown: count(({ call }) => outcomes.get(call)?.status === "unknown"),
    failed: count(({ call }) => !["ok", "unknown", undefined].includes(outcomes.get(call)?.status)),
    outOfOrder: outOfOrder(asked, accepted),
  };
}

function outOfOrder(asked: readonly Asked[], accepted: readonly Received[]): number {
  const placeOf = new Map(
    asked.map(({ text, chat, lane }, place) => [text, { place, line: `${lane} ${chat}` }]),
  );
  const latest = new Map<string, number>();
  const seen = new Set<string>();
  let count = 0;
  for (const { bot, text } of accepted) {
    const known = placeOf.get(text);
    // What comes a second time is counted elsewhere.
    if (known === undefined || seen.has(text)) continue;
    seen.add(text);
    const line = `${bot} ${known.line}`;
    if (known.place < (latest.get(line) ?? -1)) count++;
    else latest.set(line, known.place);
  }
  return count;
}

/** Until a signal has its effect. */
const SIGNAL_MS = 100;

/** Shorter than a shard can change hands twice. */
const SHORTEST_REIGN_MS = 400;

/**
 * Calls for a bot that one process made while another one held it: its reign ends and begins again within less than a
 * shard needs to change hands.
 */
export function overlaps(received: readonly Received[]): number {
  return callsOfBots(received).reduce((sum, calls) => sum + overlapsOfBot(calls), 0);
}

/** Each bot's calls, by the time they came. */
function callsOfBots(received: readonly Received[]): readonly (readonly Received[])[] {
  const byBot = new Map<number, Received[]>();
  for (const one of received.toSorted((a, b) => a.at - b.at)) {
    const calls = byBot.get(one.bot);
    if (calls === undefined) byBot.set(one.bot, [one]);
    else calls.push(one);
  }
  return [...byBot.values()];
}

interface Reign {
  readonly caller: string;
  readonly from: number;
  until: number;
  calls: number;
}

function overlapsOfBot(calls: readonly Received[]): number {
  const reigns: Reign[] = [];
  for (const { caller, at } of calls) {
    const last = reigns.at(-1);
    if (last?.caller !== caller) reigns.push({ caller, from: at, until: at, calls: 1 });
    else {
      last.until = at;
      last.calls++;
    }
  }
  // Between two reigns of one process: the other's was no reign, or this one's end was none.
  return reigns.reduce((sum, { from, until, calls: made }, n) => {
    const [before, after] = [reigns[n - 1], reigns[n + 1]];
    const isInside = before !== undefined && before.caller === after?.caller;
    return isInside && until - from < SHORTEST_REIGN_MS && after.from - before.until < SHORTEST_REIGN_MS
      ? sum + made
      : sum;
  }, 0);
}

/**
 * How long the bots of a process that is gone were silent.
 * @returns the longest silence, in seconds; 0 where it had none
 */
export function longestSilence(received: readonly Received[], goneAt: number, gone: string): number {
  const silences = callsOfBots(received).map((calls) => {
    const before = calls.filter(({ at }) => at <= goneAt).at(-1);
    if (before?.caller !== gone) return 0;
    const next = calls.find(({ at, caller }) => at > goneAt && caller !== gone);
    return next === undefined ? Number.POSITIVE_INFINITY : next.at - goneAt;
  });
  return Math.max(0, ...silences) / 1000;
}

/** A process that was killed, or stood still. */
export interface Loss {
  readonly caller: string;
  /** Unix time, ms. */
  readonly at: number;
}

/** Calls that a lost process had under way: Telegram had them from it, and nobody had heard of their end. */
export function underWayAt(
  losses: readonly Loss[],
  asked: readonly Asked[],
  received: readonly Received[],
  outcomes: ReadonlyMap<string, Told>,
): number {
  const callOf = new Map(asked.map(({ text, call }) => [text, call]));
  const toldAt = (text: string): number =>
    outcomes.get(callOf.get(text) ?? "")?.at ?? Number.POSITIVE_INFINITY;
  return losses.reduce((sum, { caller, at }) => {
    const theirs = received.filter((one) => one.caller === caller && one.at <= at + SIGNAL_MS);
    return sum + theirs.filter(({ text }) => toldAt(text) > at).length;
  }, 0);
}
