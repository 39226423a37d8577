import type { EventDraft } from "@telebus/contracts";
import type { Text } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import type { BotChatsStore, Reach } from "./bot-chats-store.js";
import type { BotRow } from "./bot-store.js";
import type { BotFault, newsOf } from "./domain/bot-faults.js";
import type { Foundation } from "./part.js";

/** Tells the administrators, in Telegram, what is wrong with a bot and when it is well again. */
export interface BotNotices {
  about(bot: BotRow, news: ReturnType<typeof newsOf>): Promise<readonly EventDraft[]>;
}

type Deps = Pick<Foundation, "bots" | "live" | "texts"> & { botChats: BotChatsStore };

export const createBotNotices = ({ bots, live, texts, botChats }: Deps): BotNotices => ({
  about: async (bot, { added, isWellAgain }) => {
    if (added.length === 0 && !isWellAgain) return [];
    const persons = live.peopleWith("admin", bot.id);
    const reached = await botChats.reach(persons);
    const isMute = added.some(({ code }) => code === "token-refused" || code === "token-sealed");
    const able = (await bots.all()).filter(
      ({ id, isOn, tokenRefusal, check }) =>
        isOn && tokenRefusal === null && !isSealed(check) && !(isMute && id === bot.id),
    );
    return persons.flatMap((person) => {
      const own = reached.filter((one) => one.person === person);
      const speaker = speakerTo(bot.id, own, able);
      if (speaker === undefined) return [];
      const text = texts.in(own.find(({ language }) => language !== null)?.language ?? undefined);
      const words = isWellAgain
        ? text("bots-well-again", { bot: nameOf(bot) })
        : [text("bots-faulty", { bot: nameOf(bot) }), ...added.map((fault) => faultText(fault, text))].join(
            "\n",
          );
      return [sendText({ bot: speaker, chat: person, type: "private" }, words)];
    });
  },
});

const isSealed = (check: BotRow["check"]): boolean =>
  check?.faults.some(({ code }) => code === "token-sealed") === true;

/** The bot itself where it can, else one that the person has a chat with, else any that can. */
function speakerTo(bot: number, reached: readonly Reach[], able: readonly BotRow[]): number | undefined {
  const can = (id: number): boolean => able.some((one) => one.id === id);
  const known = reached.map((one) => one.bot).filter(can);
  if (known.includes(bot)) return bot;
  return known[0] ?? (can(bot) ? bot : able[0]?.id);
}

/** As people know it; before Telegram has told us its name the number. */
export const nameOf = ({ id, username }: Pick<BotRow, "id" | "username">): string =>
  username === "" ? String(id) : `@${username}`;

/** What is wrong, in words for people. */
export const faultText = ({ code, detail }: BotFault, text: Text): string =>
  text(`bots-fault-${code}`, { detail });
