import type { State } from "@telebus/state";

/** Why somebody is to be blocked, from the question until the answer: it has no room in a button. */
export interface BlockReasons {
  keep(by: number, person: number, reason: string | undefined): Promise<void>;
  find(by: number, person: number): Promise<string | undefined>;
}

const KEPT_MS = 3_600_000;

export function createBlockReasons(state: State): BlockReasons {
  const keyOf = (by: number, person: number): string => `admin:block:${by}:${person}`;
  return {
    keep: async (by, person, reason) => {
      if (reason === undefined) await state.delete(keyOf(by, person));
      else await state.set(keyOf(by, person), reason, { ttlMs: KEPT_MS });
    },
    find: async (by, person) => (await state.get(keyOf(by, person))) ?? undefined,
  };
}
