import type { ReplyParameters } from "@grammyjs/types";
import {
  CallRequested,
  type ChatAddress,
  type EventDraft,
  type Lane,
  type StreamFrame,
} from "@telebus/contracts";
import { checkCall } from "../check-call.js";
import { InvalidCallError } from "../errors.js";
import { hasParameter } from "../param-schema.js";
import { plainKeyboard, type Keyboard } from "./keyboard.js";
import type { ChatParams, MethodName, MethodParams } from "./params.js";

/** For calls that speak into no chat. */
export interface BotAddress {
  readonly bot: number;
  readonly chat?: never;
}

export interface CallOptions {
  /** interactive, unless the builder says otherwise */
  readonly lane?: Lane | undefined;
  /** Comes back with the result. */
  readonly ref?: string | undefined;
  /** Calls of one job are paused and cancelled together. */
  readonly job?: string | undefined;
  /** A frame of a message that is sent bit by bit: only the newest of those waiting is sent. */
  readonly stream?: StreamFrame | undefined;
  /** Worthless afterwards. */
  readonly expiresAt?: Date | undefined;
}

export interface SendOptions extends CallOptions {
  /** The message answered; when it is gone, the answer is sent without it. */
  readonly replyTo?: number | ReplyParameters | undefined;
  readonly replyMarkup?: Keyboard | undefined;
  /** `message_effect_id`: shown in private chats, and left out elsewhere. */
  readonly effect?: string | undefined;
}

/**
 * Asks the sender for any call of the Bot API. A chat's address gives `chat_id`, and `message_thread_id` where the
 * method has one.
 * @throws InvalidCallError when Telegram could never accept it
 */
export function callMethod<M extends MethodName>(
  to: ChatAddress,
  method: M,
  params: ChatParams[M],
  options?: SendOptions,
): EventDraft;
export function callMethod<M extends MethodName>(
  to: BotAddress,
  method: M,
  params: MethodParams[M],
  options?: SendOptions,
): EventDraft;
export function callMethod(
  to: ChatAddress | BotAddress,
  method: MethodName,
  params: object,
  { replyTo, replyMarkup, effect, lane = "interactive", ...options }: SendOptions = {},
): EventDraft {
  const all = withoutUndefined({
    ...addressParams(to, method),
    reply_parameters: replyTo === undefined ? undefined : replyParameters(replyTo),
    reply_markup: replyMarkup === undefined ? undefined : plainKeyboard(replyMarkup),
    ...effectParams(to, method, effect),
    ...params,
  });
  const check = checkCall(method, all);
  if (!check.ok) throw new InvalidCallError(method, check.problems);
  const { chat, type: chatType } = isChat(to) ? to : {};
  return CallRequested({ ...options, bot: to.bot, lane, method, chat, chatType, params: all });
}

function addressParams(to: ChatAddress | BotAddress, method: MethodName): Record<string, unknown> {
  if (!isChat(to)) return {};
  return {
    chat_id: hasParameter(method, "chat_id") ? to.chat : undefined,
    message_thread_id: hasParameter(method, "message_thread_id") ? to.thread : undefined,
  };
}

const effectParams = (to: ChatAddress | BotAddress, method: MethodName, effect: string | undefined) =>
  isChat(to) && to.type === "private" && hasParameter(method, "message_effect_id")
    ? { message_effect_id: effect }
    : {};

const isChat = (to: ChatAddress | BotAddress): to is ChatAddress => to.chat !== undefined;

const replyParameters = (replyTo: number | ReplyParameters): ReplyParameters => ({
  ...(typeof replyTo === "number" ? { message_id: replyTo } : replyTo),
  allow_sending_without_reply: true,
});

const withoutUndefined = (params: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
