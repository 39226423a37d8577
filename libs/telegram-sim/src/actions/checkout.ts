import type { Core } from "../core.js";
import { ControlError } from "../errors.js";
import type { Verdict } from "../payments/checkouts.js";
import { STARS, type Bill, type Invoice, type Payment } from "../payments/types.js";
import type { Content, Person, Room } from "../world/types.js";
import { isPresent } from "../world/world.js";
import { notifyBot } from "./announce.js";
import { charge, newChargeId, report } from "./charging.js";
import { showPayment } from "./receipts.js";
import { beginSubscription } from "./subscriptions.js";

/** Who pays what, and where. */
export interface Order {
  readonly bill: Bill;
  readonly person: Person;
  readonly room: Room;
  readonly messageId?: number | undefined;
}

/**
 * A person pays an invoice: the bot is asked, and has 10 s to agree; then the Stars move, and the chat shows it.
 * @throws ControlError 409 with the reason why not; then no Stars have moved
 */
export async function payInvoice(core: Core, order: Order & { bill: Invoice }): Promise<Payment> {
  report(core, namesOf(order), "invoice");
  checkCanPay(core, order);
  const said = await askBot(core, order);
  if (said === undefined) throw failure(core, order, "the bot did not answer in time");
  if (!said.ok) throw failure(core, order, said.reason);
  // Meanwhile the Stars may have gone elsewhere, or the same may have been paid a second time.
  checkCanPay(core, order);
  const payment = take(core, order, { sellerId: order.bill.botId });
  showPayment(core, payment, beginSubscription(core, payment));
  return payment;
}

function askBot(core: Core, order: Order): Promise<Verdict | undefined> {
  const { bill, person } = order;
  const { id, verdict } = core.payments.checkouts.ask(bill.botId, person.user.id);
  report(core, namesOf(order), "pre_checkout");
  notifyBot(core, bill.botId, "pre_checkout_query", {
    id,
    from: person.user,
    currency: bill.currency,
    total_amount: bill.total,
    invoice_payload: bill.payload,
  });
  return verdict;
}

/** Moves the Stars. @throws ControlError 409 where there are too few */
export function take(core: Core, order: Order, sale: { sellerId: number; media?: Content[] }): Payment {
  const payment: Payment = {
    chargeId: newChargeId(),
    ...namesOf(order),
    ...sale,
    isRefunded: false,
  };
  if (!charge(core, payment)) throw failure(core, order, tooFew(order));
  return payment;
}

/** @throws ControlError 409 with the reason why not */
export function checkCanPay(core: Core, order: Order): void {
  const obstacle = obstacleTo(core, order);
  if (obstacle !== undefined) throw failure(core, order, obstacle);
}

function obstacleTo({ payments }: Core, order: Order): string | undefined {
  const { bill, person, room, messageId } = order;
  const { first_name, id } = person.user;
  if (person.isDeactivated) return `${first_name} has no account any more`;
  if (!isPresent(room.members.get(id))) return `${first_name} is not in this chat`;
  const before = messageId === undefined ? [] : payments.paymentsOf(room.key, messageId);
  if (before.some(({ personId }) => personId === id)) return `${first_name} has paid this already`;
  const hasTooFew = bill.currency === STARS && payments.ledger.balance(id) < bill.total;
  return hasTooFew ? tooFew(order) : undefined;
}

const tooFew = ({ person }: Order): string => `${person.user.first_name} has too few Stars`;

function failure(core: Core, order: Order, reason: string): ControlError {
  report(core, namesOf(order), "failed");
  return new ControlError(409, reason);
}

const namesOf = ({ bill, person, room, messageId }: Order) => ({
  bill,
  personId: person.user.id,
  room: room.key,
  messageId,
});
