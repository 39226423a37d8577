import type { z } from "zod";
import { unixSeconds } from "../clock.js";
import type { Core } from "../core.js";
import { ControlError } from "../errors.js";
import type { Payment, Subscription } from "../payments/types.js";
import type { Content } from "../world/types.js";
import { notifyBot } from "./announce.js";
import { charge, newChargeId, report } from "./charging.js";
import type { SubscriptionSchema } from "./payment-requests.js";
import { showPayment } from "./receipts.js";
import { personBy } from "./references.js";

/* Payments that repeat themselves, every 30 days. */

/** A first payment of an invoice with a period begins a subscription. @returns what the receipt says of it */
export function beginSubscription(core: Core, { chargeId, bill }: Payment): Content {
  if (bill.subscriptionPeriod === undefined) return {};
  const expiresAt = unixSeconds(core.settings.clock) + bill.subscriptionPeriod;
  const subscription = { chargeId, expiresAt, isCanceled: false, isCanceledByBot: false };
  core.payments.subscriptions.set(chargeId, subscription);
  armSubscription(core, subscription);
  return { subscription_expiration_date: expiresAt, is_recurring: true, is_first_recurring: true };
}

/** Lets it be paid again, or end, when it is time. */
export function armSubscription(core: Core, subscription: Subscription): void {
  const { clock } = core.settings;
  clock.setTimer(Math.max(0, subscription.expiresAt * 1000 - clock.now()), () => {
    const isThere = core.payments.subscriptions.get(subscription.chargeId) === subscription;
    if (isThere) renew(core, subscription);
  });
}

function renew(core: Core, subscription: Subscription): void {
  const { payments, world } = core;
  const first = payments.paid.get(subscription.chargeId);
  if (subscription.isCanceled || !first) return endSubscription(core, subscription);
  const payment = renewalOf(first);
  const isGone = world.people.get(first.personId)?.isDeactivated !== false;
  if (isGone || !charge(core, payment)) {
    endSubscription(core, subscription);
    report(core, payment, "failed");
    return notify(core, first, "failed");
  }
  subscription.expiresAt += first.bill.subscriptionPeriod ?? 0;
  showPayment(core, payment, { subscription_expiration_date: subscription.expiresAt, is_recurring: true });
  armSubscription(core, subscription);
}

const renewalOf = (first: Payment): Payment => ({
  ...first,
  chargeId: newChargeId(),
  messageId: undefined,
  subscription: first.chargeId,
  isRefunded: false,
});

/** Nobody is told: what was paid for has simply run out. */
function endSubscription({ payments }: Core, { chargeId }: Subscription): void {
  payments.subscriptions.delete(chargeId);
}

/** Who gets the running period's Stars back has no subscription any more. */
export function endIfRunning(core: Core, { chargeId }: Payment): void {
  const subscription = core.payments.subscriptionOf(chargeId);
  if (!subscription) return;
  const newest = [...core.payments.paid.values()].findLast(
    (payment) => payment.subscription === subscription.chargeId,
  );
  if (chargeId === (newest?.chargeId ?? subscription.chargeId)) endSubscription(core, subscription);
}

/** A person cancels a subscription: it ends at its time; or takes it up again before that. @throws ControlError */
export function changeSubscription(core: Core, request: z.output<typeof SubscriptionSchema>): void {
  const { user } = personBy(core, request.from);
  const payment = core.payments.paid.get(request.telegram_payment_charge_id);
  const subscription = core.payments.subscriptionOf(request.telegram_payment_charge_id);
  if (!payment || !subscription || payment.personId !== user.id)
    throw new ControlError(404, `${user.first_name} has no such subscription`);
  if (subscription.isCanceled === request.canceled) return;
  if (subscription.isCanceledByBot) throw new ControlError(409, "the bot has canceled this subscription");
  subscription.isCanceled = request.canceled;
  notify(core, payment, request.canceled ? "canceled" : "active");
}

/** The bot cancels it, or lets the person take it up again: that does not happen by itself (editUserStarSubscription). */
export function changeByBot(subscription: Subscription, isCanceled: boolean): void {
  subscription.isCanceledByBot = isCanceled;
  if (isCanceled) subscription.isCanceled = true;
}

/** Bot API type BotSubscriptionUpdated: what the person did, or could not pay. */
function notify(core: Core, { bill, personId }: Payment, state: "active" | "canceled" | "failed"): void {
  const user = core.world.user(personId);
  if (user) notifyBot(core, bill.botId, "subscription", { user, invoice_payload: bill.payload, state });
}
