import type { HandlerContext, Press, PressReply, Text } from "@telebus/service";
import type { LetterFilter, LettersStore } from "./letters-store.js";
import { letterPanel, LETTERS_PER_PAGE, lettersPanel } from "./panels/letters.js";
import { redraw, type Panel } from "./panels/panel.js";
import type { Foundation } from "./part.js";

/** Somebody who looks at letters in a chat with a bot. */
export interface LetterOperator {
  readonly bot: number;
  readonly person: number | undefined;
}

/** What an operator sees in a chat. */
export interface LettersView {
  /** Whose scope is bound to a bot sees that bot's letters alone. */
  sightOf(operator: LetterOperator): Pick<LetterFilter, "bots"> & { readonly by: string };
  list(operator: LetterOperator, before: number, text: Text): Promise<Panel>;
  /** Undefined for what they may not see, and for what is not there. */
  one(operator: LetterOperator, id: number, text: Text): Promise<Panel | undefined>;
  /** How many nobody has done anything about. */
  open(operator: LetterOperator): Promise<number>;
}

export function createLettersView({ letters, live }: { letters: LettersStore } & Pick<Foundation, "live">) {
  const sightOf: LettersView["sightOf"] = ({ bot, person }) => ({
    by: `person:${person}`,
    bots: live.holds(person, "operator") ? undefined : [bot],
  });
  const countsFor = (operator: LetterOperator) =>
    letters.counts({ state: "open", bots: sightOf(operator).bots });
  const view: LettersView = {
    sightOf,
    list: async (operator, before, text) => {
      const page = { before: before === 0 ? undefined : before, limit: LETTERS_PER_PAGE + 1 };
      const rows = await letters.page({ state: "open", bots: sightOf(operator).bots }, page);
      return lettersPanel({ counts: await countsFor(operator), rows, before }, text);
    },
    one: async (operator, id, text) => {
      const row = await letters.find(id, sightOf(operator).bots);
      return row && letterPanel(row, text);
    },
    open: async (operator) => (await countsFor(operator)).reduce((sum, row) => sum + row.letters, 0),
  };
  return view;
}

/** The panel of the letter that was pressed shows what is true now. */
export async function answerOnLetter(
  view: LettersView,
  press: Press<readonly [number]>,
  context: HandlerContext,
): Promise<PressReply> {
  const operator = { bot: press.from.bot, person: press.person.id };
  const panel = await view.one(operator, press.args[0], context.text);
  if (panel === undefined) return { events: [], toast: context.text("platform-stale-button") };
  return { events: [redraw(press, panel, context)] };
}
