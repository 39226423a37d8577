import { isGroup } from "./chat-purses.js";
import type { Limits } from "./limits.js";
import type { Waiting } from "./waiting.js";

/** Frames that are older than this are in nobody's way. */
const SWEEP_EVERY_MS = 10_000;

/** How fast the frames of a streamed message follow each other. */
export class FramePace {
  readonly #limits: Limits;
  readonly #lastAt = new Map<string, number>();
  #sweptAt = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** The earliest time for this call; now, where it is no frame. */
  readyAt(call: Waiting, now: number): number {
    const key = keyOf(call);
    const lastAt = key === undefined ? undefined : this.#lastAt.get(key);
    return lastAt === undefined ? now : Math.max(now, lastAt + this.#distanceOf(call));
  }

  onStarted(call: Waiting, now: number): void {
    const key = keyOf(call);
    if (key === undefined) return;
    this.#lastAt.set(key, now);
    if (now < this.#sweptAt + SWEEP_EVERY_MS) return;
    this.#sweptAt = now;
    for (const [other, at] of this.#lastAt) if (at + SWEEP_EVERY_MS < now) this.#lastAt.delete(other);
  }

  #distanceOf(call: Waiting): number {
    return isGroup(call) ? this.#limits.groupFrameMs : this.#limits.frameMs;
  }
}

const keyOf = ({ chat, stream }: Waiting): string | undefined =>
  stream === undefined ? undefined : `${chat} ${stream.key}`;
