import type { ChatAddress, EventDraft } from "@telebus/contracts";
import type { ConversationPlace, Conversations, Live, Text, Texts } from "@telebus/service";
import { callMethod, type CallbackCodec } from "@telebus/telegram";
import type { AuditStore } from "./audit-store.js";
import type { FeedbackDeskStore, FeedbackRole } from "./feedback-desk-store.js";
import type { FeedbackState, FeedbackStore, FeedbackThread } from "./feedback-store.js";
import { answerMessage, cardPanel, cardRef } from "./panels/feedback.js";
import { redraw, showPanel } from "./panels/panel.js";
import type { Roles } from "./roles.js";

/** How often somebody may write within an hour. */
const MAX_PER_HOUR = 5;
const HOUR_MS = 3_600_000;
/** How long somebody may think about what to write. */
const FORM_MS = 15 * 60_000;

export interface FeedbackDeps {
  readonly live: Live;
  readonly texts: Texts;
  readonly callbacks: CallbackCodec;
  readonly conversations: Conversations;
  readonly feedback: FeedbackStore;
  readonly desk: FeedbackDeskStore;
  readonly audit: AuditStore;
  readonly roles: Pick<Roles, "give" | "take">;
}

/** Somebody's own words, as they came. */
export interface Said {
  readonly from: ChatAddress;
  readonly person: { readonly id: number; readonly language?: string | undefined };
  readonly name: string;
  readonly words: string;
  readonly messageId: number | undefined;
  readonly at: Date;
}

/** What feedback goes through: from a person to operators, and back. */
export interface FeedbackDesk {
  /** What they say next belongs here. @returns false when another service holds the conversation */
  listen(place: ConversationPlace, form: { thread: number | null; role: FeedbackRole }): Promise<boolean>;
  /** Keeps what a person said and shows it to operators. @returns undefined: too often */
  receive(said: Said, thread: number | null): Promise<readonly EventDraft[] | undefined>;
  /** @returns what is to be sent; undefined when there is no such thread */
  answer(thread: number, words: string, actor: string): Promise<readonly EventDraft[] | undefined>;
  setState(thread: number, state: FeedbackState, actor: string): Promise<readonly EventDraft[] | undefined>;
  /** Bans the person with this bot, or lifts that. @returns undefined when the rules do not let this operator */
  setBanned(
    thread: FeedbackThread,
    isBanned: boolean,
    operator: number,
  ): Promise<readonly EventDraft[] | undefined>;
  /** One that this bot's operators may work on. */
  threadOf(bot: number, id: number): Promise<FeedbackThread | undefined>;
}

export function createFeedbackDesk(deps: FeedbackDeps): FeedbackDesk {
  const { conversations, feedback, desk, texts, callbacks, audit } = deps;
  const record = (action: string, { id, bot }: FeedbackThread, actor: string): Promise<void> =>
    audit.record({ actor, action, subject: `feedback:${id}`, bot });

  return {
    threadOf: async (bot, id) => {
      const thread = await feedback.find(id);
      return thread?.bot === bot ? thread : undefined;
    },
    listen: async (place, form) => {
      if (!(await conversations.claim(place, "admin", FORM_MS))) return false;
      await desk.open(place, form, FORM_MS);
      return true;
    },
    receive: async (said, known) => {
      const { from, person, name, words, messageId, at } = said;
      const since = new Date(at.getTime() - HOUR_MS);
      if ((await feedback.countSince(from.bot, person.id, since)) >= MAX_PER_HOUR) return undefined;
      const place = { bot: from.bot, chat: from.chat, person: person.id, name, language: person.language };
      const thread = known ?? (await feedback.begin(place));
      await feedback.add({ thread, answeredBy: null, text: words, message: messageId ?? null });
      return newCards(deps, thread, said);
    },
    answer: async (id, words, actor) => {
      const thread = await feedback.find(id);
      if (thread === undefined) return undefined;
      const question = (await feedback.messagesOf(id)).findLast(({ answeredBy }) => answeredBy === null);
      await feedback.add({ thread: id, answeredBy: actor, text: words, message: null });
      await record("feedback.answered", thread, actor);
      const text = texts.in(thread.language ?? undefined);
      return [
        answerMessage(thread, { question, answer: words }, { text, callbacks }),
        ...(await redrawnCards(deps, id)),
      ];
    },
    setBanned: async ({ id, person, bot }, isBanned, operator) => {
      const actor = { name: `person:${operator}`, person: operator };
      const request = { person, bot, scope: "banned", actor, reason: `feedback:${id}` } as const;
      const outcome = isBanned ? await deps.roles.give(request) : await deps.roles.take(request);
      return outcome === "done" || outcome === "same" ? redrawnCards(deps, id, isBanned) : undefined;
    },
    setState: async (id, state, actor) => {
      const thread = await feedback.find(id);
      if (thread === undefined) return undefined;
      await feedback.setState(id, state);
      await record(`feedback.${state === "closed" ? "closed" : "reopened"}`, thread, actor);
      return redrawnCards(deps, id);
    },
  };
}

/** A card for each operator, and behind it what no card can show: pictures and the like. */
async function newCards(
  deps: FeedbackDeps,
  id: number,
  { from, messageId, words }: Said,
): Promise<EventDraft[]> {
  const { live, feedback } = deps;
  const thread = await feedback.find(id);
  if (thread === undefined) return [];
  const messages = await feedback.messagesOf(id);
  const crew = new Set([...live.peopleWith("admin", from.bot), ...live.peopleWith("operator", from.bot)]);
  return [...crew].flatMap((operator) => {
    const to: ChatAddress = { bot: from.bot, chat: operator, type: "private" };
    const text = textFor(deps, operator);
    const panel = cardPanel(thread, messages, { text, isBanned: false });
    const card = showPanel(to, panel, deps, { ref: cardRef(id, "operator") });
    if (words !== "" || messageId === undefined) return [card];
    return [card, callMethod(to, "copyMessage", { from_chat_id: from.chat, message_id: messageId })];
  });
}

/** All operators see what has become of it. */
async function redrawnCards(deps: FeedbackDeps, id: number, banned?: boolean): Promise<EventDraft[]> {
  const { feedback, desk } = deps;
  const thread = await feedback.find(id);
  if (thread === undefined) return [];
  const messages = await feedback.messagesOf(id);
  const isBanned = banned ?? deps.live.scopesOf(thread.person, thread.bot).has("banned");
  return (await desk.cardsOf(id)).map(({ bot, chat, message }) => {
    const from: ChatAddress = { bot, chat, type: "private" };
    const panel = cardPanel(thread, messages, { text: textFor(deps, chat), isBanned });
    return redraw({ from, messageId: message }, panel, deps);
  });
}

const textFor = ({ live, texts }: FeedbackDeps, person: number): Text => texts.in(live.languageOf(person));
