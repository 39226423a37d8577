import type { State } from "@telebus/state";
import { z } from "zod";

const Entries = z.array(z.object({ hash: z.string(), endsAt: z.number() }));
type Entries = z.output<typeof Entries>;

/** Which sessions somebody has, under a key for each: the state store finds nothing by anything else. */
export interface SessionIndex {
  /** The oldest first; also some that have ended by themselves. */
  of(key: string): Promise<readonly string[]>;
  add(key: string, entry: { readonly hash: string; readonly endsAt: number }): Promise<void>;
  remove(key: string, hashes: ReadonlySet<string>): Promise<void>;
}

/** Longer than any session. */
const TTL_MS = 91 * 86_400_000;

export function createSessionIndex({
  state,
  now,
}: {
  readonly state: State;
  readonly now: () => number;
}): SessionIndex {
  const read = (text: string | null): Entries => (text === null ? [] : Entries.parse(JSON.parse(text)));
  /** Several browsers may sign in at once: whoever was overtaken looks again. */
  const change = async (key: string, changed: (entries: Entries) => Entries): Promise<void> => {
    for (;;) {
      const before = await state.get(key);
      const next = changed(read(before).filter(({ endsAt }) => endsAt > now()));
      const value = next.length === 0 ? null : JSON.stringify(next);
      if (await state.compareAndSet(key, before, value, { ttlMs: TTL_MS })) return;
    }
  };
  return {
    of: async (key) => read(await state.get(key)).map(({ hash }) => hash),
    add: (key, entry) => change(key, (entries) => [...entries, entry]),
    remove: (key, hashes) => change(key, (entries) => entries.filter(({ hash }) => !hashes.has(hash))),
  };
}
