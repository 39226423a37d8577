import { randomBytes } from "node:crypto";
import { unixSeconds } from "../clock.js";
import { tell, type Core } from "../core.js";
import { NANOSTARS } from "../payments/ledger.js";
import { STARS, type Payment } from "../payments/types.js";
import { headOf, type PaymentState } from "../transcript/events.js";

/* Stars change hands: when something is paid, paid again, or given back. */

export const newChargeId = (): string => `stx${randomBytes(24).toString("base64url")}`;

/** Moves the Stars of a payment, and notes it. @returns whether the person had as many; otherwise nothing happens */
export function charge(core: Core, payment: Payment): boolean {
  const { sellerId, personId } = payment;
  if (!move(core, payment, { from: personId, to: sellerId })) return false;
  core.payments.addPayment(payment);
  return true;
}

/** Gives the Stars of a payment back. @returns whether the seller had as many; otherwise nothing happens */
export function giveBack(core: Core, payment: Payment): boolean {
  const { sellerId, personId } = payment;
  if (!move(core, payment, { from: sellerId, to: personId })) return false;
  payment.isRefunded = true;
  return true;
}

/** Other currencies are the payment providers' business. */
function move(core: Core, payment: Payment, way: { from: number; to: number }): boolean {
  const { bill, chargeId } = payment;
  if (bill.currency !== STARS) return true;
  return core.payments.ledger.move({
    id: chargeId,
    ...way,
    nanostars: bill.total * NANOSTARS,
    date: unixSeconds(core.settings.clock),
    about: purposeOf(payment),
  });
}

/** Bot API type TransactionPartnerUser, without the user. */
function purposeOf({ bill, media }: Payment): Readonly<Record<string, unknown>> {
  const { payload, subscriptionPeriod } = bill;
  if (media)
    return {
      transaction_type: "paid_media_payment",
      paid_media: media,
      ...(payload !== "" && { paid_media_payload: payload }),
    };
  return {
    transaction_type: "invoice_payment",
    invoice_payload: payload,
    ...(subscriptionPeriod !== undefined && { subscription_period: subscriptionPeriod }),
  };
}

/** Tells those who watch how far a payment has come. */
export function report(
  core: Core,
  {
    bill: { botId: bot, total: amount, currency },
    personId,
    room: key,
    messageId,
  }: Pick<Payment, "bill" | "personId" | "room" | "messageId">,
  state: PaymentState,
): void {
  const room = core.world.rooms.get(key);
  const user = core.world.user(personId);
  if (!room || !user) return;
  const message = messageId === undefined ? {} : { message_id: messageId };
  tell(core, { type: "payment", room: headOf(room), user, bot, state, ...message, amount, currency });
}
