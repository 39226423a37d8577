import { randomInt } from "node:crypto";
import type { Clock } from "../clock.js";

/** So long a bot has to answer a pre-checkout query (Bot API, answerPreCheckoutQuery). */
const CHECKOUT_MS = 10_000;

/** What the bot said. */
export type Verdict = { readonly ok: true } | { readonly ok: false; readonly reason: string };

interface Open {
  readonly botId: number;
  readonly settle: (verdict: Verdict | undefined) => void;
}

/** Pre-checkout queries that wait for their bot's word. */
export class Checkouts {
  private readonly open = new Map<string, Open>();

  constructor(private readonly clock: Clock) {}

  /** @returns the query's id, and what the bot will have said; nothing where it is silent for too long */
  ask(botId: number, personId: number): { id: string; verdict: Promise<Verdict | undefined> } {
    const id = `${personId}${randomInt(10 ** 9, 10 ** 10)}`;
    const verdict = new Promise<Verdict | undefined>((resolve) => {
      const takeBack = this.clock.setTimer(CHECKOUT_MS, () => settle(undefined));
      const settle = (said: Verdict | undefined): void => {
        takeBack();
        this.open.delete(id);
        resolve(said);
      };
      this.open.set(id, { botId, settle });
    });
    return { id, verdict };
  }

  /** @returns whether the query was still open */
  answer(id: string, botId: number, verdict: Verdict): boolean {
    const query = this.open.get(id);
    if (query?.botId !== botId) return false;
    query.settle(verdict);
    return true;
  }

  clear(): void {
    for (const { settle } of this.open.values()) settle(undefined);
  }
}
