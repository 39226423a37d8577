import type { Clock } from "../clock.js";
import { Connections } from "./connections.js";
import { Fifo } from "./fifo.js";
import type { Flights } from "./flights.js";
import type { Inbox, PendingUpdate } from "./inbox.js";
import { createPoster, type Outcome, type Poster, type WebhookSettings } from "./poster.js";
import { pauseAfterFailureMs } from "./retry.js";
import type { WebhookAnswer } from "./webhook-answer.js";

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
  readonly flights: Flights;
}

/** What a delivery tells whoever began it. */
export interface WebhookEvents {
  readonly onError: (message: string) => void;
  /** The update has been delivered, and was answered with this. */
  readonly onAnswer: (answer: WebhookAnswer) => void;
  /** It has said for a day that it is gone. */
  readonly onGone: () => void;
}

type Failure = Outcome & { readonly ok: false };

/** After answering 410 for longer than this, and nothing else, a webhook is removed. */
const GONE_AFTER_MS = 23 * 3_600_000;

/** Delivers the updates of one bot to its webhook, lane by lane. */
export class WebhookDelivery {
  private readonly lanes = new Map<string, Lane>();
  /** Lanes with something to deliver that are not loaded yet. */
  private readonly waiting = new Fifo<Lane>();
  /** Loaded lanes whose pause is over. */
  private readonly due = new Fifo<Lane>();
  private readonly timers = new Set<() => void>();
  /** Lanes in flight, due or in a pause: at most twice the connections, so that many blocked lanes stop all. */
  private loaded = 0;
  private isStopped = false;
  private isWaking = false;
  private goneSinceMs: number | undefined;
  private poster: Poster;
  private connections: Connections;
  private readonly stopListening: () => void;

  constructor(
    private readonly inbox: Inbox,
    private settings: WebhookSettings,
    private readonly ports: WebhookPorts,
    private readonly events: WebhookEvents,
  ) {
    this.poster = createPoster(settings);
    this.connections = new Connections(settings.maxConnections);
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
    this.goneSinceMs = undefined;
    this.poster.retire();
    this.poster = createPoster(settings);
    this.connections = new Connections(settings.maxConnections);
    this.pump();
  }

  /** Ends at once; what is in flight may or may not have arrived. */
  stop(): void {
    this.isStopped = true;
    this.stopListening();
    for (const endTimer of this.timers) endTimer();
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
    while (!this.isStopped && (this.due.size > 0 || this.isRoomForLane())) {
      const waitMs = this.connections.take(this.ports.clock.now(), this.loaded + this.waiting.size);
      if (waitMs > 0) return this.wakeAfter(waitMs);
      void this.deliverHead(this.due.shift() ?? this.loadNext());
    }
  }

  private isRoomForLane(): boolean {
    return this.waiting.size > 0 && this.loaded < 2 * this.settings.maxConnections;
  }

  private loadNext(): Lane | undefined {
    const lane = this.waiting.shift();
    if (lane) this.loaded += 1;
    return lane;
  }

  /** When another connection may be opened. */
  private wakeAfter(ms: number): void {
    if (ms === Infinity || this.isWaking) return;
    this.isWaking = true;
    this.after(ms, () => {
      this.isWaking = false;
      this.pump();
    });
  }

  private async deliverHead(lane: Lane | undefined): Promise<void> {
    const { connections } = this;
    const update = lane && this.headOf(lane);
    if (!update) {
      connections.giveBack(true);
      if (lane) this.release(lane);
      return;
    }
    const outcome = await this.attempt(update);
    connections.giveBack(outcome.ok || outcome.status !== undefined);
    if (outcome.ok) {
      connections.succeed(this.ports.clock.now());
      this.succeed(lane, update, outcome.answer);
    } else if (!this.isStopped) {
      this.fail(lane, update, outcome);
    }
    this.pump();
  }

  private headOf(lane: Lane): PendingUpdate | undefined {
    for (;;) {
      const head = lane.updates.peek();
      if (!head || (this.inbox.isWaiting(head) && !this.inbox.isExpired(head))) return head;
      this.dropHead(lane, head);
    }
  }

  private async attempt(update: PendingUpdate): Promise<Outcome> {
    const late = new AbortController();
    const land = this.ports.flights.takeOff();
    const stopTimer = this.ports.clock.setTimer(this.ports.answerTimeoutMs, () => late.abort());
    const outcome = await this.poster.post(update.json, late.signal);
    stopTimer();
    land();
    return outcome;
  }

  private succeed(lane: Lane, update: PendingUpdate, answer: WebhookAnswer | undefined): void {
    this.goneSinceMs = undefined;
    this.dropHead(lane, update);
    this.release(lane);
    if (answer) this.events.onAnswer(answer);
  }

  private dropHead(lane: Lane, head: PendingUpdate): void {
    this.inbox.remove(head);
    lane.updates.shift();
    lane.failures = 0;
  }

  /** Makes room for another lane; this one comes again after those that wait. */
  private release(lane: Lane): void {
    this.loaded -= 1;
    if (lane.updates.size > 0) this.waiting.push(lane);
    else this.lanes.delete(lane.name);
  }

  private fail(lane: Lane, update: PendingUpdate, { error, status, retryAfterSeconds }: Failure): void {
    const { clock, random } = this.ports;
    this.events.onError(error);
    if (this.isGone(status)) return this.events.onGone();
    lane.failures += 1;
    const pauseMs = pauseAfterFailureMs(lane.failures, random, retryAfterSeconds);
    // One that would expire in its pause is dropped now, and holds the lane no longer.
    if (clock.now() + pauseMs >= update.expiresAtMs) {
      this.dropHead(lane, update);
      return this.release(lane);
    }
    this.after(pauseMs, () => {
      this.due.push(lane);
      this.pump();
    });
  }

  private isGone(status: number | undefined): boolean {
    const now = this.ports.clock.now();
    this.goneSinceMs = status === 410 ? (this.goneSinceMs ?? now) : undefined;
    return this.goneSinceMs !== undefined && now > this.goneSinceMs + GONE_AFTER_MS;
  }

  private after(ms: number, work: () => void): void {
    const stopTimer = this.ports.clock.setTimer(ms, () => {
      this.timers.delete(stopTimer);
      work();
    });
    this.timers.add(stopTimer);
  }
}
