import { FINISHED, REQUESTED, type JourneyStep } from "./journey-step.js";

/** A step at its place in the tree of causes. */
export interface PlacedStep extends JourneyStep {
  /** 0: it began the journey. */
  readonly depth: number;
  /** Milliseconds since its cause. */
  readonly afterMs: number;
  /** Milliseconds since the journey began. */
  readonly sinceBeginMs: number;
}

/** What one service took between the events it got and those it told. */
export interface ServiceTime {
  readonly service: string;
  readonly steps: number;
  readonly totalMs: number;
  readonly longestMs: number;
}

/** Something that should be there. */
export interface MissingStep {
  /** `result`: a call has not ended; `cause`: a step whose cause is not known. */
  readonly what: "result" | "cause";
  readonly event: string;
  readonly isParked?: true;
  readonly sinceMs: number;
}

export interface Journey {
  readonly beganAt: Date;
  readonly tookMs: number;
  /** Each behind its cause, the earliest first. */
  readonly steps: readonly PlacedStep[];
  readonly services: readonly ServiceTime[];
  readonly missing: readonly MissingStep[];
}

const PARKED = "sender.call.parked.v1";

/** What a journey was, from the heads of its events, in any order and maybe some of them twice. */
export function journeyOf(found: readonly JourneyStep[], now: number): Journey | undefined {
  const unique = [...new Map(found.map((step) => [step.event, step])).values()];
  const known = unique.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const [first] = known;
  if (first === undefined) return undefined;
  const beganAt = first.at;
  const tookMs = known.reduce((last, { at }) => Math.max(last, at.getTime()), 0) - beganAt.getTime();
  const steps = placed(known, beganAt.getTime());
  return { beganAt, tookMs, steps, services: timesOf(steps), missing: missingIn(known, now) };
}

function placed(known: readonly JourneyStep[], began: number): PlacedStep[] {
  const byEvent = new Map(known.map((step) => [step.event, step]));
  const isRoot = ({ event, cause }: JourneyStep): boolean => event === cause || !byEvent.has(cause);
  const children = new Map<string, JourneyStep[]>();
  for (const step of known)
    if (!isRoot(step)) children.set(step.cause, [...(children.get(step.cause) ?? []), step]);
  const steps: PlacedStep[] = [];
  // No recursion: a journey may be as deep as it likes. Each step is placed once, whatever causes say.
  const waiting = known
    .filter(isRoot)
    .toReversed()
    .map((step) => ({ step, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { step, depth } = next;
    const cause = depth === 0 ? undefined : byEvent.get(step.cause);
    const at = step.at.getTime();
    const afterMs = cause === undefined ? 0 : at - cause.at.getTime();
    steps.push({ ...step, depth, afterMs, sinceBeginMs: at - began });
    const behind = (children.get(step.event) ?? []).toReversed();
    waiting.push(...behind.map((child) => ({ step: child, depth: depth + 1 })));
  }
  return steps;
}

function timesOf(steps: readonly PlacedStep[]): ServiceTime[] {
  const times = new Map<string, ServiceTime>();
  for (const { source, depth, afterMs } of steps) {
    const { steps: count, totalMs, longestMs } = times.get(source) ?? { steps: 0, totalMs: 0, longestMs: 0 };
    const took = depth === 0 ? 0 : Math.max(0, afterMs);
    const sum = { steps: count + 1, totalMs: totalMs + took, longestMs: Math.max(longestMs, took) };
    times.set(source, { service: source, ...sum });
  }
  return [...times.values()].toSorted((a, b) => b.totalMs - a.totalMs);
}

function missingIn(known: readonly JourneyStep[], now: number): MissingStep[] {
  const events = new Set(known.map(({ event }) => event));
  const callsOf = (type: string): Set<string | null> =>
    new Set(known.filter((step) => step.type === type).map(({ call }) => call));
  const [ended, parked] = [callsOf(FINISHED), callsOf(PARKED)];
  const isOpen = ({ type, call, event }: JourneyStep): boolean =>
    type === REQUESTED && call === event && !ended.has(call);
  const since = ({ at }: JourneyStep): number => Math.max(0, now - at.getTime());
  return [
    ...known.filter(isOpen).map((step): MissingStep => ({
      what: "result",
      event: step.event,
      ...(parked.has(step.call) && { isParked: true }),
      sinceMs: since(step),
    })),
    ...known
      .filter(({ event, cause }) => event !== cause && !events.has(cause))
      .map((step): MissingStep => ({ what: "cause", event: step.event, sinceMs: since(step) })),
  ];
}
