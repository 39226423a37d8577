import { randomUUID } from "node:crypto";
import type { Clock, Log } from "@telebus/service";
import type { State } from "@telebus/state";

/** Something that only one process may do at a time. */
export interface Leases {
  /**
   * Waits until nobody else holds `key`, then does `work`, whose signal is aborted when it ends to be ours; and again,
   * until `signal` is aborted.
   * @param work - `isSecond`: somebody else held it when we came
   */
  hold(
    key: string,
    work: (signal: AbortSignal, isSecond: boolean) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void>;
}

interface LeaseDeps {
  readonly state: State;
  readonly clock: Clock;
  readonly log: Log;
  /** After a crash nobody holds it for so long. */
  readonly ttlMs?: number;
}

const TTL_MS = 15_000;
const LOOK_EVERY_MS = 1_000;

/** Leases in the state store, renewed while they are held. */
export function createLeases({ state, clock, log, ttlMs = TTL_MS }: LeaseDeps): Leases {
  const me = randomUUID();
  const renewEveryMs = ttlMs / 4;
  // Before it would be over for others it is over for us: what is under way needs time to end.
  const usedMs = ttlMs * 0.8;
  const swap = (key: string, from: string | null, to: string | null): Promise<boolean> =>
    state.compareAndSet(key, from, to, { ttlMs });

  const pause = (signal: AbortSignal): Promise<void> => clock.sleep(renewEveryMs, signal);

  /** Ends `lost` in time, unless the lease is renewed before. */
  const keep = async (key: string, since: number, lost: AbortController): Promise<void> => {
    let cancel = (): void => undefined;
    const heldFrom = (at: number): void => {
      cancel();
      cancel = clock.setTimer(Math.max(0, at + usedMs - clock.now()), () => lost.abort());
    };
    heldFrom(since);
    for (await pause(lost.signal); !lost.signal.aborted; await pause(lost.signal)) {
      const now = clock.now();
      const isOurs = await swap(key, me, me).catch(() => undefined);
      if (isOurs === true) heldFrom(now);
      else if (isOurs === false) lost.abort();
    }
    cancel();
  };

  const workWhileHeld = async (
    key: string,
    since: number,
    work: (signal: AbortSignal) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void> => {
    const lost = new AbortController();
    const keeping = keep(key, since, lost);
    try {
      await work(AbortSignal.any([signal, lost.signal]));
    } finally {
      if (lost.signal.aborted && !signal.aborted) log.warn({ lease: key }, "a lease was lost");
      lost.abort();
      await keeping;
      await swap(key, me, null).catch(() => undefined);
    }
  };

  return {
    hold: async (key, work, signal) => {
      let isSecond = false;
      while (!signal.aborted) {
        const since = clock.now();
        const isOurs = await swap(key, null, me).catch(() => false);
        if (isOurs) await workWhileHeld(key, since, (held) => work(held, isSecond), signal);
        else isSecond = true;
        await clock.sleep(LOOK_EVERY_MS, signal);
      }
    },
  };
}
