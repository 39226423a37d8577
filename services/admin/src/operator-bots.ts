import type { HandlerContext, Live, Press, PressReply } from "@telebus/service";
import type { BotRow, BotStore } from "./bot-store.js";
import { BOTS_PER_PAGE, botPanel } from "./panels/operators.js";
import { redraw } from "./panels/panel.js";

/** The bots that a person is operator of, everywhere or of single ones. */
export interface OperatorBots {
  /** A page and one more, by id. */
  page(person: number | undefined, after: number): Promise<readonly BotRow[]>;
  /** By id or @username. */
  named(person: number | undefined, name: string): Promise<BotRow | undefined>;
}

export function createOperatorBots({ bots, live }: { bots: BotStore; live: Live }): OperatorBots {
  const mayUse = (person: number | undefined, bot: number) => live.holds(person, "operator", bot);
  return {
    page: async (person, after) => {
      const among = (await bots.all()).map(({ id }) => id).filter((id) => mayUse(person, id));
      return among.length === 0 ? [] : bots.page({ after, limit: BOTS_PER_PAGE + 1, among });
    },
    named: async (person, name) => {
      const wanted = name.replace(/^@/, "").toLowerCase();
      const found = (await bots.all()).find(
        ({ id, username }) => String(id) === wanted || username.toLowerCase() === wanted,
      );
      return found !== undefined && mayUse(person, found.id) ? found : undefined;
    },
  };
}

/** Answers a press about one bot, for its operators alone; the panel then says what is true. */
export async function answerOperator(
  press: Press<readonly [number, ...unknown[]]>,
  operatorBots: OperatorBots,
  context: HandlerContext,
  change: (bot: BotRow) => Promise<{ bot: BotRow; toast?: string }>,
): Promise<PressReply> {
  const bot = await operatorBots.named(press.person.id, String(press.args[0]));
  if (bot === undefined) return { events: [], toast: context.text("bots-unknown"), isAlert: true };
  const { bot: after, toast } = await change(bot);
  return {
    events: [redraw(press, botPanel(after, context.text), context)],
    ...(toast !== undefined && { toast }),
  };
}
