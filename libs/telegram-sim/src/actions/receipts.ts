import { unixSeconds } from "../clock.js";
import { tell, type Core } from "../core.js";
import { STARS, type Payment } from "../payments/types.js";
import { headOf } from "../transcript/events.js";
import type { Content, Message, Person, Room } from "../world/types.js";
import { isPresent } from "../world/world.js";
import { notifyBot } from "./announce.js";
import { report } from "./charging.js";

/* What a chat shows of payments. */

/** The chat shows that it was paid; its bot is told by the same message. @param recurring of subscriptions only */
export function showPayment(core: Core, payment: Payment, recurring: Content = {}): void {
  const { bill, personId, chargeId } = payment;
  postReceipt(core, payment, {
    successful_payment: {
      currency: bill.currency,
      total_amount: bill.total,
      invoice_payload: bill.payload,
      ...recurring,
      telegram_payment_charge_id: chargeId,
      provider_payment_charge_id: bill.currency === STARS ? `${personId}_${chargeId.slice(-8)}` : chargeId,
    },
  });
  report(core, payment, "paid");
}

/** The chat shows that it was given back. Media that were bought are not spoken of in any chat. */
export function showRefund(core: Core, payment: Payment): void {
  const { bill, chargeId, media } = payment;
  if (!media)
    postReceipt(core, payment, {
      refunded_payment: {
        currency: bill.currency,
        total_amount: bill.total,
        invoice_payload: bill.payload,
        telegram_payment_charge_id: chargeId,
      },
    });
  report(core, payment, "refunded");
}

/** Other bots of the chat are not told: the payload and the charge id are between the person and the seller. */
function postReceipt(core: Core, payment: Payment, fields: Content): void {
  const { world, settings } = core;
  const person = world.people.get(payment.personId);
  const room = person && receiptRoom(core, payment, person);
  if (!room) return;
  const message = world.append(room, {
    from: person.user,
    date: unixSeconds(settings.clock),
    ...threadOf(room, payment),
    ...fields,
  });
  tell(core, { type: "message", room: headOf(room), by: person.user, message });
  notifyBot(core, payment.bill.botId, "message", message);
}

/** Where it was paid, if the bot is there and it is no channel: those have no such messages. */
function receiptRoom({ world }: Core, { room: key, bill }: Payment, person: Person): Room | undefined {
  const room = world.rooms.get(key);
  const bot = world.bots.get(bill.botId);
  if (!bot || room?.botId !== undefined) return room;
  const isShownThere = room && room.chat.type !== "channel" && isPresent(room.members.get(bill.botId));
  return isShownThere ? room : world.openPrivateRoom(bot, person);
}

function threadOf(room: Room, { room: key, messageId }: Payment): Content {
  const paid = room.key === key && messageId !== undefined ? room.messages.get(messageId) : undefined;
  return paid?.message_thread_id === undefined
    ? {}
    : { message_thread_id: paid.message_thread_id, is_topic_message: true };
}

/** What people see of an invoice or paid media besides the message: who paid, and how the goods look. */
export function saleView(core: Core, room: Room, { message_id }: Pick<Message, "message_id">): Content {
  const payments = core.payments.paymentsOf(room.key, message_id);
  const buyers = [...payments.map(({ personId }) => personId), ...buyersOf(room, message_id)];
  const photo = core.payments.shownIn(room.key, message_id)?.photo;
  return {
    ...(buyers.length > 0 && { paid_by: [...new Set(buyers)] }),
    ...(payments.length > 0 && {
      receipts: payments.map(({ personId, chargeId }) => ({
        user: personId,
        telegram_payment_charge_id: chargeId,
      })),
    }),
    ...(photo && { invoice_photo: photo }),
  };
}

const buyersOf = (room: Room, messageId: number): Iterable<number> =>
  room.paidMedia.get(messageId)?.buyers ?? [];
