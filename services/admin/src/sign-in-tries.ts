import { ProblemError, type Clock } from "@telebus/service";
import type { State } from "@telebus/state";

/**
 * Tries to sign in, counted in the state store for all processes together. One that was right does not count. What can
 * be guessed is counted also from all addresses together; a link cannot, so that guessing never shuts its holder out.
 */
export interface SignInTries {
  /** @throws ProblemError 429 */
  begin(address: string, options: { readonly isGuessable: boolean }): Promise<void>;
  right(address: string, options: { readonly isGuessable: boolean }): Promise<void>;
  /** A pause that grows with each wrong password from this address. */
  pause(address: string): Promise<void>;
}

const WINDOW_MS = 60_000;
const OF_ADDRESS = 10;
const IN_ALL = 100;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2_000;

const addressKey = (address: string): string => `sign-in-tries:${address}`;
const ALL = "sign-in-tries-of-all";

export function createSignInTries({
  state,
  clock,
}: {
  readonly state: State;
  readonly clock: Clock;
}): SignInTries {
  const count = (key: string, by: number): Promise<number> => state.increment(key, by, { ttlMs: WINDOW_MS });
  const keysOf = (address: string, isGuessable: boolean): readonly [string, number][] => [
    [addressKey(address), OF_ADDRESS],
    ...(isGuessable ? [[ALL, IN_ALL] satisfies [string, number]] : []),
  ];
  return {
    begin: async (address, { isGuessable }) => {
      for (const [key, most] of keysOf(address, isGuessable))
        if ((await count(key, 1)) > most)
          throw new ProblemError(429, "Too many tries to sign in: wait a minute", WINDOW_MS / 1_000);
    },
    right: async (address, { isGuessable }) => {
      for (const [key] of keysOf(address, isGuessable)) await count(key, -1);
    },
    pause: async (address) => {
      const tries = Number(await state.get(addressKey(address)));
      await clock.sleep(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, tries - 1)));
    },
  };
}
