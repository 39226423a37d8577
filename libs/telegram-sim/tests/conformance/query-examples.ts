import { z } from "zod";
import { inlineKeyboard, type Example, type Examples } from "./example.js";
import type { CallParams, World } from "./world.js";

const Id = z.looseObject({ id: z.string() });

/** Ada presses a button of a message. */
const pressed =
  (more: CallParams = {}): Example =>
  async ({ group, sent, stage }) => {
    const message_id = await sent(group, "sendMessage", { text: "x", reply_markup: inlineKeyboard });
    const press = { from: "Ada", chat: group, message_id, button: "Yes" };
    return { callback_query_id: await stage.control.press(press), ...more };
  };

const article = {
  type: "article",
  id: "1",
  title: "Tea",
  input_message_content: { message_text: "Tea!" },
  reply_markup: inlineKeyboard,
};

/** What has a caption. */
export const inlinePhoto = {
  type: "photo",
  id: "1",
  photo_url: "https://example.org/tea.jpg",
  thumbnail_url: "https://example.org/small.jpg",
  reply_markup: inlineKeyboard,
};

/** Dalia asks, and waits until the bot has answered. */
const asked =
  (more: CallParams = {}): Example =>
  async ({ bot, stage, next }) => {
    stage.control.inlineQuery({ from: "Dalia", bot: bot.id, query: "tea" }).catch(() => undefined);
    const { id } = Id.parse(await next("inline_query"));
    return { inline_query_id: id, results: [article], ...more };
  };

/** A message that Dalia has sent by way of the bot. @returns its `inline_message_id` */
export async function inlineMessage(world: World, result: CallParams = article): Promise<string> {
  const { bot, stage, call, next, group } = world;
  const answered = stage.control.inlineQuery({ from: "Dalia", bot: bot.id, query: "tea" });
  const { id: query_id } = Id.parse(await next("inline_query"));
  await call("answerInlineQuery", { inline_query_id: query_id, results: [result] });
  await answered;
  await stage.control.chooseInlineResult({
    from: "Dalia",
    chat: group,
    bot: bot.id,
    query_id,
    result_id: "1",
  });
  const chosen = await next("chosen_inline_result");
  return z.looseObject({ inline_message_id: z.string() }).parse(chosen).inline_message_id;
}

/** Ada has opened a web app. */
async function webAppQuery({ bot, sent, ada, act }: World): Promise<CallParams> {
  const button = { text: "Open", web_app: { url: "https://example.org/app" } };
  const message_id = await sent(ada, "sendMessage", {
    text: "x",
    reply_markup: { inline_keyboard: [[button]] },
  });
  const opened = await act("web-apps", { from: "Ada", bot: bot.id, message_id });
  const { init_data } = z.object({ url: z.string(), init_data: z.string() }).parse(opened);
  const { reply_markup: _keyboard, ...result } = article;
  return { web_app_query_id: new URLSearchParams(init_data).get("query_id"), result };
}

const everywhere = {
  allow_user_chats: true,
  allow_bot_chats: true,
  allow_group_chats: true,
  allow_channel_chats: true,
};

export const queryExamples: Examples = {
  answerCallbackQuery: [
    pressed(),
    pressed({ text: "Noted", show_alert: true, cache_time: 5 }),
    pressed({ url: "https://t.me/echo_bot?start=x" }),
  ],
  answerInlineQuery: [
    asked(),
    asked({
      cache_time: 5,
      is_personal: true,
      next_offset: "1",
      button: { text: "More", start_parameter: "more" },
    }),
  ],
  answerWebAppQuery: [webAppQuery],
  savePreparedInlineMessage: [
    ({ ada }) => ({ user_id: ada, result: article, allow_user_chats: true }),
    ({ ada }) => ({ user_id: ada, result: article, ...everywhere }),
  ],
};
