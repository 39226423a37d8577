import type { Outage } from "./delivery/outages.js";
import type { ResponseParameters } from "./errors.js";

/** What is to go wrong with the next calls, on command. */
export interface Fault {
  /** Only calls of this method, this chat, this bot; any where it is not given. */
  readonly method?: string | undefined;
  readonly chat?: number | undefined;
  readonly bot?: number | undefined;
  /** How many calls it hits. */
  readonly times: number;
  /** The call waits this long before anything else. */
  readonly delayMs?: number | undefined;
  /** Answered in place of running the call. */
  readonly error?:
    | {
        readonly code: number;
        readonly description: string;
        readonly parameters?: ResponseParameters | undefined;
      }
    | undefined;
  /** A body that is not JSON, as gateways in between answer; in place of running the call. */
  readonly html?: { readonly status: number; readonly body: string } | undefined;
  /** Cuts the connection without an answer: before the call is run, or after, so that its fate is unknown. */
  readonly drop?: "before" | "after" | undefined;
  /** The call is run, and of the answer's body only so many bytes come: JSON that ends in the middle. */
  readonly truncateAt?: number | undefined;
  /** The call is run, and the answer's body takes so long to come. */
  readonly slowBodyMs?: number | undefined;
  /** The server restarts in the middle of the call. */
  readonly restart?: Outage | undefined;
}

interface ArmedFault {
  readonly fault: Fault;
  left: number;
}

type Target = { bot: number; method: string; chat?: number | string | undefined };

/** Faults that wait for their calls. Where several match, the oldest hits. */
export class Faults {
  private armed: ArmedFault[] = [];

  arm(fault: Fault): void {
    this.armed.push({ fault, left: fault.times });
  }

  clear(): void {
    this.armed = [];
  }

  /** What still waits, with how many calls are left. */
  list(): Fault[] {
    return this.armed.map(({ fault, left }) => ({ ...fault, times: left }));
  }

  /** The fault that hits this call, if any; one of its `times` is used up. */
  take(call: Target): Fault | undefined {
    if (this.armed.length === 0) return undefined;
    const hit = this.armed.find(({ fault }) => hits(fault, call));
    if (!hit) return undefined;
    hit.left -= 1;
    if (hit.left <= 0) this.armed = this.armed.filter((other) => other !== hit);
    return hit.fault;
  }
}

const hits = ({ bot, method, chat }: Fault, call: Target): boolean =>
  (bot === undefined || bot === call.bot) &&
  (method === undefined || method.toLowerCase() === call.method.toLowerCase()) &&
  (chat === undefined || String(chat) === String(call.chat));
