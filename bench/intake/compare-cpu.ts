import type { MeasuredServer } from "../measure/child.js";
import type { LoadResult } from "../measure/load.js";

/** One round: the same number of updates, whichever server gets them. */
export interface Round {
  readonly updates: number;
  readonly load: (server: MeasuredServer) => Promise<LoadResult>;
}

export interface Comparison {
  /** CPU per update in µs, the median of the rounds. */
  readonly peerMicros: number;
  readonly ownMicros: number;
  /** The median over the pairs of rounds: what else happens on the machine mostly falls on both. */
  readonly ratio: number;
}

/** Gives two servers the same rounds in turns, each first as often as the other. */
export async function compareCpu(
  peer: MeasuredServer,
  own: MeasuredServer,
  { rounds, ...round }: Round & { rounds: number },
): Promise<Comparison> {
  const pairs: { peer: number; own: number }[] = [];
  for (let n = 0; n < rounds; n++) {
    const first = await cpuPerUpdate(n % 2 === 0 ? peer : own, round);
    const second = await cpuPerUpdate(n % 2 === 0 ? own : peer, round);
    pairs.push(n % 2 === 0 ? { peer: first, own: second } : { peer: second, own: first });
  }
  return {
    peerMicros: rounded(median(pairs.map((pair) => pair.peer)), 2),
    ownMicros: rounded(median(pairs.map((pair) => pair.own)), 2),
    ratio: rounded(median(pairs.map((pair) => pair.own / pair.peer)), 3),
  };
}

/** CPU per update of one server over one round, in microseconds. */
export async function cpuPerUpdate(server: MeasuredServer, { updates, load }: Round): Promise<number> {
  const before = await server.cpuMicros();
  const { failed } = await load(server);
  if (failed > 0) throw new Error(`${failed} of ${updates} updates were not answered with 200`);
  return ((await server.cpuMicros()) - before) / updates;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
