import { createHash } from "node:crypto";

/** Who tries keys until one fits: after some wrong ones an address is heard no more for a while. */
export interface FailedKeys {
  /** @returns for how many seconds this address is not heard with this key; 0: it is */
  waitOf(address: string, key: string): number;
  failed(address: string): void;
  /** This key is right: whoever else shares the address and guesses does not lock it out. */
  passed(address: string, key: string): void;
}

interface Tries {
  failures: number;
  since: number;
  /** Digests of keys that were right, from this address. */
  readonly known: Set<string>;
}

const MAX_FAILURES = 20;
const WINDOW_MS = 60_000;
/** Of an address; and addresses that are remembered. */
const MAX_KEYS = 32;
const MAX_ADDRESSES = 10_000;

/** In the memory of this process: each replica counts for itself. */
export function createFailedKeys(now: () => number): FailedKeys {
  const tries = new Map<string, Tries>();
  /** The one that was looked at longest ago makes room. */
  const of = (address: string): Tries => {
    const found = tries.get(address) ?? { failures: 0, since: now(), known: new Set<string>() };
    tries.delete(address);
    tries.set(address, found);
    const [oldest] = tries.keys();
    if (tries.size > MAX_ADDRESSES && oldest !== undefined) tries.delete(oldest);
    return found;
  };
  return {
    waitOf: (address, key) => {
      const found = tries.get(address);
      if (found === undefined || found.failures < MAX_FAILURES) return 0;
      const left = found.since + WINDOW_MS - now();
      return left <= 0 || found.known.has(digest(key)) ? 0 : Math.ceil(left / 1_000);
    },
    failed: (address) => {
      const found = of(address);
      if (found.since + WINDOW_MS <= now()) Object.assign(found, { failures: 0, since: now() });
      found.failures++;
    },
    passed: (address, key) => {
      const { known } = of(address);
      if (known.size < MAX_KEYS) known.add(digest(key));
    },
  };
}

const digest = (key: string): string => createHash("sha256").update(key).digest("base64");
