import type { ChatAddress, EventDraft } from "@telebus/contracts";
import type { Text } from "@telebus/service";
import { Format, fmt, Markup, sendText, type CallbackCodec } from "@telebus/telegram";
import type { FeedbackMessage, FeedbackThread } from "../feedback-store.js";
import type { Panel } from "./panel.js";

/** Telegram takes 4096 characters; what was said before stays short beside what is new. */
const MAX_QUOTE = 300;
const MAX_WORDS = 3_000;

const short = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;

/** What an operator sees of a thread: who, what was said last, and what can be done. */
export function cardPanel(
  thread: FeedbackThread,
  messages: readonly FeedbackMessage[],
  { text, isBanned }: { text: Text; isBanned: boolean },
): Panel {
  const { id, name, state } = thread;
  const lines = messages.slice(-4).map(({ answeredBy, text: words }) => {
    const said = words === "" ? text("feedback-without-words") : short(words, MAX_WORDS / 4);
    return answeredBy === null
      ? text("feedback-line-person", { name, said })
      : text("feedback-line-operator", { said });
  });
  const isClosed = state === "closed";
  const buttons = isClosed
    ? [{ label: text("feedback-reopen-button"), action: "feedback-state", args: [id, "open"] }]
    : [
        { label: text("feedback-answer-button"), action: "feedback-answer", args: [id] },
        { label: text("feedback-close-button"), action: "feedback-state", args: [id, "closed"] },
        isBanned
          ? { label: text("feedback-unban-button"), action: "feedback-ban", args: [id, 0] }
          : { label: text("feedback-ban-button"), action: "feedback-ban", args: [id, 1] },
      ];
  const title = text("feedback-card", {
    id,
    name,
    person: thread.person,
    state: text(`feedback-state-${state}`),
  });
  return { text: [title, ...lines].join("\n\n"), rows: [buttons] };
}

/** An answer in the person's chat, with their words above it and a button to say more. */
export function answerMessage(
  thread: FeedbackThread,
  { question, answer }: { question: FeedbackMessage | undefined; answer: string },
  { text, callbacks }: { text: Text; callbacks: CallbackCodec },
): EventDraft {
  const to: ChatAddress = { bot: thread.bot, chat: thread.chat };
  const quote = Format.quote(short(question?.text ?? "", MAX_QUOTE));
  const words = short(answer, MAX_WORDS);
  const args = [thread.id];
  const data = callbacks.encode({ prefix: "admin", action: "feedback-more", args, chat: to });
  return sendText(to, fmt`${text("feedback-answered")}\n${quote}\n${words}`, {
    ref: cardRef(thread.id, "person"),
    replyTo: question?.message ?? undefined,
    replyMarkup: Markup.inlineKeyboard([Markup.button.callback(text("feedback-more-button"), data)])
      .reply_markup,
  });
}

const PREFIX = "feedback-card";

/** With the end of a call comes back which thread its message belongs to. */
export const cardRef = (thread: number, role: "person" | "operator"): string => `${PREFIX}|${role}|${thread}`;

export function readCardRef(
  ref: string | undefined,
): { readonly thread: number; readonly role: "person" | "operator" } | undefined {
  const [prefix, role, thread] = (ref ?? "").split("|");
  if (prefix !== PREFIX || (role !== "person" && role !== "operator")) return undefined;
  return { role, thread: Number(thread) };
}
