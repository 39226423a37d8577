import { onCallback, type Conversations } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { z } from "zod";
import type { BotStore } from "../../bot-store.js";
import { answerOwner, MAX_PEOPLE, requestIdOf } from "../../own-bots.js";
import { accessPanel } from "../../panels/managed.js";

interface Deps {
  bots: Pick<BotStore, "find">;
  conversations: Conversations;
}

/** As long as it takes to choose. */
const CHOOSING_MS = 10 * 60_000;

/** A button with which its owner chooses the people who may use a bot. */
export const askPeople = (deps: Deps) =>
  onCallback("mybot-people", "ask-people", z.tuple([z.int()]), async (press, context) =>
    answerOwner(press, deps, context, async (bot) => {
      const { text } = context;
      const { from, person } = press;
      await deps.conversations.claim(
        { bot: from.bot, chat: from.chat, person: person.id },
        "admin",
        CHOOSING_MS,
      );
      const request_users = { request_id: requestIdOf(bot.id), user_is_bot: false, max_quantity: MAX_PEOPLE };
      const keyboard = [[{ text: text("managed-access-people-button"), request_users }]];
      const replyMarkup = { keyboard, resize_keyboard: true, one_time_keyboard: true };
      return {
        panel: accessPanel(bot, text),
        events: [sendText(from, text("managed-choose-people", { max: MAX_PEOPLE }), { replyMarkup })],
      };
    }),
  );
