import { fnv1a32 } from "@telebus/contracts";
import { canonicalJson } from "../canonical.js";
import { aroundContent, only, partsOf, without, type Frame } from "./frame-parts.js";
import type { Transport } from "./refused-transport.js";

type Params = Readonly<Record<string, unknown>>;

/** A message that Telegram has of a stream. */
export interface StreamedMessage {
  readonly id: number;
  /** Digest of what it says. */
  readonly says: string;
  /** Somebody has deleted it. */
  readonly isGone?: true | undefined;
}

/** How far a stream has come. */
export interface OpenStream {
  readonly messages: readonly StreamedMessage[];
  /** Its final frame has been sent. */
  readonly isOver: boolean;
}

/** A call that brings the messages nearer to a frame. */
export interface StreamCall {
  readonly does: "send" | "edit" | "draft" | "delete";
  /** Which of the messages: the first is 0. */
  readonly part: number;
  readonly method: string;
  readonly params: Params;
  /** What the message then says. */
  readonly says: string;
}

/** `over`: the stream has ended before this frame. `lost`: its message is gone, and only a final frame is worth another. */
export type Step = StreamCall | { readonly does: "nothing" | "over" | "lost" };

/**
 * The next call for a frame, however far the stream has come: so a crash, a refusal and a text that outgrows its message
 * are all the same. Messages before the last are settled; the last one is drafted while the chat takes drafts, else sent
 * and edited.
 */
export function nextStep(
  frame: Frame,
  { messages, isOver }: OpenStream,
  refused: ReadonlySet<Transport>,
): Step {
  if (isOver && !frame.isFinal) return { does: "over" };
  const parts = partsOf(frame, refused);
  for (const [part, content] of parts.entries()) {
    const isLast = part === parts.length - 1;
    const markup = isLast ? markupOf(frame) : {};
    const says = digest({ ...content, ...markup });
    const known = messages[part];
    if (known?.says === says && known.isGone === undefined) continue;
    if (known !== undefined && known.isGone === undefined)
      return edit(frame, { part, says, content: { ...content, ...inlineOf(markup) }, id: known.id });
    if (known !== undefined && !frame.isFinal) return { does: "lost" };
    if (isLast && mayDraft(frame, refused)) return draft(frame, { part, says, content });
    // Nothing to say yet, and no draft to say so.
    if (content["text"] === "" && !frame.isFinal) return { does: "nothing" };
    return send(frame, { part, says, content: { ...content, ...markup } });
  }
  return messages.length > parts.length ? remove(frame, messages) : { does: "nothing" };
}

interface Part {
  readonly part: number;
  readonly says: string;
  readonly content: Params;
}

/** Drafts have no keyboard and cannot be written in somebody's name. */
const mayDraft = ({ isPrivate, isFinal, params }: Frame, refused: ReadonlySet<Transport>): boolean =>
  isPrivate &&
  !isFinal &&
  !refused.has("draft") &&
  params["reply_markup"] === undefined &&
  params["business_connection_id"] === undefined;

/** The final frame may bring any keyboard; a message with another one than an inline keyboard cannot be edited any more. */
const markupOf = (frame: Frame): Params =>
  frame.isFinal ? only(frame.params, ["reply_markup"]) : inlineOf(frame.params);

function inlineOf(params: Params): Params {
  const markup = params["reply_markup"];
  const isInline = typeof markup === "object" && markup !== null && "inline_keyboard" in markup;
  return isInline ? { reply_markup: markup } : {};
}

/** Only the first message answers and has an effect. */
const OF_FIRST = ["reply_parameters", "message_effect_id"];

function send(frame: Frame, { part, says, content }: Part): StreamCall {
  const around = without(aroundContent(frame), part === 0 ? ["reply_markup"] : ["reply_markup", ...OF_FIRST]);
  const method = isRich(content) ? "sendRichMessage" : "sendMessage";
  return { does: "send", part, says, method, params: { ...around, ...content } };
}

function edit(frame: Frame, { part, says, content, id }: Part & { readonly id: number }): StreamCall {
  const where = only(frame.params, ["chat_id", "business_connection_id"]);
  const params = { ...where, message_id: id, ...content };
  return { does: "edit", part, says, method: "editMessageText", params };
}

function draft(frame: Frame, { part, says, content }: Part): StreamCall {
  const where = only(frame.params, ["chat_id", "message_thread_id"]);
  const method = isRich(content) ? "sendRichMessageDraft" : "sendMessageDraft";
  const shown = without(content, ["link_preview_options"]);
  return {
    does: "draft",
    part,
    says,
    method,
    params: { ...where, draft_id: draftId(frame.key, part), ...shown },
  };
}

/** The text has become shorter: it needs fewer messages. */
function remove(frame: Frame, messages: readonly StreamedMessage[]): StreamCall {
  const params = { ...only(frame.params, ["chat_id"]), message_id: messages.at(-1)?.id };
  return { does: "delete", part: messages.length - 1, says: "", method: "deleteMessage", params };
}

const isRich = (content: Params): boolean => "rich_message" in content;

/** The same for each frame, so that Telegram lets the draft grow; never 0, which it refuses. */
export const draftId = (key: string, part: number): number => fnv1a32(`${key} ${part}`) >>> 1 || 1;

/** Two hashes of 32 bits: one alone would be wrong too often to decide that a frame changes nothing. */
function digest(content: Params): string {
  const json = canonicalJson(content);
  return `${json.length} ${fnv1a32(json)} ${fnv1a32(`once more ${json}`)}`;
}
