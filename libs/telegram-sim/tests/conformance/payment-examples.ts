import { z } from "zod";
import { once, to, type Examples } from "./example.js";
import type { CallParams, World } from "./world.js";

const goods = {
  title: "Tea",
  description: "A cup",
  payload: "tea-1",
  currency: "XTR",
  prices: [{ label: "Tea", amount: 5 }],
};

const looks = {
  photo_url: "https://example.org/tea.png",
  photo_size: 100,
  photo_width: 10,
  photo_height: 20,
};

/** What sellers of other things than Stars ask for. */
const forMoney = {
  provider_token: "1:TEST:2",
  currency: "EUR",
  max_tip_amount: 100,
  suggested_tip_amounts: [10, 50],
  provider_data: "{}",
  need_name: true,
  need_phone_number: true,
  need_email: true,
  need_shipping_address: true,
  send_phone_number_to_provider: true,
  send_email_to_provider: true,
  is_flexible: true,
};

/** Ada has pressed "Pay", and the bot is asked whether it stands by its offer. */
async function preCheckout(world: World): Promise<string> {
  await world.act("stars", { user: "Ada", amount: 1000 });
  const message_id = await world.sent(world.ada, "sendInvoice", goods);
  world.act("payments", { from: "Ada", bot: world.bot.id, message_id }).catch(() => undefined);
  return z.looseObject({ id: z.string() }).parse(await world.next("pre_checkout_query")).id;
}

async function paid(world: World): Promise<CallParams> {
  const answer = { pre_checkout_query_id: await preCheckout(world), ok: true };
  await world.call("answerPreCheckoutQuery", answer);
  return { user_id: world.ada, telegram_payment_charge_id: await chargeIn(world) };
}

const Charge = z.looseObject({
  message: z.looseObject({
    successful_payment: z.looseObject({ telegram_payment_charge_id: z.string() }).optional(),
  }),
});

async function chargeIn(world: World): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const updates = z.array(z.unknown()).parse(await world.bot.result("getUpdates"));
    for (const update of updates) {
      const found = Charge.safeParse(update).data?.message.successful_payment;
      if (found) return found.telegram_payment_charge_id;
    }
  }
  throw new Error("no payment arrived");
}

async function subscribed(world: World): Promise<CallParams> {
  await world.act("stars", { user: "Ada", amount: 1000 });
  const { result } = await world.call("createInvoiceLink", { ...goods, subscription_period: 2_592_000 });
  world.act("payments", { from: "Ada", bot: world.bot.id, link: String(result) }).catch(() => undefined);
  const { id } = z.looseObject({ id: z.string() }).parse(await world.next("pre_checkout_query"));
  await world.call("answerPreCheckoutQuery", { pre_checkout_query_id: id, ok: true });
  return { user_id: world.ada, telegram_payment_charge_id: await chargeIn(world), is_canceled: true };
}

export const paymentExamples: Examples = {
  sendInvoice: [
    to("ada", goods),
    to("group", {
      ...goods,
      ...looks,
      start_parameter: "tea",
      disable_notification: true,
      protect_content: true,
    }),
    async (world) => ({
      chat_id: world.forum,
      message_thread_id: world.thread,
      ...goods,
      allow_paid_broadcast: true,
      reply_parameters: { message_id: await world.written(world.forum, { text: "?", thread: world.thread }) },
      reply_markup: { inline_keyboard: [[{ text: "Pay", pay: true }]] },
    }),
    to("ada", { ...goods, message_effect_id: "5104841245755180586" }),
    to("ada", { ...goods, ...forMoney }),
  ],
  createInvoiceLink: [
    once(goods),
    once({ ...goods, ...looks, subscription_period: 2_592_000 }),
    once({ ...goods, ...forMoney }),
  ],
  answerPreCheckoutQuery: [
    async (world) => ({ pre_checkout_query_id: await preCheckout(world), ok: true }),
    async (world) => ({
      pre_checkout_query_id: await preCheckout(world),
      ok: false,
      error_message: "Sold out",
    }),
  ],
  refundStarPayment: [paid],
  getStarTransactions: [
    once({}),
    async (world) => {
      await paid(world);
      return { offset: 0, limit: 10 };
    },
  ],
  getMyStarBalance: [once({})],
  editUserStarSubscription: [subscribed],
};
