import { ChatType, type RawUpdate, type UpdateReceivedData } from "@telebus/contracts";
import { callbackPrefix } from "../callback-data.js";
import { allowedUpdates } from "./allowed-updates.js";
import { commandOf, type InspectedCommand } from "./command.js";
import { contentKindOf } from "./content-kind.js";
import { integerAt, objectAt, positiveAt, stringAt, type Json } from "./json.js";

/** What can be told of an update without knowing what it is for. */
export interface InspectedUpdate {
  /** The field that carries the content; `empty` where there is none. */
  readonly kind: string;
  /** Of messages: `text`, `photo`, `successful_payment`, `migration` ... */
  readonly content?: string | undefined;
  readonly chat?: UpdateReceivedData["chat"];
  readonly person?: UpdateReceivedData["person"];
  /** Of messages, edits and posts: text or caption. */
  readonly text?: string | undefined;
  readonly command?: InspectedCommand | undefined;
  readonly callbackData?: string | undefined;
  /** The service whose button was pressed, unchecked. */
  readonly callbackPrefix?: string | undefined;
}

export interface InspectOptions {
  /** What may begin a command beside `/`. */
  readonly prefix?: string | undefined;
}

const MESSAGES: ReadonlySet<string> = new Set([
  "message",
  "edited_message",
  "channel_post",
  "edited_channel_post",
  "business_message",
  "edited_business_message",
  "guest_message",
]);

/**
 * Reads what routing needs out of an update of any shape. Total: unknown kinds, missing and malformed fields leave
 * things undefined. Looks only at fixed places, so no nesting is too deep; in the path of every update, hence without
 * a schema.
 */
export function inspectUpdate(update: RawUpdate, { prefix }: InspectOptions = {}): InspectedUpdate {
  const kind = kindOf(update);
  const payload = objectAt(update, kind);
  const isMessage = MESSAGES.has(kind);
  const words = isMessage ? wordsOf(payload, prefix) : undefined;
  const callbackData = kind === "callback_query" ? stringAt(payload, "data") : undefined;
  return {
    kind,
    content: isMessage && payload !== undefined ? contentKindOf(payload) : undefined,
    chat: chatOf(kind, payload),
    person: personOf(payload),
    text: words?.text,
    command: words?.command,
    callbackData,
    callbackPrefix: callbackData === undefined ? undefined : callbackPrefix(callbackData),
  };
}

/** Telegram sets at most one field; should it ever add another beside, the known one is the content. */
function kindOf(update: RawUpdate): string {
  const known = allowedUpdates.find((kind) => Object.hasOwn(update, kind));
  return known ?? Object.keys(update).find((field) => field !== "update_id") ?? "empty";
}

function chatOf(kind: string, payload: Json | undefined): InspectedUpdate["chat"] {
  if (kind === "business_connection") {
    const id = integerAt(payload, "user_chat_id");
    return id === undefined ? undefined : { id, type: "private" };
  }
  const place = objectAt(payload, "chat") === undefined ? objectAt(payload, "message") : payload;
  const chat = objectAt(place, "chat");
  const id = integerAt(chat, "id");
  if (id === undefined) return undefined;
  return { id, type: typeOf(chat), thread: threadOf(kind, place) };
}

/** Found, not parsed: this is in the path of every update. */
const typeOf = (chat: Json | undefined): ChatType | undefined =>
  ChatType.options.find((type) => type === chat?.["type"]);

/** In chats without topics replies carry a `message_thread_id` too; there it is nothing to send to. */
const threadOf = (kind: string, place: Json | undefined): number | undefined =>
  place?.["is_topic_message"] === true || kind === "stopped_message_generation"
    ? positiveAt(place, "message_thread_id")
    : undefined;

function personOf(payload: Json | undefined): InspectedUpdate["person"] {
  const boost = objectAt(objectAt(payload, "boost") ?? payload, "source");
  const user = objectAt(payload, "from") ?? objectAt(payload, "user") ?? objectAt(boost, "user");
  const id = positiveAt(user, "id");
  return id === undefined ? undefined : { id, language: stringAt(user, "language_code") };
}

function wordsOf(
  message: Json | undefined,
  prefix: string | undefined,
): Pick<InspectedUpdate, "text" | "command"> {
  const isCaption = typeof message?.["text"] !== "string";
  const text = stringAt(message, isCaption ? "caption" : "text");
  const entities = message?.[isCaption ? "caption_entities" : "entities"];
  return { text, command: text === undefined ? undefined : commandOf(text, entities, prefix) };
}
