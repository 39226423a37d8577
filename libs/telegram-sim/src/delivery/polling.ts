import type { Clock } from "../clock.js";
import { ApiError } from "../errors.js";
import type { Inbox, PendingUpdate } from "./inbox.js";

export interface PollRequest {
  /** Everything before it is confirmed; negative: all but the last that many. */
  readonly offset: number;
  readonly limit: number;
  readonly timeoutMs: number;
  /** Aborted when the reader has gone. */
  readonly signal: AbortSignal;
}

const TERMINATED = new ApiError(
  409,
  "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
);

/** getUpdates: one reader at a time, which waits until there is something to read. */
export class Polling {
  private endWait: ((error?: ApiError) => void) | undefined;

  constructor(
    private readonly inbox: Inbox,
    private readonly clock: Clock,
  ) {}

  /** @throws ApiError 409 when another reader comes while this one waits. */
  async read(request: PollRequest): Promise<unknown[]> {
    this.endWait?.(TERMINATED);
    this.confirm(request.offset);
    if (this.inbox.pending.size === 0 && request.timeoutMs > 0) await this.somethingArrives(request);
    return this.firstFrom(request).map(({ json }): unknown => JSON.parse(json));
  }

  /** Sends a waiting reader away: the simulator stops, or a webhook is set. */
  interrupt(error?: ApiError): void {
    this.endWait?.(error);
  }

  private confirm(offset: number): void {
    this.inbox.dropExpired();
    const from = offset < 0 ? this.idFromEnd(offset) : offset;
    if (from === 0) return;
    for (const update of this.inbox.pending.values()) if (update.id < from) this.inbox.remove(update);
  }

  private idFromEnd(offset: number): number {
    const ids = [...this.inbox.pending.keys()];
    return ids.at(offset) ?? ids[0] ?? 0;
  }

  private firstFrom({ limit }: PollRequest): PendingUpdate[] {
    const first: PendingUpdate[] = [];
    for (const update of this.inbox.pending.values()) {
      if (first.length >= limit) break;
      first.push(update);
    }
    return first;
  }

  private somethingArrives({ timeoutMs, signal }: PollRequest): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (error?: ApiError): void => {
        stopListening();
        stopTimer();
        signal.removeEventListener("abort", onAbort);
        if (this.endWait === end) this.endWait = undefined;
        if (error) reject(error);
        else resolve();
      };
      const onAbort = (): void => end();
      const stopListening = this.inbox.onPush(() => end());
      const stopTimer = this.clock.setTimer(timeoutMs, end);
      signal.addEventListener("abort", onAbort);
      this.endWait = end;
    });
  }
}
