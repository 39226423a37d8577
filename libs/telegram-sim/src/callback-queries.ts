import { randomInt } from "node:crypto";
import type { Clock } from "./clock.js";

/** After this Telegram takes no answer any more. */
const LIFE_MS = 150_000;

interface OpenQuery {
  readonly botId: number;
  readonly personId: number;
  readonly expiresAtMs: number;
}

/** Button presses that wait for answerCallbackQuery. */
export class CallbackQueries {
  /** Oldest first, so the expired ones are in front. */
  private readonly open = new Map<string, OpenQuery>();

  constructor(private readonly clock: Clock) {}

  /** @returns the query's id. */
  add(botId: number, personId: number): string {
    this.dropExpired();
    const id = `${personId}${randomInt(1_000_000, 9_999_999)}${this.open.size}`;
    this.open.set(id, { botId, personId, expiresAtMs: this.clock.now() + LIFE_MS });
    return id;
  }

  /** Takes the query that is answered; undefined where it is too old, answered, or another bot's. */
  take(id: string, botId: number): OpenQuery | undefined {
    this.dropExpired();
    const query = this.open.get(id);
    if (query?.botId !== botId) return undefined;
    this.open.delete(id);
    return query;
  }

  clear(): void {
    this.open.clear();
  }

  private dropExpired(): void {
    const now = this.clock.now();
    for (const [id, { expiresAtMs }] of this.open) {
      if (expiresAtMs > now) return;
      this.open.delete(id);
    }
  }
}
