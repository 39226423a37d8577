import { isGroup } from "./chat-purses.js";
import type { Waiting } from "./waiting.js";

/** Frames of one stream keep this distance, so that edits leave the chat's purse something for answers. */
const PRIVATE_MS = 1_200;
const GROUP_MS = 3_500;

/** How fast the frames of a streamed message follow each other. */
export class FramePace {
  readonly #lastAt = new Map<string, number>();
  #sweptAt = 0;

  /** The earliest time for this call; now, where it is no frame. */
  readyAt(call: Waiting, now: number): number {
    const key = keyOf(call);
    const lastAt = key === undefined ? undefined : this.#lastAt.get(key);
    return lastAt === undefined ? now : Math.max(now, lastAt + distanceOf(call));
  }

  onStarted(call: Waiting, now: number): void {
    const key = keyOf(call);
    if (key === undefined) return;
    this.#lastAt.set(key, now);
    if (now < this.#sweptAt + GROUP_MS) return;
    this.#sweptAt = now;
    for (const [other, at] of this.#lastAt) if (at + GROUP_MS < now) this.#lastAt.delete(other);
  }
}

const keyOf = ({ chat, stream }: Waiting): string | undefined =>
  stream === undefined ? undefined : `${chat} ${stream.key}`;

const distanceOf = (call: Waiting): number => (isGroup(call) ? GROUP_MS : PRIVATE_MS);
