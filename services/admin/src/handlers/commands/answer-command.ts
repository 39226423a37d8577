import type { EventDraft, UpdateReceivedData } from "@telebus/contracts";
import { addressOf, onUpdate, type HandlerContext, type Live } from "@telebus/service";
import { Markup, sendText } from "@telebus/telegram";
import type { BotStore } from "../../bot-store.js";
import { mayUse, type CommandLists } from "../../command-lists.js";
import type { CommandStore } from "../../command-store.js";
import { answerOf } from "../../domain/command-answer.js";
import type { CustomCommand } from "../../domain/command-content.js";
import { valuesOf } from "../../domain/command-values.js";
import { messageIdOf, wasMeantForUs } from "../../domain/said.js";
import { nearestCommand } from "../../nearest-command.js";
import { sayAnswer } from "../../panels/command-answer.js";

export interface AnswerDeps {
  readonly live: Live;
  readonly bots: BotStore;
  readonly commands: CommandStore;
  readonly lists: CommandLists;
}

type Call = UpdateReceivedData & { readonly command: NonNullable<UpdateReceivedData["command"]> };

/**
 * Every command that nobody else takes (D4): what an operator has added is said; of what is not known the nearest is
 * named, where it was meant for this bot. In groups other bots may know the command, so silence is right there.
 */
export const answerCommand = (deps: AnswerDeps) =>
  onUpdate(
    "answer-command",
    ({ command, chat }) => command !== undefined && chat !== undefined,
    async ({ command, ...update }, context) => {
      if (command === undefined) return [];
      const call = { ...update, command };
      const custom = await deps.commands.custom(update.bot, command.name);
      if (custom === undefined || !custom.isOn) return helpWith(call, deps, context);
      return sayCustom(call, custom, deps, context);
    },
  );

async function sayCustom(
  call: Call,
  custom: CustomCommand,
  { live, bots }: AnswerDeps,
  { callbacks, text, time }: HandlerContext,
): Promise<EventDraft[]> {
  const { bot: id, chat, person, command, update } = call;
  const to = addressOf(call);
  const bot = await bots.find(id);
  if (to === undefined || bot === undefined) return [];
  const isAlone = chat?.type === "private";
  if (!mayUse(live, { scope: custom.scope, person: person?.id, bot: id }))
    return isAlone ? [sendText(to, text("commands-not-for-you", { name: custom.name }))] : [];
  if (chat?.type !== undefined && !custom.chatTypes.includes(chat.type))
    return isAlone ? [sendText(to, text("commands-not-here", { name: custom.name }))] : [];
  const values = valuesOf(update, { bot, args: command.args, at: time });
  const replyTo = isAlone ? undefined : messageIdOf(update);
  return sayAnswer(to, answerOf(custom, person?.language, values), { callbacks }, replyTo);
}

async function helpWith(
  call: Call,
  { live, lists }: AnswerDeps,
  { text, callbacks }: HandlerContext,
): Promise<EventDraft[]> {
  const { bot: id, chat, person, command, update } = call;
  const to = addressOf(call);
  const username = live.bot(id)?.username ?? "";
  if (to === undefined || (chat?.type !== "private" && !wasMeantForUs(update, username))) return [];
  const { builtIn, custom, off } = await lists.usable({ bot: id, type: chat?.type, person: person?.id });
  const { name } = command;
  if (off.includes(name)) return [sendText(to, text("commands-off", { name }))];
  const near = nearestCommand(
    name,
    [...builtIn, ...custom].map((one) => one.name),
  );
  if (near === undefined) return [sendText(to, text("commands-unknown", { name }))];
  const label = text("commands-run-button", { near });
  const data = callbacks.encode({ prefix: "admin", action: "run", args: [near], chat: to });
  const replyMarkup = Markup.inlineKeyboard([Markup.button.callback(label, data)]).reply_markup;
  return [sendText(to, text("commands-did-you-mean", { name, near }), { replyMarkup })];
}
