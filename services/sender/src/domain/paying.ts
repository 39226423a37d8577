import { BotPurse } from "./bot-purse.js";
import { FloodWatch } from "./flood-watch.js";
import type { Limits } from "./limits.js";
import { Traffic, type Kind } from "./traffic.js";
import type { Waiting } from "./waiting.js";

/** The jobs of one bot that pay, and what they have left for it. */
export interface Payers {
  /** Whether this job can pay for so many messages now. */
  canPay(job: string, messages: number): boolean;
  /** A job that can pay for so many. */
  anyone(messages: number): string | undefined;
  /** They leave, and may be charged for. */
  take(job: string, messages: number): void;
  settle(job: string, messages: number, isCharged: boolean): void;
}

export const nobodyPays: Payers = {
  canPay: () => false,
  anyone: () => undefined,
  take: () => undefined,
  settle: () => undefined,
};

/** How a call leaves. */
export interface Fare {
  readonly kind: Kind;
  /** The job that pays, where Telegram charges for it. */
  readonly payer?: string | undefined;
  /** It takes no place of the free rate. */
  readonly isAbove: boolean;
}

/** Or the time to ask again. */
type FareOrWait = Fare | { readonly at: number };

interface FareEnd {
  readonly now: number;
  readonly hasLeft: boolean;
  readonly isCharged: boolean;
}

/** While a job has wanted to pay within this time, what else the bot says goes on its account. */
const LINGER_MS = 1_000;

/** What of one bot is paid for: a second purse for jobs with a budget, beside the free one. */
export class Paying {
  readonly #purse: BotPurse;
  readonly #traffic: Traffic;
  readonly #payers: Payers;
  readonly #floods = new FloodWatch();
  #wantedAt = Number.NEGATIVE_INFINITY;

  /** @param onFree see Traffic */
  constructor(limits: Limits, now: number, payers: Payers, onFree: (now: number, since: number) => void) {
    this.#purse = new BotPurse(limits.paidPerSecond, now);
    this.#traffic = new Traffic(onFree);
    this.#payers = payers;
  }

  /** Whether its job can pay for it, so that it need not wait for the free rate. */
  mayPay({ lane, job, canPay = false, cost }: Waiting): boolean {
    return lane === "bulk" && canPay && job !== undefined && cost > 0 && this.#payers.canPay(job, cost);
  }

  /**
   * For a call that has its place in the free rate. While others are paid for, Telegram would refuse it: then it goes
   * on the account of a job that pays, or waits for its way to be open.
   */
  within({ cost, canPay = false }: Waiting, now: number): FareOrWait | undefined {
    if (cost === 0) return undefined;
    const isMixed = this.#traffic.kind(now) === "paid" && now < this.#wantedAt + LINGER_MS;
    const payer = isMixed && canPay ? this.#payers.anyone(cost) : undefined;
    const kind = payer === undefined ? "free" : "paid";
    const at = this.#traffic.readyAt(kind, now);
    return at > now ? { at } : { kind, payer, isAbove: false };
  }

  /** For a call that may pay, and has no place in the free rate. */
  above(call: Waiting, now: number): FareOrWait {
    this.#wantedAt = now;
    const at = Math.max(this.#purse.readyAt(call, now, true), this.#traffic.readyAt("paid", now));
    return at > now ? { at } : { kind: "paid", payer: call.job, isAbove: true };
  }

  onStarted(fare: Fare, now: number, cost: number): void {
    this.#traffic.onStarted(fare.kind);
    if (fare.isAbove) this.#purse.spend(now, cost);
    if (fare.payer !== undefined) this.#payers.take(fare.payer, cost);
  }

  onEnded(fare: Fare, cost: number, { now, hasLeft, isCharged }: FareEnd): void {
    if (fare.isAbove && hasLeft) this.#purse.settle(now, cost);
    if (fare.isAbove && !hasLeft) this.#purse.giveBack(cost);
    if (fare.payer !== undefined) this.#payers.settle(fare.payer, cost, isCharged);
    this.#traffic.onArrived(fare.kind, now);
  }

  /** Telegram refused a call that was paid for; several chats together mean the purse: nothing is paid for until then. */
  onRefused(refusal: {
    readonly at: number;
    readonly chat: number | undefined;
    readonly until: number;
  }): void {
    const until = this.#floods.onRefused(refusal);
    if (until !== undefined) this.#purse.close(refusal.at, until);
  }

  /** Spent by another process. */
  recall(at: number, cost: number): void {
    this.#purse.spend(at, cost);
    this.#purse.settle(at, cost);
  }
}
