import { randomInt } from "node:crypto";
import type { Clock } from "./clock.js";

/** After this Telegram takes no answer any more. */
const LIFE_MS = 150_000;

interface AskedQuery {
  readonly botId: number;
  readonly personId: number;
  /** Of a game's button: only there an answer may open any address. */
  readonly isGame?: boolean | undefined;
}

interface OpenQuery extends AskedQuery {
  readonly expiresAtMs: number;
}

/** Button presses that wait for answerCallbackQuery. */
export class CallbackQueries {
  /** Oldest first, so the expired ones are in front. */
  private readonly open = new Map<string, OpenQuery>();
  private count = 0;

  constructor(private readonly clock: Clock) {}

  /** @param givenId of an update that was injected. @returns the query's id. */
  add(query: AskedQuery, givenId?: string): string {
    this.dropExpired();
    const id = givenId ?? `${query.personId}${randomInt(1_000_000, 9_999_999)}${++this.count}`;
    this.open.delete(id);
    this.open.set(id, { ...query, expiresAtMs: this.clock.now() + LIFE_MS });
    return id;
  }

  /** The query that can be answered; undefined where it is too old, answered, or another bot's. */
  find(id: string, botId: number): OpenQuery | undefined {
    this.dropExpired();
    const query = this.open.get(id);
    return query?.botId === botId ? query : undefined;
  }

  /** Takes the query that is answered; undefined as with `find`. */
  take(id: string, botId: number): OpenQuery | undefined {
    const query = this.find(id, botId);
    if (query) this.open.delete(id);
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
