import { onCallback } from "@telebus/service";
import { z } from "zod";
import { describeBuiltIn, mayUse } from "../../command-lists.js";
import { answerOf } from "../../domain/command-answer.js";
import { CommandName } from "../../domain/command-content.js";
import { valuesOf } from "../../domain/command-values.js";
import { sayAnswer } from "../../panels/command-answer.js";
import type { AnswerDeps } from "./answer-command.js";

/** A button that leads to a command: a custom one is said, of another it is told what it does and how to give it. */
export const runCommand = ({ live, bots, commands, lists }: AnswerDeps) =>
  onCallback("run", "run-command", z.tuple([CommandName]), async (press, { text, callbacks, time }) => {
    const { from, person, update } = press;
    const [name] = press.args;
    const custom = await commands.custom(from.bot, name);
    const bot = await bots.find(from.bot);
    if (custom?.isOn === true && bot !== undefined) {
      if (!mayUse(live, { scope: custom.scope, person: person.id, bot: from.bot }))
        return { events: [], toast: text("commands-not-for-you", { name }), isAlert: true };
      const values = valuesOf(update.update, { bot, args: "", at: time });
      return { events: sayAnswer(from, answerOf(custom, person.language, values), { callbacks }) };
    }
    const { builtIn } = await lists.usable({ bot: from.bot, type: from.type, person: person.id });
    const found = builtIn.find((command) => command.name === name);
    if (found === undefined) return { events: [], toast: text("commands-gone", { name }), isAlert: true };
    const toast = text("commands-how", { name, description: describeBuiltIn(found, text) });
    return { events: [], toast: toast.slice(0, 200), isAlert: true };
  });
