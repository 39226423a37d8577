import { z } from "zod";
import { badRequest } from "../errors.js";
import { STARS, type Invoice, type InvoicePhoto } from "../payments/types.js";
import type { Content, Message, Room } from "../world/types.js";
import { inlineKeyboardOf } from "./markup.js";
import type { Call } from "./method.js";
import type { Params } from "./params.js";
import { roomOf } from "./targets.js";

const MAX_TITLE = 32;
const MAX_DESCRIPTION = 255;
const MAX_PAYLOAD_BYTES = 128;
const MAX_STARS = 100_000;
const MAX_SUBSCRIPTION_STARS = 10_000;
/** The only period there is: 30 days (Bot API, createInvoiceLink). */
const PERIOD_SECONDS = 2_592_000;

type NewInvoice = Omit<Invoice, "slug">;

const Prices = z.array(z.looseObject({ label: z.string().min(1), amount: z.number().int() }));

/** The invoice that a call describes. @throws ApiError */
export function invoiceFrom({ bot, params }: Call): NewInvoice {
  const title = required(params, "title", MAX_TITLE);
  const description = required(params, "description", MAX_DESCRIPTION);
  const payload = params.text("payload") ?? "";
  if (payload === "" || Buffer.byteLength(payload) > MAX_PAYLOAD_BYTES) throw badRequest("PAYLOAD_INVALID");
  const currency = params.text("currency") ?? "";
  if (!/^[A-Z]{3}$/.test(currency)) throw badRequest("CURRENCY_INVALID");
  const prices = params.json("prices", Prices, "prices") ?? [];
  if (prices.length === 0) throw badRequest("there must be at least one price");
  const total = prices.reduce((sum, { amount }) => sum + amount, 0);
  if (currency === STARS) checkStars(params, prices.length);
  else if (params.text("provider_token") === undefined) throw badRequest("PAYMENT_PROVIDER_INVALID");
  if (total < 1 || (currency === STARS && total > MAX_STARS))
    throw badRequest("CURRENCY_TOTAL_AMOUNT_INVALID");
  const goods = { title, description, photo: photoFrom(params) };
  return { botId: bot.user.id, payload, currency, total, ...goods };
}

function required(params: Params, name: string, maxLength: number): string {
  const text = params.text(name)?.trim() ?? "";
  if (text === "" || text.length > maxLength) throw badRequest(`${name.toUpperCase()}_INVALID`);
  return text;
}

/** Stars have one price, no provider and no tips. */
function checkStars(params: Params, prices: number): void {
  const tip = params.integer("max_tip_amount") ?? 0;
  if (prices !== 1 || tip > 0 || params.text("provider_token") !== undefined)
    throw badRequest("STARS_INVOICE_INVALID");
}

function photoFrom(params: Params): InvoicePhoto | undefined {
  const url = params.text("photo_url");
  if (url === undefined) return undefined;
  if (!/^(https?:\/\/)?[^\s/]+\.[^\s]+$/i.test(url)) throw badRequest("WEBDOCUMENT_URL_INVALID");
  return { url, width: params.integer("photo_width"), height: params.integer("photo_height") };
}

/** How often it is paid: only links can be subscribed to, and for Stars. @throws ApiError */
export function subscriptionFrom(
  { params }: Call,
  { currency, total }: NewInvoice,
): Pick<Invoice, "subscriptionPeriod"> {
  const subscriptionPeriod = params.integer("subscription_period") ?? 0;
  if (subscriptionPeriod === 0) return {};
  if (subscriptionPeriod !== PERIOD_SECONDS || currency !== STARS)
    throw badRequest("SUBSCRIPTION_PERIOD_INVALID");
  if (total > MAX_SUBSCRIPTION_STARS) throw badRequest("SUBSCRIPTION_AMOUNT_INVALID");
  return { subscriptionPeriod };
}

/** The deep link that forwarded copies lead to. @throws ApiError */
export function startFrom({ params }: Call): Pick<Invoice, "startParameter"> {
  const startParameter = params.text("start_parameter");
  if (startParameter === undefined) return {};
  if (!/^[\w-]{1,64}$/.test(startParameter)) throw badRequest("START_PARAM_INVALID");
  return { startParameter };
}

/** Bot API type Invoice, as the content of a message. @throws ApiError where its keyboard does not begin with the pay button */
export function contentOfInvoice({ params }: Call, invoice: NewInvoice): Content {
  const keyboard = inlineKeyboardOf(params);
  if (keyboard && keyboard.inline_keyboard[0]?.[0]?.["pay"] !== true)
    throw badRequest("REPLY_MARKUP_BUY_EMPTY");
  const { title, description, currency, total: total_amount, startParameter: start_parameter = "" } = invoice;
  return { invoice: { title, description, start_parameter, currency, total_amount } };
}

/**
 * What a forwarded invoice has in place of its keyboard: the way to its bot where it has a start parameter. Otherwise
 * it can be paid itself (Bot API, sendInvoice).
 */
export function forwardedInvoice({ core }: Call, from: Room, { message_id }: Message): Content {
  const invoice = core.payments.shownIn(from.key, message_id);
  const username = invoice && core.world.bots.get(invoice.botId)?.user.username;
  if (invoice?.startParameter === undefined || username === undefined) return {};
  const url = `https://t.me/${username}?start=${invoice.startParameter}`;
  return { reply_markup: { inline_keyboard: [[{ text: "Pay", url }]] } };
}

/** Forwarded messages show the same invoices. */
export function shareInvoices(
  call: Call,
  from: Room,
  originals: readonly Message[],
  sent: readonly Message[],
): void {
  const { payments } = call.core;
  for (const [index, { message_id }] of originals.entries()) {
    const invoice = payments.shownIn(from.key, message_id);
    const forwarded = sent[index];
    if (invoice && forwarded) payments.show(roomOf(call).key, forwarded.message_id, invoice);
  }
}
