import { z } from "zod";
import type { Core } from "../core.js";
import { ControlError } from "../errors.js";
import { STARS, type Payment } from "../payments/types.js";
import { hasPaid, unlockPaidMedia } from "../world/paid-media.js";
import type { Message, PaidMedia, Person, Room } from "../world/types.js";
import { notifyBot } from "./announce.js";
import { report } from "./charging.js";
import { checkCanPay, take } from "./checkout.js";

/** Bot API type MessageOriginChannel. */
const ChannelOrigin = z.object({ type: z.literal("channel"), chat: z.object({ id: z.number() }) });

interface Wish {
  readonly person: Person;
  readonly room: Room;
  readonly message: Message;
  readonly sale: PaidMedia;
}

/** A person buys the media of a message: nobody is asked, they are seen at once. @throws ControlError 409 */
export function buyMedia(core: Core, { person, room, message, sale }: Wish): Payment {
  const { user } = person;
  const { botId, payload, star_count: total } = sale;
  if (hasPaid(room, message.message_id, user.id))
    throw new ControlError(409, `${user.first_name} has paid this already`);
  const bill = { botId, payload, currency: STARS, total };
  const order = { bill, person, room, messageId: message.message_id };
  checkCanPay(core, order);
  const channel = channelOf(room, message);
  const payment = take(core, order, { sellerId: channel ?? botId, media: [...sale.media] });
  unlockPaidMedia(room, message.message_id, user.id);
  // Bot API type Update, purchased_paid_media: only with a payload, and not of channels.
  if (payload !== "" && channel === undefined)
    notifyBot(core, botId, "purchased_paid_media", { from: user, paid_media_payload: payload });
  report(core, payment, "paid");
  return payment;
}

/** What is sold in a channel is paid to the channel (Bot API, sendPaidMedia), also where it was forwarded to. */
function channelOf(room: Room, { forward_origin }: Message): number | undefined {
  if (room.chat.type === "channel") return room.chat.id;
  return ChannelOrigin.safeParse(forward_origin).data?.chat.id;
}
