import { addressOf, onUpdate, type Conversations } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { z } from "zod";
import { accessCall } from "../../access-calls.js";
import type { BotStore } from "../../bot-store.js";
import { botsOf, MAX_PEOPLE, requestIdOf } from "../../own-bots.js";

interface Deps {
  bots: Pick<BotStore, "page">;
  conversations: Conversations;
}

const Shared = z.looseObject({
  users_shared: z.looseObject({
    request_id: z.int(),
    users: z.array(z.looseObject({ user_id: z.int().positive() })).max(MAX_PEOPLE),
  }),
});
const sharedIn = (content: unknown) => Shared.safeParse(content).data?.users_shared;

/** The owner of a bot has chosen who may use it. */
export const takePeople = ({ bots, conversations }: Deps) =>
  onUpdate(
    "take-people",
    ({ kind, update }) => kind === "message" && sharedIn(update["message"]) !== undefined,
    async (received, { text }) => {
      const { bot: manager, person, update } = received;
      const shared = sharedIn(update["message"]);
      const to = addressOf(received);
      if (shared === undefined || to === undefined || person === undefined) return [];
      await conversations.release({ bot: manager, chat: to.chat, person: person.id }, "admin");
      const own = await botsOf(bots, person.id, manager);
      const bot = own.find(({ id }) => requestIdOf(id) === shared.request_id);
      if (bot === undefined) return [sendText(to, text("managed-not-yours"))];
      const people = shared.users.map(({ user_id }) => user_id);
      const replyMarkup = { remove_keyboard: true } as const;
      return [
        sendText(to, text("managed-access-asked"), { replyMarkup }),
        accessCall(manager, bot.id, people),
      ];
    },
  );
