import { isFailure } from "./flow-count.js";
import { sumUp, WINDOW_SECONDS, type FlowSum } from "./flow-window.js";

/** Something that flows take part in: Telegram, or a service. */
export interface FlowNode {
  /** `telegram`, or the service's name. */
  readonly id: string;
  /** It gives signs of life. Of Telegram that is not known. */
  readonly isHere: boolean;
  /** Events that it has before it. */
  readonly waiting: number;
  /** What it tells of itself, a second. */
  readonly facts: number;
  /** Dead letters that nobody has done anything about. */
  readonly letters: number;
}

/** What flows from one to another, a second. */
export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  readonly perSecond: number;
  /** Of these that did not go well. */
  readonly failedPerSecond: number;
  /** Times a second that Telegram said to wait (429). */
  readonly refusedPerSecond: number;
  /** The largest parts of it. */
  readonly parts: readonly FlowPart[];
}

export interface FlowPart {
  /** 0: it is of none, or of many. */
  readonly bot: number;
  /** Kind of update, lane, or how calls have ended. */
  readonly detail: string;
  readonly perSecond: number;
}

/** All that flows, a second, in the mean of the last seconds. */
export interface FlowGraph {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  readonly rates: FlowRates;
}

export interface FlowRates {
  readonly updates: number;
  readonly calls: number;
  readonly done: number;
  readonly failed: number;
  readonly refused: number;
  readonly unknown: number;
  readonly facts: number;
}

interface KnownOfFlow {
  readonly sums: readonly FlowSum[];
  /** The services that are there, with what waits for them. */
  readonly pulses: readonly { readonly service: string; readonly waiting: number }[];
  readonly letters: ReadonlyMap<string, number>;
}

const MOST_PARTS = 12;
const GATES = ["gateway", "sender"];

/** Telegram -> gateway -> services -> sender -> Telegram. */
export function flowGraph({ sums, pulses, letters }: KnownOfFlow): FlowGraph {
  const of = (what: FlowSum["what"], service?: string): readonly FlowSum[] =>
    sums.filter((one) => one.what === what && (service === undefined || one.service === service));
  const waiting = new Map(pulses.map((pulse) => [pulse.service, pulse.waiting]));
  const services = [
    ...new Set([...waiting.keys(), ...sums.map(({ service }) => service), ...letters.keys()]),
  ].filter((service) => !GATES.includes(service));
  const node = (id: string): FlowNode => ({
    id,
    isHere: id === "telegram" || waiting.has(id),
    waiting: waiting.get(id) ?? 0,
    facts: perSecond(of("fact", id)),
    letters: letters.get(id) ?? 0,
  });
  const between = services
    .toSorted()
    .flatMap((service) => [
      edge("gateway", service, of("update", service)),
      edge(service, "sender", of("call", service)),
    ]);
  return {
    nodes: ["telegram", "gateway", ...services.toSorted(), "sender"].map(node),
    edges: [edge("telegram", "gateway", of("update")), ...between, edge("sender", "telegram", of("end"))],
    rates: ratesOf(of),
  };
}

/** What open pages are told each second; the parts of it are for who asks. */
export const frameOf = ({ nodes, edges, rates }: FlowGraph) => ({
  nodes,
  edges: edges.map(({ parts: _parts, ...edge }) => edge),
  rates,
});

function ratesOf(of: (what: FlowSum["what"]) => readonly FlowSum[]): FlowRates {
  const ends = of("end");
  const ended = (isMeant: (end: string) => boolean): number =>
    perSecond(ends.filter(({ detail }) => isMeant(detail)));
  return {
    updates: perSecond(of("update")),
    calls: perSecond(of("call")),
    done: ended((end) => end === "ok"),
    failed: ended((end) => isFailure(end) && end !== "unknown"),
    unknown: ended((end) => end === "unknown"),
    refused: ends.reduce((total, { refused }) => total + refused, 0) / WINDOW_SECONDS,
    facts: perSecond(of("fact")),
  };
}

function edge(from: string, to: string, sums: readonly FlowSum[]): FlowEdge {
  const isEnd = to === "telegram";
  // Who is answered does not matter here, only how.
  const merged = sumUp(sums.map((one) => ({ ...one, service: "" })));
  return {
    from,
    to,
    perSecond: perSecond(sums),
    failedPerSecond: isEnd ? perSecond(sums.filter(({ detail }) => isFailure(detail))) : 0,
    refusedPerSecond: sums.reduce((total, { refused }) => total + refused, 0) / WINDOW_SECONDS,
    parts: merged
      .slice(0, MOST_PARTS)
      .map(({ bot, detail, count }) => ({ bot, detail, perSecond: count / WINDOW_SECONDS })),
  };
}

const perSecond = (sums: readonly FlowSum[]): number =>
  sums.reduce((total, { count }) => total + count, 0) / WINDOW_SECONDS;
