import { isFailure, type FlowCount } from "./flow-count.js";

/** What happened in a minute with one bot; with bot 0 all of it, bots or none. */
export interface FlowMinute {
  readonly at: Date;
  readonly bot: number;
  readonly updates: number;
  readonly calls: number;
  /** Calls that Telegram has carried out. */
  readonly done: number;
  readonly failed: number;
  /** Of those with an unknown fate. */
  readonly unknown: number;
  /** Times that Telegram said to wait (429). */
  readonly refused: number;
}

type Mutable = { -readonly [Field in keyof FlowMinute]: FlowMinute[Field] };

const MINUTE_MS = 60_000;
/** More than these at once: the others count for all bots only. */
const MOST_ROWS = 5_000;

/** What was counted and not yet kept. */
export class FlowMinutes {
  #rows = new Map<string, Mutable>();

  add(count: FlowCount, at: Date): void {
    if (count.what === "fact") return;
    const minute = Math.floor(at.getTime() / MINUTE_MS) * MINUTE_MS;
    this.#note(count, minute, 0);
    const hasRoom = this.#rows.size < MOST_ROWS || this.#rows.has(`${minute} ${count.bot}`);
    if (count.bot !== 0 && hasRoom) this.#note(count, minute, count.bot);
  }

  take(): readonly FlowMinute[] {
    const rows = [...this.#rows.values()];
    this.#rows = new Map();
    return rows;
  }

  /** They could not be kept now. */
  giveBack(rows: readonly FlowMinute[]): void {
    for (const row of rows) {
      const known = this.#row(row.at.getTime(), row.bot);
      for (const field of fields) known[field] += row[field];
    }
  }

  #note({ what, detail, refused }: FlowCount, minute: number, bot: number): void {
    const row = this.#row(minute, bot);
    row.refused += refused;
    if (what === "update") row.updates++;
    else if (what === "call") row.calls++;
    else if (detail === "ok") row.done++;
    else if (detail === "unknown") row.unknown++;
    else if (isFailure(detail)) row.failed++;
  }

  #row(minute: number, bot: number): Mutable {
    const key = `${minute} ${bot}`;
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    const counts = { updates: 0, calls: 0, done: 0, failed: 0, unknown: 0, refused: 0 };
    const made = { at: new Date(minute), bot, ...counts };
    this.#rows.set(key, made);
    return made;
  }
}

const fields = ["updates", "calls", "done", "failed", "unknown", "refused"] as const;
