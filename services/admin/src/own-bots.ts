import type { EventDraft, ServiceName } from "@telebus/contracts";
import type { HandlerContext, Press, PressReply } from "@telebus/service";
import type { BotRow, BotStore } from "./bot-store.js";
import { redraw, type Panel } from "./panels/panel.js";

/** Telegram gives one person 20 bots, with Premium 40: the lower number holds here for all. */
export const MAX_OWN_BOTS = 20;

/** The private chat of a bot's owner with the bot that manages it. */
export const ownerChat = (manager: number, owner: number) =>
  ({ bot: manager, chat: owner, type: "private" }) as const;

/** What a press on a managed bot's panel leads to. */
interface Answer {
  readonly panel: Panel;
  readonly toast?: string;
  readonly events?: readonly EventDraft[];
}

/**
 * Answers a press about a managed bot, for the one alone who made it, in the chat with the bot that manages it; everybody
 * else is told that there is no such bot.
 */
export async function answerOwner(
  press: Press<readonly [number, ...unknown[]]>,
  { bots }: { bots: Pick<BotStore, "find"> },
  context: HandlerContext,
  answer: (bot: BotRow) => Promise<Answer>,
): Promise<PressReply> {
  const bot = await bots.find(press.args[0]);
  if (bot?.owner !== press.person.id || bot.manager !== press.from.bot)
    return { events: [], toast: context.text("managed-not-yours"), isAlert: true };
  const { panel, toast, events = [] } = await answer(bot);
  return { events: [...events, redraw(press, panel, context)], ...(toast !== undefined && { toast }) };
}

/** The bots that somebody has made with this manager. */
export const botsOf = async (
  bots: Pick<BotStore, "page">,
  owner: number,
  manager: number,
): Promise<readonly BotRow[]> =>
  (await bots.page({ after: 0, limit: 2 * MAX_OWN_BOTS, owner })).filter((bot) => bot.manager === manager);

/** The features that a managed bot may have: those of its manager. */
export const offeredBy = async (
  bots: Pick<BotStore, "find">,
  { manager }: BotRow,
): Promise<readonly ServiceName[]> => (await bots.find(manager ?? 0))?.features ?? [];

/** As in the audit log. */
export const actorOf = (person: number): string => `person:${person}`;

/** So many people may be chosen beside the owner (Bot API, setManagedBotAccessSettings). */
export const MAX_PEOPLE = 10;

/** What a button that asks for people says of the bot they are for: 31 bits. */
export const requestIdOf = (bot: number): number => bot % 2 ** 31;
