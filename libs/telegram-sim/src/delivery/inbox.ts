import type { Clock } from "../clock.js";
import { isAllowed, laneOf, rulesOfKind, updateKinds } from "./update-kinds.js";

/** An update that waits for its bot. */
export interface PendingUpdate {
  readonly id: number;
  readonly kind: string;
  readonly lane: string;
  /** The whole update, encoded once. */
  readonly json: string;
  readonly expiresAtMs: number;
}

/** Telegram keeps 100,000 updates for a bot, and none above 512 KiB. */
const MAX_PENDING = 100_000;
const MAX_UPDATE_BYTES = 512 * 1024;
/** Update ids begin somewhere in here, so that nobody takes them for counts. */
const FIRST_ID_RANGE = 500_000_000;

/** The updates of one bot that were not delivered yet, oldest first. */
export class Inbox {
  readonly pending = new Map<number, PendingUpdate>();
  nextId: number;
  /** Kinds the bot asked for; undefined: all but the opt-in ones. */
  allowed: ReadonlySet<string> | undefined;
  private readonly listeners = new Set<(update: PendingUpdate) => void>();

  constructor(
    private readonly clock: Clock,
    random: () => number,
  ) {
    this.nextId = 1 + Math.floor(random() * FIRST_ID_RANGE);
  }

  /** Adds an update, unless the bot did not ask for its kind. @returns whether it waits now. */
  push(kind: string, body: unknown): boolean {
    return isAllowed(kind, this.allowed) && this.inject(kind, { [kind]: body });
  }

  /** Adds any update as it is, asked for or not. */
  inject(kind: string, fields: Readonly<Record<string, unknown>>, givenId?: number): boolean {
    const id = givenId ?? this.nextId++;
    const json = JSON.stringify({ update_id: id, ...fields });
    if (this.pending.size >= MAX_PENDING || Buffer.byteLength(json) > MAX_UPDATE_BYTES) return false;
    const lane = laneOf(kind, fields[kind]);
    this.add({ id, kind, lane, json, expiresAtMs: this.clock.now() + rulesOfKind(kind).lifeMs });
    return true;
  }

  /** Adds an update that was already waiting before a restart. */
  add(update: PendingUpdate): void {
    this.pending.set(update.id, update);
    for (const listener of this.listeners) listener(update);
  }

  onPush(listener: (update: PendingUpdate) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** It was delivered, or never will be. */
  remove(update: PendingUpdate): void {
    // An injected update may have taken the place of another with the same id.
    if (this.pending.get(update.id) === update) this.pending.delete(update.id);
  }

  isWaiting(update: PendingUpdate): boolean {
    return this.pending.get(update.id) === update;
  }

  isExpired(update: PendingUpdate): boolean {
    return update.expiresAtMs <= this.clock.now();
  }

  dropExpired(): void {
    for (const update of this.pending.values()) if (this.isExpired(update)) this.pending.delete(update.id);
  }

  /**
   * Takes over the `allowed_updates` of a request: names that do not exist are dropped without an error, and where
   * nothing known is left the former choice stays. An empty list: the default.
   */
  chooseKinds(names: readonly string[] | undefined): void {
    if (!names) return;
    const known = names.filter((name) => updateKinds.has(name));
    if (known.length > 0) this.allowed = new Set(known);
    else if (names.length === 0) this.allowed = undefined;
  }
}
