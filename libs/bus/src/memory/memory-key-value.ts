import type { KeyValue, KeyValueEntry } from "../key-value.js";

/** The bucket within this process. */
export function createMemoryKeyValue(): KeyValue {
  const values = new Map<string, string>();
  const followers = new Set<(entry: KeyValueEntry) => void>();
  const tell = (entry: KeyValueEntry): void => {
    for (const follower of followers) follower(entry);
  };
  return {
    follow: async (onEntry) => {
      for (const [key, value] of values) onEntry({ key, value });
      followers.add(onEntry);
      return { stop: async () => void followers.delete(onEntry) };
    },
    put: async (key, value) => {
      values.set(key, value);
      tell({ key, value });
    },
    remove: async (key) => {
      values.delete(key);
      tell({ key, value: undefined });
    },
  };
}
