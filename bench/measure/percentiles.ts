export interface Latencies {
  readonly count: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

/** Nearest-rank percentiles of durations in milliseconds, rounded to microseconds. */
export function latencies(durationsMs: readonly number[]): Latencies {
  const sorted = Float64Array.from(durationsMs).toSorted();
  const at = (share: number): number => {
    const rank = Math.max(0, Math.ceil(share * sorted.length) - 1);
    return Math.round((sorted[rank] ?? Number.NaN) * 1000) / 1000;
  };
  return { count: sorted.length, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99), maxMs: at(1) };
}
