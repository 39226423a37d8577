import { streams, UnavailableError, type StreamName } from "@telebus/contracts";
import { ID_HEADER, type Headers, type StoredMessage } from "../message.js";
import type { Durable } from "../transport.js";
import { MemoryDurable } from "./memory-durable.js";
import { RecentIds } from "./recent-ids.js";

/** What one durable may have waiting; like a full stream on disk, it then refuses what comes. */
const MAX_WAITING = 100_000;
const MAX_IDS = 100_000;

/** One stream: it keeps a message only while some durable has still to give it out. */
export class MemoryStream {
  readonly #name: StreamName;
  readonly #durables = new Map<string, MemoryDurable>();
  readonly #ids: RecentIds;
  /** What nobody has claimed yet; kept for the streams of calls, whose sender may start after the first call. */
  #unclaimed: StoredMessage[] = [];
  #sequence = 0;

  constructor(name: StreamName) {
    this.#name = name;
    this.#ids = new RecentIds(streams[name].duplicateWindowMs, MAX_IDS);
  }

  /**
   * @returns false when a message of this id was stored before
   * @throws UnavailableError when a durable, or what nobody reads, is full
   */
  store(subject: string, headers: Headers, body: Uint8Array, now: number): boolean {
    const id = headers[ID_HEADER] ?? "";
    if (this.#ids.has(id, now)) return false;
    const tokens = subject.split(".");
    const readers = [...this.#durables.values()].filter((durable) => durable.sees(tokens));
    const isKept = readers.length === 0 && keepsUnclaimed(this.#name);
    const isFull = readers.some(({ waiting }) => waiting >= MAX_WAITING);
    if (isFull || (isKept && this.#unclaimed.length >= MAX_WAITING)) {
      throw new UnavailableError(`stream ${this.#name} (full)`);
    }
    this.#ids.add(id, now);
    this.#sequence += 1;
    const place = { stream: this.#name, subject, sequence: this.#sequence, deliveries: 0 };
    const message: StoredMessage = { ...place, headers, bytes: body };
    for (const durable of readers) durable.offer(message);
    if (isKept) this.#unclaimed.push(message);
    return true;
  }

  /** Of the last message that was stored. */
  get lastSequence(): number {
    return this.#sequence;
  }

  /** Made where there is none; it then starts with what nobody has claimed. */
  durable(definition: Durable): MemoryDurable {
    const existing = this.#durables.get(definition.name);
    if (existing !== undefined) return existing;
    const durable = new MemoryDurable(definition);
    this.#durables.set(definition.name, durable);
    const isMine = ({ subject }: StoredMessage): boolean => durable.sees(subject.split("."));
    for (const message of this.#unclaimed.filter(isMine)) durable.offer(message);
    this.#unclaimed = this.#unclaimed.filter((message) => !isMine(message));
    return durable;
  }
}

const keepsUnclaimed = (stream: StreamName): boolean => stream === "CALLS_NOW" || stream === "CALLS_LATER";
