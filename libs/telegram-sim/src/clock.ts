/** The time, as a port: production uses the system's, tests one that they turn. All times in milliseconds. */
export interface Clock {
  /** Since the Unix epoch. */
  now(): number;
  /** Runs `work` once after `ms`. @returns a function that takes it back. */
  setTimer(ms: number, work: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  setTimer: (ms, work) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
};

/** Telegram's dates: whole seconds since the Unix epoch. */
export const unixSeconds = (clock: Clock): number => Math.floor(clock.now() / 1000);
