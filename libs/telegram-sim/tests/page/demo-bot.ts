import { z } from "zod";
import type { TestBot } from "../bot.js";

const Update = z.looseObject({
  update_id: z.number(),
  message: z
    .looseObject({
      message_id: z.number(),
      text: z.string().optional(),
      chat: z.looseObject({ id: z.number(), type: z.string() }),
    })
    .optional(),
  callback_query: z
    .looseObject({
      id: z.string(),
      data: z.string().optional(),
      message: z.looseObject({ message_id: z.number(), chat: z.looseObject({ id: z.number() }) }).optional(),
    })
    .optional(),
  pre_checkout_query: z.looseObject({ id: z.string() }).optional(),
});

const menu = {
  inline_keyboard: [
    [
      { text: "Count", callback_data: "count:1" },
      { text: "Tell me", callback_data: "alert" },
    ],
    [{ text: "Open the site", url: "https://example.com/" }],
    [{ text: "Copy the code", copy_text: { text: "SIM-2026" } }],
  ],
};

/** A small bot for the page: it echoes, counts presses, sells, asks, and shows each kind of keyboard. */
export function startDemoBot(bot: TestBot): { stop(): Promise<void> } {
  const state = { isRunning: true };
  const run = async (): Promise<void> => {
    while (state.isRunning) {
      const updates = await bot.updates({ timeout: 1 }).catch(() => []);
      for (const update of updates) await answer(bot, Update.parse(update));
    }
  };
  const done = run();
  return {
    stop: async () => {
      state.isRunning = false;
      await done;
    },
  };
}

async function answer(bot: TestBot, update: z.output<typeof Update>): Promise<void> {
  const { message, callback_query: press, pre_checkout_query: checkout } = update;
  if (checkout) await bot.call("answerPreCheckoutQuery", { pre_checkout_query_id: checkout.id, ok: true });
  if (press) await answerPress(bot, press);
  if (message?.text?.startsWith("/")) await answerCommand(bot, message.chat.id, message.text);
  else if (message?.text !== undefined && message.chat.type === "private")
    await bot.send(message.chat.id, `Echo: ${message.text}`);
}

async function answerPress(bot: TestBot, press: NonNullable<z.output<typeof Update>["callback_query"]>) {
  const { id, data = "", message } = press;
  if (data === "alert")
    return bot.call("answerCallbackQuery", {
      callback_query_id: id,
      text: "This is an alert",
      show_alert: true,
    });
  const count = Number(data.split(":")[1]);
  await bot.call("answerCallbackQuery", { callback_query_id: id, text: `Counted ${count}` });
  if (!message) return undefined;
  const [[first, second] = [], ...rest] = menu.inline_keyboard;
  return bot.call("editMessageText", {
    chat_id: message.chat.id,
    message_id: message.message_id,
    text: `Counted ${count}`,
    reply_markup: {
      inline_keyboard: [[{ ...first, text: "Count", callback_data: `count:${count + 1}` }, second], ...rest],
    },
  });
}

async function answerCommand(bot: TestBot, chat_id: number, text: string): Promise<unknown> {
  const [command = ""] = text.split("@");
  const answerTo = commands.get(command);
  return answerTo ? answerTo(bot, chat_id) : bot.send(chat_id, "Welcome! /menu /keyboard /buy /ask");
}

type Answer = (bot: TestBot, chat_id: number) => Promise<unknown>;

const commands: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ["/menu", (bot, chat_id) => bot.send(chat_id, "Choose", { reply_markup: menu })],
  [
    "/keyboard",
    (bot, chat_id) =>
      bot.send(chat_id, "A keyboard for you", {
        reply_markup: {
          keyboard: [["Yes", "No"], [{ text: "My number", request_contact: true }]],
          resize_keyboard: true,
          input_field_placeholder: "Yes or no?",
        },
      }),
  ],
  [
    "/buy",
    (bot, chat_id) =>
      bot.call("sendInvoice", {
        chat_id,
        title: "A month of films",
        description: "All films, no advertisements.",
        payload: "films",
        currency: "XTR",
        prices: [{ label: "Month", amount: 50 }],
      }),
  ],
  [
    "/ask",
    (bot, chat_id) => bot.send(chat_id, "What is your name?", { reply_markup: { force_reply: true } }),
  ],
]);
