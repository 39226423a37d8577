import { ApiScope, UnavailableError } from "@telebus/contracts";
import { Gauge, type Caller, type Clock, type Metrics } from "@telebus/service";
import type { ServerResponse } from "node:http";

/** An open page that is told what happens. */
export interface PageStream {
  /** What it may see now. */
  readonly caller: Caller;
  /** Writes an event, or passes over it while the page is slow to read. @returns whether it was written */
  send(event: Buffer): boolean;
  /** Asks again who it is. @returns `same`, or what they may do is another thing now, or nothing any more */
  recheck(): Promise<"same" | "changed" | "ended">;
  /** The browser comes again, unless it is told not to. */
  end(): void;
}

export interface PageStreams {
  readonly open: ReadonlySet<PageStream>;
  /** Why no more are taken of this caller now, and for how many seconds; undefined: it may come. */
  refusal(caller: Caller): number | undefined;
  add(page: NewPage): PageStream;
  /** Ends all and takes no more: browsers find another process. */
  close(): void;
}

interface NewPage {
  readonly caller: Caller;
  readonly response: ServerResponse;
  /** @throws when the caller is nobody any more */
  readonly callAgain: () => Promise<Caller>;
}

const MOST = 1_000;
/** Somebody has that many tabs, and no program. */
const MOST_OF_ONE = 20;
const RETRY_SECONDS = 10;
/** Who takes nothing for so long is gone, or as good as. */
const STUCK_MS = 30_000;

export function createPageStreams({ clock, metrics }: { clock: Clock; metrics: Metrics }): PageStreams {
  const open = new Set<PageStream>();
  let isClosing = false;
  const gauge = new Gauge({
    name: "telebus_dashboard_pages",
    help: "Open pages of the dashboard that this process tells what happens",
    registers: [metrics.registry],
  });
  const count = (): void => gauge.set(open.size);
  return {
    open,
    refusal: ({ name }) => {
      const ofOne = [...open].filter(({ caller }) => caller.name === name).length;
      return isClosing || open.size >= MOST || ofOne >= MOST_OF_ONE ? RETRY_SECONDS : undefined;
    },
    add: (page) => {
      const stream = new Stream(page, clock);
      open.add(stream);
      count();
      page.response.once("close", () => {
        open.delete(stream);
        count();
      });
      return stream;
    },
    close: () => {
      isClosing = true;
      for (const stream of open) stream.end();
    },
  };
}

class Stream implements PageStream {
  readonly #response: ServerResponse;
  readonly #callAgain: () => Promise<Caller>;
  readonly #clock: Clock;
  /** As they were told last: a caller answers by what holds at the moment, so that two of them say the same. */
  #rights: string;
  #stuckSince: number | undefined;
  caller: Caller;

  constructor({ caller, response, callAgain }: NewPage, clock: Clock) {
    this.caller = caller;
    this.#response = response;
    this.#callAgain = callAgain;
    this.#rights = rightsOf(caller);
    this.#clock = clock;
  }

  send(event: Buffer): boolean {
    const response = this.#response;
    if (response.destroyed) return false;
    if (!response.writableEnded && !response.writableNeedDrain) {
      this.#stuckSince = undefined;
      response.write(event);
      return true;
    }
    // Also one that was ended stays for as long as nobody reads its end.
    this.#stuckSince ??= this.#clock.now();
    if (this.#clock.now() - this.#stuckSince > STUCK_MS) response.destroy();
    return false;
  }

  async recheck(): Promise<"same" | "changed" | "ended"> {
    const now = await this.#callAgain().catch((error: unknown) =>
      // That the state store is away is no reason to send people off.
      error instanceof UnavailableError ? this.caller : undefined,
    );
    if (now === undefined || holdsNothing(now)) return "ended";
    const rights = rightsOf(now);
    const isSame = rights === this.#rights;
    this.#rights = rights;
    this.caller = now;
    return isSame ? "same" : "changed";
  }

  end(): void {
    if (!this.#response.writableEnded) this.#response.end();
  }
}

/** Whether somebody is known and holds no right any more, or never did. */
export const holdsNothing = ({ bots }: Caller): boolean => bots?.length === 0;

const rightsOf = (caller: Caller): string =>
  JSON.stringify([
    caller.name,
    caller.bots ?? null,
    ApiScope.options.filter((scope) => caller.mayWithSome(scope)),
  ]);
