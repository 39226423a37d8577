import { sendableMedia, type CallRequestedData, type SendRequest } from "@telebus/contracts";

type Params = Readonly<Record<string, unknown>>;

/** What was asked for over HTTP, as a call; its parameters are not checked yet. */
export function requestedCall(asked: SendRequest): CallRequestedData {
  const { bot, lane, job, chat_type: chatType, expires_at: expiresAt } = asked;
  const { method, params } = asked.method === undefined ? shortCall(asked) : fullCall(asked, asked.method);
  return {
    bot,
    lane,
    method,
    chat: chatOf(asked, params),
    chatType,
    job,
    params: given(params),
    expiresAt: expiresAt === undefined ? undefined : new Date(expiresAt),
  };
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

function shortCall(asked: SendRequest): MethodCall {
  const { chat, text, entities, parse_mode, reply_markup, message_thread_id, disable_notification } = asked;
  const common = { chat_id: chat, parse_mode, reply_markup, message_thread_id, disable_notification };
  const media = sendableMedia.find((name) => asked[name] !== undefined);
  if (media === undefined) return { method: "sendMessage", params: { ...common, text, entities } };
  const caption = { caption: text, caption_entities: entities };
  return { method: METHOD_OF[media], params: { ...common, [media]: asked[media], ...caption } };
}

/** `chat` stands for `chat_id`, which need not be written twice. */
const fullCall = ({ chat, params = {} }: SendRequest, method: string): MethodCall => ({
  method,
  params: chat === undefined || "chat_id" in params ? params : { chat_id: chat, ...params },
});

const given = (params: Params): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
