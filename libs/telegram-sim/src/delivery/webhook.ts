import { unixSeconds, type Clock } from "../clock.js";
import { Fifo } from "./fifo.js";
import type { Inbox, PendingUpdate } from "./inbox.js";
import { createPoster, type Outcome, type Poster, type WebhookSettings } from "./poster.js";
import { pauseAfterFailureMs } from "./retry.js";

/** One update in flight at a time; one that fails holds the lane until it succeeds or expires. */
interface Lane {
  readonly updates: Fifo<PendingUpdate>;
  readonly name: string;
  failures: number;
}

export interface WebhookPorts {
  readonly clock: Clock;
  readonly random: () => number;
  /** An answer that takes longer is a failure. */
  readonly answerTimeoutMs: number;
}

/** Delivers the updates of one bot to its webhook, lane by lane. */
export class WebhookDelivery {
  /** Unix seconds and text of the last failure, for getWebhookInfo. */
  lastError: { readonly date: number; readonly message: string } | undefined;
  private readonly lanes = new Map<string, Lane>();
  /** Lanes with something to deliver that are not loaded yet. */
  private readonly waiting = new Fifo<Lane>();
  /** Loaded lanes whose pause is over. */
  private readonly due = new Fifo<Lane>();
  private readonly pauses = new Set<() => void>();
  /** Lanes in flight, due or in a pause: at most twice the connections, so that many blocked lanes stop all. */
  private loaded = 0;
  private inFlight = 0;
  private isStopped = false;
  private poster: Poster;
  private readonly stopListening: () => void;

  constructor(
    private readonly inbox: Inbox,
    private settings: WebhookSettings,
    private readonly ports: WebhookPorts,
  ) {
    this.poster = createPoster(settings);
    this.stopListening = inbox.onPush((update) => {
      this.enqueue(update);
      this.pump();
    });
    for (const update of inbox.pending.values()) this.enqueue(update);
    this.pump();
  }

  /** From now on to here; what is in flight finishes where it began. */
  change(settings: WebhookSettings): void {
    this.settings = settings;
    this.poster.retire();
    this.poster = createPoster(settings);
    this.pump();
  }

  /** Ends at once; what is in flight may or may not have arrived. */
  stop(): void {
    this.isStopped = true;
    this.stopListening();
    for (const endPause of this.pauses) endPause();
    this.poster.close();
  }

  private enqueue(update: PendingUpdate): void {
    const lane = this.lanes.get(update.lane) ?? this.openLane(update.lane);
    lane.updates.push(update);
  }

  private openLane(name: string): Lane {
    const lane: Lane = { updates: new Fifo(), name, failures: 0 };
    this.lanes.set(name, lane);
    this.waiting.push(lane);
    return lane;
  }

  private pump(): void {
    const { maxConnections } = this.settings;
    while (!this.isStopped && this.inFlight < maxConnections) {
      const lane = this.due.shift() ?? this.loadNext(2 * maxConnections);
      if (!lane) return;
      void this.deliverHead(lane);
    }
  }

  private loadNext(maxLoaded: number): Lane | undefined {
    if (this.loaded >= maxLoaded) return undefined;
    const lane = this.waiting.shift();
    if (lane) this.loaded += 1;
    return lane;
  }

  private async deliverHead(lane: Lane): Promise<void> {
    const update = this.headOf(lane);
    if (!update) return this.release(lane);
    this.inFlight += 1;
    const outcome = await this.attempt(update);
    this.inFlight -= 1;
    if (this.isStopped && !outcome.ok) return;
    if (outcome.ok) this.succeed(lane, update);
    else this.fail(lane, outcome);
    this.pump();
  }

  private headOf(lane: Lane): PendingUpdate | undefined {
    for (;;) {
      const head = lane.updates.peek();
      if (!head || (this.inbox.isWaiting(head) && !this.inbox.isExpired(head))) return head;
      this.inbox.remove(head);
      lane.updates.shift();
      lane.failures = 0;
    }
  }

  private async attempt(update: PendingUpdate): Promise<Outcome> {
    const late = new AbortController();
    const stopTimer = this.ports.clock.setTimer(this.ports.answerTimeoutMs, () => late.abort());
    const outcome = await this.poster.post(update.json, late.signal);
    stopTimer();
    return outcome;
  }

  private succeed(lane: Lane, update: PendingUpdate): void {
    this.inbox.remove(update);
    lane.updates.shift();
    lane.failures = 0;
    this.release(lane);
  }

  /** Makes room for another lane; this one comes again after those that wait. */
  private release(lane: Lane): void {
    this.loaded -= 1;
    if (lane.updates.size > 0) this.waiting.push(lane);
    else this.lanes.delete(lane.name);
  }

  private fail(lane: Lane, outcome: Outcome & { readonly ok: false }): void {
    const { clock, random } = this.ports;
    lane.failures += 1;
    this.lastError = { date: unixSeconds(clock), message: outcome.error };
    const pauseMs = pauseAfterFailureMs(lane.failures, random, outcome.retryAfterSeconds);
    const endPause = clock.setTimer(pauseMs, () => {
      this.pauses.delete(endPause);
      this.due.push(lane);
      this.pump();
    });
    this.pauses.add(endPause);
  }
}
