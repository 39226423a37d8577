import type { UpdateReceivedData } from "@telebus/contracts";
import { inspectUpdate, isServiceMessage } from "@telebus/telegram";
import { SeenMessage, type SeenUser } from "./observed-fields.js";
import type { Observation, ObservedHappening, ObservedMembership } from "./observed.js";
import { saidAt } from "./said-at.js";
import { storable } from "./storable.js";

/** As Telegram limits a message. */
const MAX_TEXT = 4_096;

/** `content` of messages that are words alone, or nothing to look at. */
const NO_MEDIA: ReadonlySet<string | undefined> = new Set([
  undefined,
  "text",
  "rich_message",
  "contact",
  "dice",
  "poll",
  "venue",
  "location",
  "checklist",
  "invoice",
]);

/** What somebody said, or Telegram about the chat. */
export function observeMessage(
  { kind, update, chat: place }: UpdateReceivedData,
  received: Date,
): Partial<Observation> {
  const message = SeenMessage.safeParse(update[kind]).data;
  if (message === undefined) return {};
  const { content = null, text } = inspectUpdate(update);
  const isService = isServiceMessage(update[kind]);
  const at = saidAt(message.date, received);
  const speaker = speakerOf(message);
  return {
    chat: message.chat,
    ...(message.migrate_to_chat_id !== undefined && { movedTo: message.migrate_to_chat_id }),
    people: [speaker, ...joinedIn(message), message.left_chat_member].filter((one) => one !== undefined),
    memberships: membershipsIn(message, at),
    happenings: movesIn(message, at),
    message: {
      at,
      message: message.message_id,
      person: speaker?.id ?? null,
      asChat: message.sender_chat?.id ?? null,
      thread: place?.thread ?? null,
      kind,
      content,
      isService,
      hasMedia: !isService && !NO_MEDIA.has(content ?? undefined),
      replyTo: message.reply_to_message?.message_id ?? null,
      length: text?.length ?? 0,
      text: kept(text),
    },
  };
}

/** A message that says something else now. It keeps its first date. */
export function observeEdit({ kind, update }: UpdateReceivedData, received: Date): Partial<Observation> {
  const message = SeenMessage.safeParse(update[kind]).data;
  if (message === undefined) return {};
  const { text } = inspectUpdate(update);
  const speaker = speakerOf(message);
  return {
    people: speaker === undefined ? [] : [speaker],
    edit: {
      at: new Date(message.date * 1_000),
      message: message.message_id,
      editedAt: saidAt(message.edit_date ?? message.date, received),
      length: text?.length ?? 0,
      text: kept(text),
    },
  };
}

/** Who speaks in the name of a chat is not said: `from` is a placeholder of Telegram's. */
const speakerOf = ({ from, sender_chat }: SeenMessage): SeenUser | undefined =>
  sender_chat === undefined ? from : undefined;

const joinedIn = ({ new_chat_members = [] }: SeenMessage): readonly SeenUser[] => new_chat_members;

/** Who speaks is there, unless this very message says that they are not any more. */
function membershipsIn(message: SeenMessage, at: Date): readonly ObservedMembership[] {
  const { left_chat_member: gone } = message;
  const speaker = speakerOf(message);
  const joined = joinedIn(message);
  return [
    ...(speaker !== undefined && speaker.id !== gone?.id ? [{ person: speaker.id, at }] : []),
    ...joined.map(({ id }) => ({ person: id, at, status: "member" as const })),
    ...(gone === undefined ? [] : [{ person: gone.id, at, status: "left" as const }]),
  ];
}

function movesIn(message: SeenMessage, at: Date): readonly ObservedHappening[] {
  const { left_chat_member: gone } = message;
  const move = { at, count: 1, isTold: true };
  return [
    ...joinedIn(message).map(({ id }) => ({ ...move, what: "joined" as const, person: id })),
    ...(gone === undefined ? [] : [{ ...move, what: "left" as const, person: gone.id }]),
  ];
}

const kept = (text: string | undefined): string | null =>
  text === undefined ? null : storable(text.slice(0, MAX_TEXT));
