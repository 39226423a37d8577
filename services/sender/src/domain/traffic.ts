/** So long at most people wait until what is free has arrived, before calls may be paid for. */
const CLOSING_MS = 1_000;
/** Where that was not enough (an upload takes its time), it is tried again after this time, then twice as long. */
const AGAIN_AFTER_MS = 1_000;
const AGAIN_AFTER_MOST_MS = 60_000;
/** So long at most a free call waits until what is paid for has arrived. */
const OPENING_MS = 3_000;
/** So long at most nothing is paid for until the free call has left that the way was opened for. */
const OWED_MS = 2_000;

export type Kind = "free" | "paid";

/**
 * Free calls of a bot and those that may be paid for are not under way together. At Telegram the latter take what is
 * left of the free rate before they cost anything (Bot API, `request_count`: those "that exceeded regular limits"), so
 * that a free call which arrives just after them finds nothing and is refused. They use the way in turns, like a bridge
 * of one lane: before it changes hands, what is under way has to arrive.
 */
export class Traffic {
  #kind: Kind = "free";
  readonly #underWay: Record<Kind, number> = { free: 0, paid: 0 };
  /** The other kind wants to leave: nothing of this kind starts until then. */
  #changesAt: number | undefined;
  #notPaidBefore = Number.NEGATIVE_INFINITY;
  #againMs = AGAIN_AFTER_MS;
  /** The way was opened for a free call, which may still wait for a place: until it has left, at most. */
  #owedUntil = Number.NEGATIVE_INFINITY;
  /** When the last paid call arrived. */
  #arrivedAt = Number.NEGATIVE_INFINITY;
  readonly #onFree: (now: number, since: number) => void;

  /** @param onFree free calls may leave again; since `since` no paid call has taken a place of theirs */
  constructor(onFree: (now: number, since: number) => void) {
    this.#onFree = onFree;
  }

  /** The earliest time at which a call of this kind may leave, or to ask again. Asked for, the way changes hands. */
  readyAt(kind: Kind, now: number): number {
    this.#follow(now);
    const paidAt = Math.max(this.#notPaidBefore, this.#owedUntil);
    if (kind === "paid" && this.#kind === "free" && now < paidAt) return paidAt;
    if (kind !== this.#kind) {
      this.#changesAt ??= now + (kind === "paid" ? CLOSING_MS : OPENING_MS);
      this.#follow(now);
    }
    return this.#changesAt ?? now;
  }

  /** What leaves now; between two changes all are of one kind. */
  kind(now: number): Kind {
    this.#follow(now);
    return this.#kind;
  }

  onStarted(kind: Kind): void {
    this.#underWay[kind]++;
    if (kind === "free") this.#owedUntil = Number.NEGATIVE_INFINITY;
  }

  onArrived(kind: Kind, now: number): void {
    this.#underWay[kind]--;
    if (kind === "paid") this.#arrivedAt = now;
    this.#follow(now);
  }

  #follow(now: number): void {
    if (this.#changesAt === undefined) return;
    const isEmpty = this.#underWay[this.#kind] === 0;
    if (!isEmpty && now < this.#changesAt) return;
    this.#changesAt = undefined;
    if (this.#kind === "paid") this.#open(now, isEmpty);
    else if (isEmpty) this.#close();
    else this.#giveUp(now);
  }

  #close(): void {
    this.#kind = "paid";
    this.#againMs = AGAIN_AFTER_MS;
  }

  #giveUp(now: number): void {
    this.#notPaidBefore = now + this.#againMs;
    this.#againMs = Math.min(AGAIN_AFTER_MOST_MS, 2 * this.#againMs);
  }

  #open(now: number, isEmpty: boolean): void {
    this.#kind = "free";
    this.#owedUntil = now + OWED_MS;
    this.#onFree(now, isEmpty ? Math.min(now, this.#arrivedAt) : now);
  }
}
