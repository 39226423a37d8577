import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  Bot,
  GrammyError,
  InlineKeyboard,
  InputFile,
  InputMediaBuilder,
  Keyboard,
  webhookCallback,
} from "grammy";
import { setStage, TOKEN, type Stage } from "../stage.js";
import { listen } from "./loopback.js";
import { photo, tellStories, wanted, type Client, type RunningBot } from "./story.js";

function createBot({ simulator }: Stage): Bot {
  const bot = new Bot(TOKEN, { client: { apiRoot: simulator.url } });
  addTalk(bot);
  addFiles(bot, simulator.url);
  addSale(bot);
  bot.inlineQuery(/.*/, (ctx) =>
    ctx.answerInlineQuery([
      {
        type: "article",
        id: "1",
        title: ctx.inlineQuery.query,
        input_message_content: { message_text: "Tea!" },
      },
    ]),
  );
  return bot;
}

function addTalk(bot: Bot): void {
  const { menu, size } = wanted;
  bot.command("start", (ctx) => ctx.reply(`Hello ${ctx.from?.first_name}`));
  bot.command("menu", (ctx) =>
    ctx.reply(menu.text, { reply_markup: new InlineKeyboard().text(menu.button, menu.data) }),
  );
  bot.callbackQuery(menu.data, async (ctx) => {
    await ctx.answerCallbackQuery(menu.answer);
    await ctx.editMessageText(menu.edited);
  });
  bot.command("size", (ctx) =>
    ctx.reply(size.text, { reply_markup: new Keyboard().text(size.words[0]).text(size.words[1]).resized() }),
  );
  bot.hears([...size.words], (ctx) =>
    ctx.reply(`${ctx.message?.text} it is`, { reply_markup: { remove_keyboard: true } }),
  );
  bot.command("html", (ctx) => ctx.reply(wanted.html, { parse_mode: "HTML" }));
  bot.command("markdown", (ctx) => ctx.reply(wanted.markdown, { parse_mode: "MarkdownV2" }));
  bot.command("twice", async (ctx) => {
    for (const text of wanted.twice) await obedient(() => ctx.reply(text));
  });
}

/** Tries again after the time that a refusal names. */
async function obedient(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!(error instanceof GrammyError) || error.parameters.retry_after === undefined) throw error;
    await delay(error.parameters.retry_after * 1000);
    await send();
  }
}

function addFiles(bot: Bot, root: string): void {
  bot.on("message:document", async (ctx) => {
    const { file_path } = await ctx.getFile();
    const response = await fetch(`${root}/file/bot${TOKEN}/${file_path}`);
    await ctx.replyWithDocument(new InputFile(new Uint8Array(await response.arrayBuffer()), "back.bin"));
  });
  bot.command("album", (ctx) =>
    ctx.replyWithMediaGroup(
      wanted.album.map((caption) => InputMediaBuilder.photo(new InputFile(photo, "photo.png"), { caption })),
    ),
  );
}

function addSale(bot: Bot): void {
  const { title, description, payload, amount } = wanted.invoice;
  let charge = "";
  bot.command("buy", (ctx) =>
    ctx.replyWithInvoice(title, description, payload, "XTR", [{ label: title, amount }]),
  );
  bot.on("pre_checkout_query", (ctx) => ctx.answerPreCheckoutQuery(true));
  bot.on("message:successful_payment", async (ctx) => {
    const { total_amount, telegram_payment_charge_id } = ctx.message.successful_payment;
    charge = telegram_payment_charge_id;
    await ctx.reply(`Thank you for ${total_amount} Stars`);
  });
  bot.command("refund", (ctx) => ctx.api.refundStarPayment(ctx.from?.id ?? 0, charge));
}

const client: Client = {
  byPolling: async (stage) => {
    const bot = createBot(stage);
    const running = await startPolling(bot);
    return running;
  },
  byWebhook: async (stage) => {
    const bot = createBot(stage);
    const secretToken = "grammy-secret";
    const server = await listen(webhookCallback(bot, "http", { secretToken }));
    await bot.api.setWebhook(`${server.url}/hook`, { secret_token: secretToken });
    return { stop: () => server.close() };
  },
};

/** Resolves once the bot polls. */
async function startPolling(bot: Bot): Promise<RunningBot> {
  let finished: Promise<void> = Promise.resolve();
  await new Promise<void>((resolve) => {
    finished = bot.start({ onStart: () => resolve() });
  });
  return {
    stop: async () => {
      await bot.stop();
      await finished;
    },
  };
}

tellStories("grammY", client);

let stage: Stage;
let bot: RunningBot;
beforeAll(async () => {
  stage = await setStage();
  bot = await startPolling(createBot(stage));
});
afterAll(async () => {
  await bot.stop();
  await stage.close();
});

test("grammY answers an inline query, and what is chosen is sent", async () => {
  const { control, lisbon } = stage;
  const asked = await control.inlineQuery({ from: "Dalia", bot: "echo_bot", query: "tea" });
  expect(asked.results).toMatchObject([{ type: "article", id: "1", title: "tea" }]);
  await control.chooseInlineResult({
    from: "Dalia",
    chat: lisbon,
    bot: "echo_bot",
    query_id: asked.id,
    result_id: "1",
  });
  expect((await control.messages(lisbon)).at(-1)).toMatchObject({
    text: "Tea!",
    from: { first_name: "Dalia" },
  });
});
