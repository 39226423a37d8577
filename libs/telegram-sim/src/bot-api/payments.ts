import { giveBack } from "../actions/charging.js";
import { showRefund } from "../actions/receipts.js";
import { changeByBot, endIfRunning } from "../actions/subscriptions.js";
import { badRequest } from "../errors.js";
import { starAmount, starTransaction } from "../payments/transactions.js";
import { STARS, type Payment } from "../payments/types.js";
import { seenBy } from "../world/content.js";
import { contentOfInvoice, invoiceFrom, startFrom, subscriptionFrom } from "./invoices.js";
import type { Call, MethodGroup } from "./method.js";
import { deliverMessages } from "./send.js";
import { roomOf } from "./targets.js";

const TOO_OLD = "query is too old and response timeout expired or query ID is invalid";
const MAX_TRANSACTIONS = 100;

/** Invoices, Telegram Stars and subscriptions. */
export const paymentMethods: MethodGroup = {
  sendInvoice: (call) => {
    const { core, bot } = call;
    const about = { ...invoiceFrom(call), ...startFrom(call) };
    const [message] = deliverMessages(call, [contentOfInvoice(call, about)]);
    if (!message) throw badRequest("message can't be sent");
    core.payments.show(roomOf(call).key, message.message_id, core.payments.addInvoice(about));
    return seenBy(bot.user.id, message);
  },

  createInvoiceLink: (call) => {
    const invoice = invoiceFrom(call);
    const { slug } = call.core.payments.addInvoice({ ...invoice, ...subscriptionFrom(call, invoice) });
    return `https://t.me/$${slug}`;
  },

  answerPreCheckoutQuery: ({ core, bot, params }) => {
    const reason = params.text("error_message");
    const isOk = params.flag("ok");
    if (!isOk && reason === undefined) throw badRequest('parameter "error_message" is required');
    const verdict = isOk ? { ok: true as const } : { ok: false as const, reason: reason ?? "" };
    const id = params.text("pre_checkout_query_id") ?? "";
    if (!core.payments.checkouts.answer(id, bot.user.id, verdict)) throw badRequest(TOO_OLD);
    return true;
  },

  refundStarPayment: (call) => {
    const { core } = call;
    const payment = paymentOf(call);
    if (payment.isRefunded) throw badRequest("CHARGE_ALREADY_REFUNDED");
    if (payment.bill.currency !== STARS) throw badRequest("CHARGE_ID_INVALID");
    if (!giveBack(core, payment)) throw badRequest("BALANCE_TOO_LOW");
    endIfRunning(core, payment);
    showRefund(core, payment);
    return true;
  },

  editUserStarSubscription: (call) => {
    const { chargeId } = paymentOf(call);
    // Its first payment names it, not those that renewed it (payments.botCancelStarsSubscription).
    const subscription = call.core.payments.subscriptions.get(chargeId);
    if (!subscription) throw badRequest("CHARGE_ID_INVALID");
    changeByBot(subscription, call.params.flag("is_canceled"));
    return true;
  },

  getMyStarBalance: ({ core, bot }) => starAmount(core.payments.ledger.nanostars(bot.user.id)),

  getStarTransactions: ({ core, bot, params }) => {
    const { id } = bot.user;
    // The Bot API server moves both into their ranges rather than refuse.
    const offset = Math.max(0, params.integer("offset") ?? 0);
    const limit = Math.min(Math.max(1, params.integer("limit") ?? MAX_TRANSACTIONS), MAX_TRANSACTIONS);
    const page = core.payments.ledger.entriesOf(id).slice(offset, offset + limit);
    const transactions = page.map((entry) => starTransaction(id, entry, (user) => core.world.user(user)));
    return seenBy(id, { transactions });
  },
};

/** The payment that a call names. @throws ApiError */
function paymentOf({ core, bot, params }: Call): Payment {
  const userId = params.integer("user_id");
  const chargeId = params.text("telegram_payment_charge_id");
  if (userId === undefined) throw badRequest("invalid user_id specified");
  if (chargeId === undefined) throw badRequest("CHARGE_ID_EMPTY");
  if (!core.world.people.has(userId)) throw badRequest("USER_ID_INVALID");
  const payment = core.payments.paid.get(chargeId);
  if (payment?.sellerId !== bot.user.id || payment.personId !== userId) throw badRequest("CHARGE_ID_INVALID");
  return payment;
}
