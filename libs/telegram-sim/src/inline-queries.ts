import { randomInt } from "node:crypto";
import type { Clock } from "./clock.js";
import type { Content, InlineKeyboard } from "./world/types.js";

/** After this Telegram takes no answer any more, and the update itself is dropped. */
const LIFE_MS = 30_000;
/** So many queries are remembered, so that their results can still be chosen. */
const MAX_KEPT = 1_000;

/** One of the answers a bot offers. */
export interface InlineResult {
  readonly id: string;
  /** As the bot gave it. */
  readonly given: Content;
  /** The message that choosing it sends. */
  readonly content: Content;
  readonly keyboard?: InlineKeyboard | undefined;
}

export interface InlineAnswer {
  readonly results: readonly InlineResult[];
  readonly next_offset?: string | undefined;
  readonly button?: Content | undefined;
}

export interface InlineQueryRecord {
  readonly id: string;
  readonly botId: number;
  readonly personId: number;
  readonly query: string;
  /** For web apps: the key of the chat in which the app was opened. */
  readonly room?: string | undefined;
  readonly expiresAtMs: number;
  answer?: InlineAnswer | undefined;
}

type About = Pick<InlineQueryRecord, "botId" | "personId" | "query" | "room">;

/** Inline queries that wait for an answer, and those whose results can be chosen. */
export class InlineQueries {
  /** Oldest first. */
  private readonly queries = new Map<string, InlineQueryRecord>();
  private readonly waiters = new Map<string, (answer: InlineAnswer | undefined) => void>();

  constructor(private readonly clock: Clock) {}

  /** @param lifeMs how long it may be answered. */
  add(about: About, lifeMs = LIFE_MS): InlineQueryRecord {
    const id = `${about.personId}${randomInt(10 ** 9, 10 ** 10)}`;
    const record: InlineQueryRecord = { ...about, id, expiresAtMs: this.clock.now() + lifeMs };
    this.queries.set(id, record);
    const [oldest] = this.queries.keys();
    if (this.queries.size > MAX_KEPT && oldest !== undefined) this.queries.delete(oldest);
    return record;
  }

  /** The query a bot may answer now; undefined where it is too old, answered, or another bot's. */
  open(id: string, botId: number): InlineQueryRecord | undefined {
    const record = this.queries.get(id);
    const isOpen =
      record?.botId === botId && record.answer === undefined && record.expiresAtMs > this.clock.now();
    return isOpen ? record : undefined;
  }

  find(id: string): InlineQueryRecord | undefined {
    return this.queries.get(id);
  }

  answer(record: InlineQueryRecord, answer: InlineAnswer): void {
    record.answer = answer;
    this.waiters.get(record.id)?.(answer);
  }

  /** The bot's answer; undefined where none comes in time. */
  wait({ id }: InlineQueryRecord, waitMs: number): Promise<InlineAnswer | undefined> {
    return new Promise((resolve) => {
      const end = (answer: InlineAnswer | undefined): void => {
        stopTimer();
        this.waiters.delete(id);
        resolve(answer);
      };
      const stopTimer = this.clock.setTimer(waitMs, () => end(undefined));
      this.waiters.set(id, end);
    });
  }

  clear(): void {
    for (const end of this.waiters.values()) end(undefined);
    this.queries.clear();
  }
}
