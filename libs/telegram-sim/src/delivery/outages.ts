import { setMaxListeners } from "node:events";
import type { Socket } from "node:net";
import type { Clock } from "../clock.js";
import type { Mailboxes } from "./mailboxes.js";

export interface Outage {
  /** How long every connection is refused. */
  readonly downMs: number;
  /** What becomes of calls under way: they are run without anybody learning of it, or never happen. */
  readonly inFlight: "run" | "lost";
}

/** The server's restarts: bots lose their connections, webhooks and readers too; the control API goes on. */
export class Outages {
  private downUntilMs = -Infinity;
  private losing = forManyCalls();
  /** Connections whose last request was a bot's. */
  private readonly sockets = new Set<Socket>();
  private readonly known = new WeakSet<Socket>();
  private stopTimer: (() => void) | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly mailboxes: Mailboxes,
  ) {}

  get isDown(): boolean {
    return this.clock.now() < this.downUntilMs;
  }

  /** Aborted when the calls that are under way now are lost. */
  get lost(): AbortSignal {
    return this.losing.signal;
  }

  /** A bot's connection, which an outage cuts. */
  watch(socket: Socket): void {
    this.sockets.add(socket);
    if (this.known.has(socket)) return;
    this.known.add(socket);
    socket.once("close", () => this.sockets.delete(socket));
  }

  /** It serves the control API now: clients may use one connection for both. */
  spare(socket: Socket): void {
    this.sockets.delete(socket);
  }

  begin({ downMs, inFlight }: Outage): void {
    if (inFlight === "lost") this.loseCalls();
    this.downUntilMs = this.clock.now() + downMs;
    this.mailboxes.loseTouch();
    for (const socket of this.sockets) socket.destroy();
    this.stopTimer?.();
    this.stopTimer = this.clock.setTimer(downMs, () => this.mailboxes.resume());
  }

  /** The simulator itself stops: calls under way never happen, and nothing is resumed. */
  end(): void {
    this.loseCalls();
    this.stopTimer?.();
    this.stopTimer = undefined;
    this.downUntilMs = -Infinity;
  }

  private loseCalls(): void {
    this.losing.abort();
    this.losing = forManyCalls();
  }
}

/** Every call under way may listen to it; Node warns beyond ten listeners. */
function forManyCalls(): AbortController {
  const losing = new AbortController();
  setMaxListeners(0, losing.signal);
  return losing;
}
