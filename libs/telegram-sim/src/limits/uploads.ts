import type { LimitValues } from "./values.js";

/** The files of one call. */
export interface Load {
  readonly count: number;
  readonly bytes: number;
  readonly largestBytes: number;
}

/** How long after one upload the next of the same size may go on: a second for each 10 MB, but not just any. */
const SPACING_MS_PER_BYTE = 1e-4;
const MIN_SPACING_MS = 200;
const MAX_SPACING_MS = 900;

export const spacingMs = (bytes: number): number =>
  Math.min(MAX_SPACING_MS, Math.max(MIN_SPACING_MS, bytes * SPACING_MS_PER_BYTE));

/** From this many sizes on, those whose time is over are forgotten. */
const SWEEP_AT = 1000;

/** The uploads of one bot: those under way, and when the next of each size may go on. */
class BotUploads {
  count = 0;
  bytes = 0;
  readonly nextAtMs = new Map<number, number>();

  sweep(nowMs: number): void {
    if (this.nextAtMs.size < SWEEP_AT) return;
    for (const [size, at] of this.nextAtMs) if (at <= nowMs) this.nextAtMs.delete(size);
  }
}

/** Uploads of all bots: how many are under way, and the distance that those of equal size keep. */
export class Uploads {
  private readonly bots = new Map<number, BotUploads>();

  /** The distances start anew; what is under way still is. */
  clear(): void {
    for (const { nextAtMs } of this.bots.values()) nextAtMs.clear();
  }

  /** What is under way. */
  of(botId: number): { readonly count: number; readonly bytes: number } {
    return this.bots.get(botId) ?? { count: 0, bytes: 0 };
  }

  /**
   * Takes the next place of this size; nothing is taken by a refusal.
   * @returns how long to wait for it; undefined where that is too long
   */
  placeMs(botId: number, { largestBytes }: Load, nowMs: number, values: LimitValues): number | undefined {
    if (largestBytes <= values.spacedUploadBytes) return 0;
    const bot = this.ofBot(botId);
    bot.sweep(nowMs);
    const atMs = Math.max(nowMs, bot.nextAtMs.get(largestBytes) ?? nowMs);
    if (atMs - nowMs > values.uploadLagMs) return undefined;
    bot.nextAtMs.set(largestBytes, atMs + spacingMs(largestBytes));
    return atMs - nowMs;
  }

  enter(botId: number, { count, bytes }: Load): void {
    const bot = this.ofBot(botId);
    bot.count += count;
    bot.bytes += bytes;
  }

  leave(botId: number, { count, bytes }: Load): void {
    const bot = this.ofBot(botId);
    bot.count -= count;
    bot.bytes -= bytes;
  }

  private ofBot(botId: number): BotUploads {
    const found = this.bots.get(botId);
    if (found) return found;
    const made = new BotUploads();
    this.bots.set(botId, made);
    return made;
  }
}
