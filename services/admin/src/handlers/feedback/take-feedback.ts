import type { ChatAddress, EventDraft, UpdateReceivedData } from "@telebus/contracts";
import { addressOf, onUpdate, type Conversations, type HandlerContext, type Live } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { answeredIn, messageIdOf, nameIn, wordsOf } from "../../domain/said.js";
import type { FeedbackDeskStore, FeedbackRole } from "../../feedback-desk-store.js";
import type { FeedbackDesk } from "../../feedback-desk.js";

interface Deps {
  readonly desk: FeedbackDesk;
  readonly forms: FeedbackDeskStore;
  readonly conversations: Conversations;
  readonly live: Live;
}

/** What a person or an operator says when it is their turn, or as an answer to a message about feedback. */
export const takeFeedback = (deps: Deps) =>
  onUpdate(
    "take-feedback",
    ({ kind, command, chat, person }) =>
      kind === "message" && command === undefined && chat !== undefined && person !== undefined,
    async (update, context) => {
      const { bot, person } = update;
      const from = addressOf(update);
      if (from === undefined || person === undefined) return [];
      const place = { bot, chat: from.chat, person: person.id };
      const form = await deps.forms.take(place);
      if (form !== undefined) await deps.conversations.release(place, "admin");
      const meant = form ?? (await answeredCard(update, from, deps));
      if (meant === undefined) return [];
      return meant.role === "operator"
        ? answerAs(person.id, meant.thread, update, from, deps, context)
        : keep(person, meant.thread, update, from, deps, context);
    },
  );

const answeredCard = async (
  { update }: UpdateReceivedData,
  { bot, chat }: ChatAddress,
  { forms }: Deps,
): Promise<{ thread: number | null; role: FeedbackRole } | undefined> => {
  const messageId = answeredIn(update);
  return messageId === undefined ? undefined : forms.card(bot, chat, messageId);
};

async function answerAs(
  operator: number,
  id: number | null,
  { update }: UpdateReceivedData,
  from: ChatAddress,
  { desk, live }: Deps,
  { text }: HandlerContext,
): Promise<readonly EventDraft[]> {
  // It may be long ago that they were shown the card.
  if (id === null || !live.holds(operator, "operator", from.bot))
    return [sendText(from, text("feedback-operators-only"))];
  const words = wordsOf(update);
  if (words === undefined) return [sendText(from, text("feedback-words-only"))];
  const thread = await desk.threadOf(from.bot, id);
  const told = thread && (await desk.answer(id, words, `person:${operator}`));
  if (told === undefined) return [sendText(from, text("feedback-gone"))];
  return [sendText(from, text("feedback-answer-sent")), ...told];
}

async function keep(
  person: NonNullable<UpdateReceivedData["person"]>,
  thread: number | null,
  { update }: UpdateReceivedData,
  from: ChatAddress,
  { desk }: Deps,
  { text, time }: HandlerContext,
): Promise<readonly EventDraft[]> {
  const name = nameIn(update) ?? String(person.id);
  const messageId = messageIdOf(update);
  const said = { from, person, name, words: wordsOf(update) ?? "", messageId, at: time };
  const cards = await desk.receive(said, thread);
  if (cards === undefined) return [sendText(from, text("feedback-too-often"))];
  return [sendText(from, text("feedback-thanks"), { replyTo: messageId }), ...cards];
}
