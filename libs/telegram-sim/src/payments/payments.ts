import { randomBytes } from "node:crypto";
import { unixSeconds, type Clock } from "../clock.js";
import { Checkouts } from "./checkouts.js";
import { Ledger } from "./ledger.js";
import type { Invoice, Payment, Subscription } from "./types.js";

/** Invoices and payments kept; older ones roll over. */
const MAX_KEPT = 10_000;

const placeOf = (room: string, messageId: number): string => `${room} ${messageId}`;

/** Invoices, what was paid, subscriptions, and everybody's Stars. State and lookups. */
export class Payments {
  ledger: Ledger;
  readonly checkouts: Checkouts;
  readonly invoices = new Map<string, Invoice>();
  /** By charge id, oldest first. */
  readonly paid = new Map<string, Payment>();
  /** By the charge id of the first payment. */
  readonly subscriptions = new Map<string, Subscription>();
  /** The invoice that a message shows. */
  private readonly shown = new Map<string, string>();
  /** Payments of a message. */
  private readonly paidAt = new Map<string, Payment[]>();

  /** @param startStars what somebody has to begin with, by id */
  constructor(
    private readonly clock: Clock,
    private readonly startStars: (id: number) => number,
  ) {
    this.ledger = this.newLedger();
    this.checkouts = new Checkouts(clock);
  }

  clear(): void {
    this.ledger = this.newLedger();
    this.checkouts.clear();
    for (const part of [this.invoices, this.paid, this.subscriptions, this.shown, this.paidAt]) part.clear();
  }

  addInvoice(about: Omit<Invoice, "slug">): Invoice {
    const invoice = { ...about, slug: randomBytes(12).toString("base64url") };
    this.invoices.set(invoice.slug, invoice);
    forgetOldest(this.invoices);
    return invoice;
  }

  /** The message shows this invoice. */
  show(room: string, messageId: number, { slug }: Pick<Invoice, "slug">): void {
    this.shown.set(placeOf(room, messageId), slug);
    forgetOldest(this.shown);
  }

  shownIn(room: string, messageId: number): Invoice | undefined {
    return this.invoices.get(this.shown.get(placeOf(room, messageId)) ?? "");
  }

  addPayment(payment: Payment): void {
    this.paid.set(payment.chargeId, payment);
    if (payment.messageId !== undefined) {
      const place = placeOf(payment.room, payment.messageId);
      this.paidAt.set(place, [...(this.paidAt.get(place) ?? []), payment]);
    }
    if (this.paid.size > MAX_KEPT) this.forgetPayment();
  }

  /** What was paid for this message, and not given back. */
  paymentsOf(room: string, messageId: number): Payment[] {
    return (this.paidAt.get(placeOf(room, messageId)) ?? []).filter(({ isRefunded }) => !isRefunded);
  }

  /** The subscription that a payment began or continues. */
  subscriptionOf(chargeId: string): Subscription | undefined {
    const payment = this.paid.get(chargeId);
    return this.subscriptions.get(payment?.subscription ?? chargeId);
  }

  /** The account of paid broadcasts. */
  balance(botId: number): number {
    return this.ledger.balance(botId);
  }

  payForBroadcast(botId: number, messages: number): void {
    this.ledger.payForBroadcast(botId, messages, newEntryId("broadcast"));
  }

  keep() {
    return {
      ledger: this.ledger.keep(),
      invoices: [...this.invoices.values()],
      shown: [...this.shown],
      paid: [...this.paid.values()],
      subscriptions: [...this.subscriptions.values()],
    };
  }

  restore(kept: ReturnType<Payments["keep"]>): void {
    this.ledger.restore(kept.ledger);
    for (const invoice of kept.invoices) this.invoices.set(invoice.slug, invoice);
    for (const [place, slug] of kept.shown) this.shown.set(place, slug);
    for (const subscription of kept.subscriptions)
      this.subscriptions.set(subscription.chargeId, subscription);
    for (const payment of kept.paid) this.addPayment(payment);
  }

  private newLedger(): Ledger {
    return new Ledger({ startStars: this.startStars, now: () => unixSeconds(this.clock) });
  }

  /** The oldest; but those that subscriptions began with are needed for as long as these run. */
  private forgetPayment(): void {
    for (const { chargeId, room, messageId } of this.paid.values()) {
      if (this.subscriptions.has(chargeId)) continue;
      this.paid.delete(chargeId);
      if (messageId !== undefined) this.paidAt.delete(placeOf(room, messageId));
      return;
    }
  }
}

/** The id of a row that is no payment. */
export const newEntryId = (what: string): string => `${what}_${randomBytes(9).toString("base64url")}`;

function forgetOldest(kept: Map<string, unknown>): void {
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size > MAX_KEPT) kept.delete(oldest);
}
