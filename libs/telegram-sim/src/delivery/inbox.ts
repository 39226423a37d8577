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

/** Telegram keeps 100,000 updates or 128 MiB for a bot, and none above 512 KiB. */
const MAX_PENDING = 100_000;
const MAX_PENDING_BYTES = 128 * 1024 * 1024;
const MAX_UPDATE_BYTES = 512 * 1024;
/** Update ids begin somewhere in here, so that nobody takes them for counts. */
const FIRST_ID_RANGE = 500_000_000;
/** Above it they begin again. */
const LAST_ID = 2_000_000_000;
const MINUTE_MS = 60_000;
/** After a week without updates, ids start anew at a random place. */
const QUIET_MS = 7 * 24 * 60 * MINUTE_MS;

/** The updates of one bot that were not delivered yet, oldest first. */
export class Inbox {
  nextId: number;
  /** When the last update came, Unix time in ms; undefined before the first. */
  lastAtMs: number | undefined;
  /** Kinds the bot asked for; undefined: all but the opt-in ones. */
  allowed: ReadonlySet<string> | undefined;
  private readonly updates = new Map<number, PendingUpdate>();
  private bytes = 0;
  private minute = { startedAtMs: -Infinity, count: 0, before: 0 };
  private readonly listeners = new Set<(update: PendingUpdate) => void>();

  constructor(
    private readonly clock: Clock,
    private readonly random: () => number,
  ) {
    this.nextId = this.randomId();
  }

  get pending(): ReadonlyMap<number, PendingUpdate> {
    return this.updates;
  }

  /** Updates of about the last minute. */
  perMinute(): number {
    this.turnMinute();
    return this.minute.count + this.minute.before;
  }

  /** Adds an update, unless the bot did not ask for its kind. @returns whether it waits now. */
  push(kind: string, body: unknown): boolean {
    return isAllowed(kind, this.allowed) && this.inject(kind, { [kind]: body });
  }

  /** Adds any update as it is, asked for or not. */
  inject(kind: string, fields: Readonly<Record<string, unknown>>, givenId?: number): boolean {
    const id = givenId ?? this.takeId();
    const json = JSON.stringify({ update_id: id, ...fields });
    const bytes = Buffer.byteLength(json);
    if (this.updates.size >= MAX_PENDING || bytes > MAX_UPDATE_BYTES) return false;
    if (this.bytes + bytes > MAX_PENDING_BYTES) return false;
    const now = this.clock.now();
    this.turnMinute();
    this.minute.count += 1;
    this.lastAtMs = now;
    const lane = laneOf(kind, fields[kind]);
    this.add({ id, kind, lane, json, expiresAtMs: now + rulesOfKind(kind).lifeMs });
    return true;
  }

  /** Adds an update that was already waiting before a restart. */
  add(update: PendingUpdate): void {
    // An injected one may have the id of another, and takes its place.
    this.drop(this.updates.get(update.id));
    this.updates.set(update.id, update);
    this.bytes += Buffer.byteLength(update.json);
    for (const listener of this.listeners) listener(update);
  }

  onPush(listener: (update: PendingUpdate) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** It was delivered, or never will be. */
  remove(update: PendingUpdate): void {
    if (this.isWaiting(update)) this.drop(update);
  }

  isWaiting(update: PendingUpdate): boolean {
    return this.updates.get(update.id) === update;
  }

  isExpired(update: PendingUpdate): boolean {
    return update.expiresAtMs <= this.clock.now();
  }

  dropExpired(): void {
    for (const update of this.updates.values()) if (this.isExpired(update)) this.drop(update);
  }

  dropAll(): void {
    this.updates.clear();
    this.bytes = 0;
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

  private drop(update: PendingUpdate | undefined): void {
    if (update && this.updates.delete(update.id)) this.bytes -= Buffer.byteLength(update.json);
  }

  private takeId(): number {
    const isQuiet = this.lastAtMs !== undefined && this.clock.now() - this.lastAtMs > QUIET_MS;
    if (isQuiet && this.updates.size === 0) this.nextId = this.randomId();
    if (this.nextId > LAST_ID) this.nextId = 1;
    return this.nextId++;
  }

  private randomId(): number {
    return 1 + Math.floor(this.random() * FIRST_ID_RANGE);
  }

  private turnMinute(): void {
    const now = this.clock.now();
    const { startedAtMs, count } = this.minute;
    const minutes = (now - startedAtMs) / MINUTE_MS;
    if (minutes >= 1) this.minute = { startedAtMs: now, count: 0, before: minutes < 2 ? count : 0 };
  }
}
