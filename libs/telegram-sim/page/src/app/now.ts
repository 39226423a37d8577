import { useCallback, useSyncExternalStore } from "react";
import { useWorld } from "./world-context.js";

const MINUTE_MS = 60_000;

/** The simulator's time, to the minute: Unix ms. It may have been moved far ahead of this machine's. */
export function useNow(): number {
  const { offsetMs } = useWorld();
  const minute = useSyncExternalStore(
    everyMinute,
    useCallback(() => Math.floor(Date.now() / MINUTE_MS), []),
  );
  return minute * MINUTE_MS + offsetMs;
}

function everyMinute(listener: () => void): () => void {
  const timer = setInterval(listener, MINUTE_MS / 6);
  return () => clearInterval(timer);
}
