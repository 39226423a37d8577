import { performance } from "node:perf_hooks";
import { Pool } from "undici";
import { latencies, type Latencies } from "./percentiles.js";

export interface Target {
  /** `http://127.0.0.1:8080` */
  readonly origin: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body of the n-th request. */
  readonly body: (n: number) => string;
}

export interface LoadResult extends Latencies {
  readonly perSecond: number;
  /** Answers other than 200, and requests without one. */
  readonly failed: number;
}

/**
 * Open loop: requests are due evenly, whether or not earlier ones were answered, and a latency counts from when its
 * request was due. So a server that falls behind is seen to, instead of being asked less.
 */
export async function openLoop(
  target: Target,
  options: { perSecond: number; seconds: number; connections: number },
): Promise<LoadResult> {
  const { perSecond, seconds, connections } = options;
  const pool = new Pool(target.origin, { connections, pipelining: 1 });
  const total = Math.round(perSecond * seconds);
  const took: number[] = [];
  let failed = 0;
  let sent = 0;
  const startedAt = performance.now();
  const pending: Promise<void>[] = [];
  await new Promise<void>((resolve) => {
    const tick = (): void => {
      const due = Math.min(total, Math.floor(((performance.now() - startedAt) / 1000) * perSecond));
      for (; sent < due; sent++) {
        const dueAt = startedAt + (sent / perSecond) * 1000;
        pending.push(
          post(pool, target, sent).then((isOk) => {
            took.push(performance.now() - dueAt);
            if (!isOk) failed++;
          }),
        );
      }
      if (sent < total) setTimeout(tick, 1);
      else resolve();
    };
    tick();
  });
  await Promise.all(pending);
  const elapsedMs = performance.now() - startedAt;
  await pool.close();
  return { ...latencies(took), perSecond: Math.round((total / elapsedMs) * 1000), failed };
}

/** Closed loop: each connection sends its next request when the last one is answered. Shows the highest rate. */
export async function closedLoop(
  target: Target,
  options: { requests: number; connections: number },
): Promise<LoadResult> {
  const { requests, connections } = options;
  const pool = new Pool(target.origin, { connections, pipelining: 1 });
  const took: number[] = [];
  let failed = 0;
  let next = 0;
  const startedAt = performance.now();
  const connection = async (): Promise<void> => {
    for (let n = next++; n < requests; n = next++) {
      const sentAt = performance.now();
      const isOk = await post(pool, target, n);
      took.push(performance.now() - sentAt);
      if (!isOk) failed++;
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const elapsedMs = performance.now() - startedAt;
  await pool.close();
  return { ...latencies(took), perSecond: Math.round((requests / elapsedMs) * 1000), failed };
}

async function post(pool: Pool, { path, headers, body }: Target, n: number): Promise<boolean> {
  try {
    const answer = await pool.request({ path, method: "POST", headers, body: body(n) });
    await answer.body.dump();
    return answer.statusCode === 200;
  } catch {
    return false;
  }
}
