import {
  Bot,
  InlineKeyboardBuilder,
  InputFile,
  MediaGroupBuilder,
  ReplyKeyboardBuilder,
} from "node-telegram-bot-api";
import { createWebhookServer } from "node-telegram-bot-api/node";
import { TOKEN, type Stage } from "../stage.js";
import { serve } from "./loopback.js";
import { photo, tellStories, wanted, type Client } from "./story.js";

/** It waits out refusals by itself, as it does for everybody. */
function createBot({ simulator }: Stage): Bot {
  const bot = new Bot(TOKEN, { apiRoot: simulator.url });
  addTalk(bot);
  addSale(bot);
  addFiles(bot, simulator.url);
  return bot;
}

function addTalk(bot: Bot): void {
  const { menu, size } = wanted;
  bot.command("start", (ctx) => ctx.reply(`Hello ${ctx.from?.first_name}`));
  bot.command("menu", (ctx) =>
    ctx.reply(menu.text, { reply_markup: new InlineKeyboardBuilder().text(menu.button, menu.data).build() }),
  );
  bot.on("callback_query", async (ctx) => {
    await ctx.answerCallbackQuery({ text: menu.answer });
    const { chat, message_id = 0 } = ctx.callbackQuery?.message ?? {};
    await ctx.api.editMessageText({ chat_id: chat?.id ?? 0, message_id, text: menu.edited });
  });
  bot.command("size", (ctx) => {
    const [small, large] = size.words;
    return ctx.reply(size.text, {
      reply_markup: new ReplyKeyboardBuilder().text(small).text(large).build({ resize_keyboard: true }),
    });
  });
  bot.hears([...size.words], (ctx) =>
    ctx.reply(`${ctx.message?.text} it is`, { reply_markup: { remove_keyboard: true } }),
  );
  bot.command("html", (ctx) => ctx.reply(wanted.html, { parse_mode: "HTML" }));
  bot.command("markdown", (ctx) => ctx.reply(wanted.markdown, { parse_mode: "MarkdownV2" }));
  bot.command("twice", async (ctx) => {
    for (const text of wanted.twice) await ctx.reply(text);
  });
}

function addFiles(bot: Bot, root: string): void {
  bot.command("album", ({ api, chatId = 0 }) => {
    const album = new MediaGroupBuilder();
    for (const caption of wanted.album)
      album.photo({ media: new InputFile(photo, { filename: "photo.png" }), caption });
    return api.sendMediaGroup({ chat_id: chatId, media: album.build() });
  });
  bot.on("message", async ({ api, message, chatId = 0 }, next) => {
    if (!message?.document) return next();
    const { file_path } = await api.getFile({ file_id: message.document.file_id });
    const response = await fetch(`${root}/file/bot${TOKEN}/${file_path}`);
    const document = new InputFile(new Uint8Array(await response.arrayBuffer()), { filename: "back.bin" });
    await api.sendDocument({ chat_id: chatId, document });
  });
}

function addSale(bot: Bot): void {
  const { title, description, payload, amount } = wanted.invoice;
  const invoice = { title, description, payload, currency: "XTR", prices: [{ label: title, amount }] };
  let charge = "";
  bot.command("buy", ({ api, chatId = 0 }) => api.sendInvoice({ chat_id: chatId, ...invoice }));
  bot.on("pre_checkout_query", async ({ api, update }) => {
    if (!("pre_checkout_query" in update)) return;
    await api.answerPreCheckoutQuery({ pre_checkout_query_id: update.pre_checkout_query.id, ok: true });
  });
  bot.on("message", async (ctx, next) => {
    const payment = ctx.message?.successful_payment;
    if (!payment) return next();
    charge = payment.telegram_payment_charge_id;
    await ctx.reply(`Thank you for ${payment.total_amount} Stars`);
  });
  bot.command("refund", ({ api, from }) =>
    api.refundStarPayment({ user_id: from?.id ?? 0, telegram_payment_charge_id: charge }),
  );
}

const client: Client = {
  byPolling: async (stage) => {
    const bot = createBot(stage);
    const finished = bot.startPolling();
    return {
      stop: async () => {
        bot.stop();
        await finished;
      },
    };
  },
  byWebhook: async (stage) => {
    const bot = createBot(stage);
    const secretToken = "node-telegram-bot-api-secret";
    const server = await serve(createWebhookServer(bot, { path: "/hook", secretToken }));
    await bot.api.setWebhook({ url: `${server.url}/hook`, secret_token: secretToken });
    return { stop: () => server.close() };
  },
};

tellStories("node-telegram-bot-api", client);
