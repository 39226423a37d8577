import type { z } from "zod";
import type { Core } from "../core.js";
import { ControlError } from "../errors.js";
import { newEntryId } from "../payments/payments.js";
import type { Payment } from "../payments/types.js";
import { paidMediaOf } from "../world/paid-media.js";
import type { Person } from "../world/types.js";
import { payInvoice } from "./checkout.js";
import { buyMedia } from "./paid-media.js";
import type { PaymentSchema, StarsSchema } from "./payment-requests.js";
import { botBy, personBy, roomBy, userBy } from "./references.js";
import { messageIn } from "./targets.js";

type Request = z.output<typeof PaymentSchema>;

/** A person pays an invoice or paid media. @throws ControlError 409 with the reason why not */
export async function pay(core: Core, request: Request) {
  const person = personBy(core, request.from);
  const { chargeId } =
    request.link === undefined
      ? await payMessage(core, person, request)
      : await payLink(core, person, request.link);
  return { paid: true, telegram_payment_charge_id: chargeId };
}

/** What a link sells can be bought again and again. @throws ControlError */
function payLink(core: Core, person: Person, link: string): Promise<Payment> {
  const slug = /^(?:(?:https?:\/\/)?t\.me\/(?:\$|invoice\/)|\$)?([\w-]+)$/.exec(link)?.[1];
  const bill = core.payments.invoices.get(slug ?? "");
  if (!bill) throw new ControlError(404, "there is no invoice with this link");
  const room = core.world.openPrivateRoom(botBy(core, bill.botId), person);
  return payInvoice(core, { bill, person, room });
}

async function payMessage(core: Core, person: Person, { chat, bot, message_id }: Request): Promise<Payment> {
  const room = roomBy(core, { chat, person, bot });
  if (message_id === undefined) throw new ControlError(400, "say what to pay, by `message_id` or `link`");
  const message = messageIn(room, message_id);
  const sale = paidMediaOf(room, message_id);
  if (sale) return buyMedia(core, { person, room, message, sale });
  const bill = core.payments.shownIn(room.key, message_id);
  if (!bill) throw new ControlError(404, `message ${message_id} cannot be paid`);
  if (bill.startParameter !== undefined && "forward_origin" in message)
    throw new ControlError(409, "this copy leads to its bot, it cannot be paid here");
  return payInvoice(core, { bill, person, room, messageId: message_id });
}

/** Gives somebody Stars, or takes them. @throws ControlError */
export function giveStars(core: Core, { user, amount }: z.output<typeof StarsSchema>): { balance: number } {
  const { id, first_name } = userBy(core, user);
  const { ledger } = core.payments;
  if (!ledger.give(id, amount, newEntryId("gift")))
    throw new ControlError(409, `${first_name} has too few Stars`);
  return { balance: ledger.balance(id) };
}
