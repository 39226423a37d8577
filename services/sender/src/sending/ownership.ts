import { fnv1a32 } from "@telebus/contracts";
import type { Clock, Database, Log } from "@telebus/service";
import { tryLock, type LockSession } from "./lock-session.js";

/** The right to start calls: one process has it at a time, by a lock that dies with its database session. */
export interface Ownership {
  /** Tries until it is ours, then calls `onGained`; after it is lost calls `onLost` and tries again. */
  start(): void;
  /** Whether it is surely ours: the lock was confirmed a moment ago. Ask right before each call. */
  isOurs(): boolean;
  stop(): Promise<void>;
}

export interface OwnershipHooks {
  /** `giveUp`: what it needs to work was taken away, so begin again. */
  onGained: (giveUp: () => void) => Promise<void>;
  /** Also after an `onGained` that threw. */
  onLost: () => Promise<void>;
}

const LOCK = fnv1a32("telebus sender");
const TRY_EVERY_MS = 500;
const CHECK_EVERY_MS = 1_000;
/** Later than this after the last confirmation the lock may be somebody else's: this process may have stood still. */
const SURE_FOR_MS = 5_000;
const ANSWER_WITHIN_MS = SURE_FOR_MS - CHECK_EVERY_MS;

export function createOwnership(
  db: Database,
  { onGained, onLost }: OwnershipHooks,
  { clock, log }: { clock: Clock; log: Log },
): Ownership {
  const stopping = new AbortController();
  let confirmedAt = Number.NEGATIVE_INFINITY;
  let running: Promise<void> = Promise.resolve();

  const loseIt = (): void => {
    confirmedAt = Number.NEGATIVE_INFINITY;
  };

  const holdUntilLost = async (session: LockSession): Promise<void> => {
    const gaveUp = new AbortController();
    const over = AbortSignal.any([stopping.signal, session.broken, gaveUp.signal]);
    session.broken.addEventListener("abort", loseIt);
    log.info("this sender speaks now");
    try {
      confirmedAt = clock.now();
      await onGained(() => gaveUp.abort());
      while (!over.aborted) {
        await session.confirm();
        confirmedAt = clock.now();
        await clock.sleep(CHECK_EVERY_MS, over);
      }
    } finally {
      // Told to stop, it is still ours until what is under way is over.
      if (!stopping.signal.aborted) loseIt();
      try {
        await onLost();
      } finally {
        loseIt();
        session.end();
      }
    }
  };

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        const session = await tryLock(db, { lock: LOCK, answerWithinMs: ANSWER_WITHIN_MS, clock });
        if (session !== undefined) await holdUntilLost(session);
      } catch (error) {
        log.warn({ err: error }, "the right to send is lost or out of reach; trying again");
      }
      await clock.sleep(TRY_EVERY_MS, stopping.signal);
    }
  };

  return {
    isOurs: () => clock.now() - confirmedAt < SURE_FOR_MS,
    start: () => {
      running = run();
    },
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
