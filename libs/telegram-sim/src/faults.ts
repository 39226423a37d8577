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
}

interface ArmedFault {
  readonly fault: Fault;
  left: number;
}

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
  take(call: { bot: number; method: string; chat?: number | string | undefined }): Fault | undefined {
    const hit = this.armed.find(({ fault }) => hits(fault, call));
    if (!hit) return undefined;
    hit.left -= 1;
    if (hit.left <= 0) this.armed = this.armed.filter((other) => other !== hit);
    return hit.fault;
  }
}

const hits = (
  { bot, method, chat }: Fault,
  call: { bot: number; method: string; chat?: number | string | undefined },
): boolean =>
  (bot === undefined || bot === call.bot) &&
  (method === undefined || method.toLowerCase() === call.method.toLowerCase()) &&
  (chat === undefined || String(chat) === String(call.chat));
