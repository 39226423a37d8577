import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { Input, Markup, Telegraf, TelegramError } from "telegraf";
import { message } from "telegraf/filters";
import { setStage, TOKEN, type Stage } from "../stage.js";
import { listen } from "./loopback.js";
import { photo, tellStories, wanted, type Client } from "./story.js";
import { callAfter } from "./watching.js";

function createBot({ simulator }: Stage): Telegraf {
  const bot = new Telegraf(TOKEN, { telegram: { apiRoot: simulator.url } });
  addTalk(bot);
  addFiles(bot);
  addSale(bot);
  return bot;
}

function addTalk(bot: Telegraf): void {
  const { menu, size } = wanted;
  bot.start((ctx) => ctx.reply(`Hello ${ctx.from.first_name}`));
  bot.command("menu", (ctx) =>
    ctx.reply(menu.text, Markup.inlineKeyboard([Markup.button.callback(menu.button, menu.data)])),
  );
  bot.action(menu.data, async (ctx) => {
    await ctx.answerCbQuery(menu.answer);
    await ctx.editMessageText(menu.edited);
  });
  bot.command("size", (ctx) => ctx.reply(size.text, Markup.keyboard([[...size.words]]).resize()));
  bot.hears([...size.words], (ctx) => ctx.reply(`${ctx.message.text} it is`, Markup.removeKeyboard()));
  bot.command("html", (ctx) => ctx.replyWithHTML(wanted.html));
  bot.command("markdown", (ctx) => ctx.replyWithMarkdownV2(wanted.markdown));
  bot.command("twice", async (ctx) => {
    for (const text of wanted.twice) await obedient(() => ctx.reply(text));
  });
}

/** Tries again after the time that a refusal names. */
async function obedient(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!(error instanceof TelegramError) || error.parameters?.retry_after === undefined) throw error;
    await delay(error.parameters.retry_after * 1000);
    await send();
  }
}

function addFiles(bot: Telegraf): void {
  bot.on(message("document"), async (ctx) => {
    const link = await ctx.telegram.getFileLink(ctx.message.document.file_id);
    const response = await fetch(link);
    await ctx.replyWithDocument(Input.fromBuffer(Buffer.from(await response.arrayBuffer()), "back.bin"));
  });
  bot.command("album", (ctx) =>
    ctx.replyWithMediaGroup(
      wanted.album.map((caption) => ({
        type: "photo",
        media: Input.fromBuffer(photo, "photo.png"),
        caption,
      })),
    ),
  );
}

function addSale(bot: Telegraf): void {
  const { title, description, payload, amount } = wanted.invoice;
  const prices = [{ label: title, amount }];
  let charge = "";
  bot.command("buy", (ctx) =>
    ctx.replyWithInvoice({ title, description, payload, currency: "XTR", prices, provider_token: "" }),
  );
  bot.on("pre_checkout_query", (ctx) => ctx.answerPreCheckoutQuery(true));
  bot.on(message("successful_payment"), async (ctx) => {
    const { total_amount, telegram_payment_charge_id } = ctx.message.successful_payment;
    charge = telegram_payment_charge_id;
    await ctx.reply(`Thank you for ${total_amount} Stars`);
  });
  bot.command("refund", async ({ telegram, from }) => {
    const params = { user_id: from.id, telegram_payment_charge_id: charge };
    // oxlint-disable-next-line typescript/unbound-method -- its types end at Bot API 7.1, its calls do not
    await Reflect.apply(telegram.callApi, telegram, ["refundStarPayment", params]);
  });
}

const client: Client = {
  byPolling: async (stage) => {
    const bot = createBot(stage);
    const { last: after } = await stage.control.calls();
    const finished = bot.launch();
    await stage.control.calls({ after, method: "deleteWebhook", waitMs: 10_000 });
    return {
      stop: async () => {
        bot.stop();
        await finished;
      },
    };
  },
  // Answers go into the webhook's response where Telegraf can: `webhookReply` is on.
  byWebhook: async (stage) => {
    const bot = createBot(stage);
    const secretToken = "telegraf-secret";
    const server = await listen(bot.webhookCallback("/hook", { secretToken }));
    await bot.telegram.setWebhook(`${server.url}/hook`, { secret_token: secretToken });
    return { stop: () => server.close() };
  },
};

tellStories("Telegraf", client);

test("what Telegraf answers in the response to its webhook is done", async () => {
  const stage = await setStage();
  const bot = createBot(stage);
  const answered: string[] = [];
  const onUpdate = bot.webhookCallback("/hook");
  const server = await listen((request, response) => {
    response.on("finish", () => answered.push(String(response.getHeader("content-type"))));
    return onUpdate(request, response);
  });
  await bot.telegram.setWebhook(`${server.url}/hook`);
  const { message_id } = await bot.telegram.sendMessage(stage.ada, "?", {
    reply_markup: { inline_keyboard: [[{ text: "Tea", callback_data: wanted.menu.data }]] },
  });
  const call = await callAfter(stage, "answerCallbackQuery", () =>
    stage.control.press({ from: "Ada", message_id, button: "Tea" }),
  );
  expect(call.params).toMatchObject({ text: wanted.menu.answer });
  expect(answered).toEqual(["application/json"]);
  await server.close();
  await stage.close();
});
