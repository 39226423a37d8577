import { createContext, use, useEffect, useSyncExternalStore, type ReactNode } from "react";
import type { SimEvent } from "../server/event.js";
import { nameOf, Reads } from "../world/reads.js";
import type { World } from "../world/state.js";
import { WorldStore } from "../world/store.js";

interface Stores {
  readonly store: WorldStore;
  readonly reads: Reads;
}

const StoresContext = createContext<Stores | undefined>(undefined);

const stores: Stores = { store: new WorldStore(), reads: new Reads() };

/** Reads the world and follows it, for everything inside. */
export function WorldProvider({ children }: { readonly children: ReactNode }) {
  useEffect(() => stores.store.start(), []);
  // After a reset, messages are counted from one again.
  useEffect(() => stores.store.listen(({ type }) => type === "reset" && stores.reads.forgetAll()), []);
  return <StoresContext value={stores}>{children}</StoresContext>;
}

export function useStores(): Stores {
  const found = use(StoresContext);
  if (!found) throw new Error("useStores outside of WorldProvider");
  return found;
}

export function useWorld(): World {
  const { store } = useStores();
  return useSyncExternalStore(store.subscribe, store.snapshot);
}

/** How far a person has read in a chat. */
export function useReadMark(person: number): (room: string) => number {
  const { reads } = useStores();
  const marks = useSyncExternalStore(reads.subscribe, reads.snapshot);
  return (room) => marks[nameOf(person, room)] ?? 0;
}

/** Hears events as they come. `listener` must stay the same between renders. */
export function useSimEvents(listener: (event: SimEvent) => void): void {
  const { store } = useStores();
  useEffect(() => store.listen(listener), [store, listener]);
}
