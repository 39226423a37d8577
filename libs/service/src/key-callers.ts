import { createHash } from "node:crypto";
import { callerOfKey, MASTER, type Caller } from "./callers.js";
import { createFailedKeys } from "./failed-keys.js";
import { secretMatcher } from "./http.js";
import type { Live } from "./live.js";
import { ProblemError } from "./problem.js";

export interface KeyDeps {
  readonly apiKey: string;
  readonly live: Pick<Live, "key">;
  readonly now: () => number;
  /** A key was used, by its id. */
  readonly onUse?: ((id: string) => void) | undefined;
}

const KEY = /^tb_([a-z0-9]{8,32})_([A-Za-z0-9_-]{20,128})$/;
/** One answer, whatever is wrong with a key: whether its id exists is nobody's business. */
export const WRONG_KEY = "X-API-Key is missing or wrong";
/** Compared with where there is no key of the id, so that the answer takes the same time. */
const NO_HASH = createHash("sha256").update("").digest("hex");

/** Finds who calls from an address with a key, wrong ones counted. @throws ProblemError 401, 429 */
export function createKeyCallers({ apiKey, live, now, onUse }: KeyDeps) {
  const isMaster = secretMatcher(apiKey);
  const failedKeys = createFailedKeys(now);
  const callerWith = (given: string): Caller | undefined => {
    if (isMaster(given)) return MASTER;
    const [, id = "", secret = ""] = KEY.exec(given) ?? [];
    const key = live.key(id);
    const hash = createHash("sha256").update(secret).digest("hex");
    const matching = (key?.hashes ?? [NO_HASH]).filter((one) => secretMatcher(one)(hash));
    if (key === undefined || matching.length === 0) return undefined;
    if (key.expiresAt !== undefined && key.expiresAt.getTime() <= now()) return undefined;
    onUse?.(id);
    return callerOfKey(key);
  };
  return (address: string, given: string): Caller => {
    const wait = failedKeys.waitOf(address, given);
    if (wait > 0) throw new ProblemError(429, "Too many wrong API keys from this address", wait);
    const caller = callerWith(given);
    if (caller === undefined) {
      failedKeys.failed(address);
      throw new ProblemError(401, WRONG_KEY);
    }
    failedKeys.passed(address, given);
    return caller;
  };
}
