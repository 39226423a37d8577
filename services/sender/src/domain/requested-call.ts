import { sendableMedia, type CallRequestedData, type SendRequest } from "@telebus/contracts";
import {
  checkCall,
  fromMarkdown,
  fromParseMode,
  MAX_CAPTION_LENGTH,
  MAX_TEXT_LENGTH,
  splitText,
  type FormattedText,
} from "@telebus/telegram";

const COMMONMARK = "CommonMark";

type Params = Readonly<Record<string, unknown>>;

type Calls = readonly [CallRequestedData, ...CallRequestedData[]];

/**
 * What was asked for over HTTP, as calls in the order in which they go: one, and more where the text is too long for
 * one message. Their parameters are not checked yet.
 */
export function requestedCalls(asked: SendRequest): Calls {
  const { bot, lane, job, chat_type: chatType, expires_at: expiresAt } = asked;
  const common = {
    bot,
    lane,
    chatType,
    job,
    expiresAt: expiresAt === undefined ? undefined : new Date(expiresAt),
  };
  const callOf = ({ method, params }: MethodCall): CallRequestedData => ({
    ...common,
    method,
    chat: chatOf(asked, params),
    params: given(params),
  });
  if (asked.method !== undefined) return [callOf(fullCall(asked, asked.method))];
  const [first, ...others] = shortCalls(asked);
  return [callOf(first), ...others.map(callOf)];
}

/** A call counts for the chat that it speaks into, also where only its parameters name that. */
function chatOf({ chat }: SendRequest, { chat_id: named }: Params): number | undefined {
  return chat ?? (typeof named === "number" ? named : undefined);
}

const METHOD_OF = {
  photo: "sendPhoto",
  video: "sendVideo",
  animation: "sendAnimation",
  audio: "sendAudio",
  document: "sendDocument",
  voice: "sendVoice",
  sticker: "sendSticker",
} as const satisfies Record<(typeof sendableMedia)[number], string>;

interface MethodCall {
  readonly method: string;
  readonly params: Params;
}

function shortCalls(asked: SendRequest): readonly [MethodCall, ...MethodCall[]] {
  const { chat, reply_markup, message_thread_id, disable_notification, protect_content } = asked;
  const media = sendableMedia.find((name) => asked[name] !== undefined);
  const isText = media === undefined && asked.media === undefined;
  const [first, ...others] = messagesOf(asked, isText ? MAX_TEXT_LENGTH : MAX_CAPTION_LENGTH);
  const common = { chat_id: chat, message_thread_id, disable_notification, protect_content };
  // What it answers is named once, and a long text has the preview of its first link.
  const { reply_parameters, link_preview_options } = asked;
  // The keyboard belongs below the last word.
  const last = (n: number) => (n === others.length ? { reply_markup } : {});
  const head = (): MethodCall => {
    if (asked.media !== undefined) {
      const album = albumOf(asked.media, asCaption(first));
      return { method: "sendMediaGroup", params: { ...common, reply_parameters, media: album } };
    }
    if (media === undefined)
      return {
        method: "sendMessage",
        params: { ...common, reply_parameters, link_preview_options, ...last(0), ...first },
      };
    const file = { [media]: asked[media], ...asCaption(first) };
    return { method: METHOD_OF[media], params: { ...common, reply_parameters, ...last(0), ...file } };
  };
  return [
    head(),
    ...others.map((text, n) => ({ method: "sendMessage", params: { ...common, ...last(n + 1), ...text } })),
  ];
}

/** Words of the first item alone stand below the whole album. */
const albumOf = (items: NonNullable<SendRequest["media"]>, caption: Params): readonly Params[] =>
  items.map((item, n) => given(n === 0 ? { ...item, ...caption } : item));

interface Message {
  readonly text?: string | undefined;
  readonly entities?: unknown;
  readonly parse_mode?: string | undefined;
}

const asCaption = ({ text, entities, parse_mode }: Message) => ({
  caption: text,
  caption_entities: entities,
  parse_mode,
});

/** The text as it was given where it fits, and where Telegram can read it itself; else in as many parts as it takes. */
function messagesOf(asked: SendRequest, firstLimit: number): readonly [Message, ...Message[]] {
  const { text = "", entities, parse_mode: mode } = asked;
  const isOurs = mode === COMMONMARK || text.length > firstLimit;
  // Entities that are none are for the check of the whole to refuse.
  if (!isOurs || !(entities === undefined || areEntities(entities)))
    return [{ text: asked.text, entities, parse_mode: mode }];
  const [first, ...others] = splitText(formattedText(text, entities, mode), { firstLimit });
  return first === undefined ? [{ text: asked.text }] : [first, ...others];
}

function formattedText(
  text: string,
  entities: Entities = [],
  mode: SendRequest["parse_mode"],
): FormattedText {
  if (mode === COMMONMARK) return fromMarkdown(text);
  if (mode !== undefined) return fromParseMode(text, mode);
  return { text, entities };
}

type Entities = FormattedText["entities"];

const areEntities = (given: unknown): given is Entities =>
  checkCall("sendMessage", { chat_id: 1, text: "x", entities: given }).ok;

/** `chat` stands for `chat_id`, which need not be written twice. */
const fullCall = ({ chat, params = {} }: SendRequest, method: string): MethodCall => ({
  method,
  params: chat === undefined || "chat_id" in params ? params : { chat_id: chat, ...params },
});

const given = (params: Params): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
