import type { z } from "zod";
import { badRequest } from "../errors.js";
import type { ReplyKeyboard } from "../world/reply-keyboards.js";
import type { Button, InlineKeyboard } from "../world/types.js";
import type { Params } from "./params.js";
import { ReplyMarkupSchema } from "./schemas.js";

const MAX_CALLBACK_BYTES = 64;
const MAX_BUTTONS = 100;
/** Longer rows go on in the next line. */
const MAX_IN_ROW = 8;
const MAX_COPY_LENGTH = 256;
/** What a button does; each does exactly one thing. */
const ACTIONS = [
  "url",
  "callback_data",
  "web_app",
  "login_url",
  "switch_inline_query",
  "switch_inline_query_current_chat",
  "switch_inline_query_chosen_chat",
  "copy_text",
  "callback_game",
  "pay",
  "disabled",
] as const;
const CANNOT_PARSE = "can't parse inline keyboard button";

const markupOf = (params: Params): z.output<typeof ReplyMarkupSchema> | undefined =>
  params.json("reply_markup", ReplyMarkupSchema, "reply keyboard markup");

/** The inline keyboard of a call: it becomes part of the message. @throws ApiError */
export function inlineKeyboardOf(params: Params): InlineKeyboard | undefined {
  const rows = (markupOf(params)?.inline_keyboard ?? []).flatMap(rowsOf);
  const buttons = rows.flat();
  if (buttons.length === 0) return undefined;
  if (buttons.length > MAX_BUTTONS) throw badRequest("reply markup is too long");
  for (const [n, button] of buttons.entries()) checkButton(button, n === 0);
  return { inline_keyboard: rows };
}

function rowsOf(row: readonly Button[]): Button[][] {
  const rows: Button[][] = [];
  for (let from = 0; from < row.length; from += MAX_IN_ROW) rows.push(row.slice(from, from + MAX_IN_ROW));
  return rows;
}

function checkButton(button: Button, isFirst: boolean): void {
  if (button.text === "") throw badRequest(`${CANNOT_PARSE}: Text must be non-empty`);
  checkAction(button);
  if (button["pay"] === true && !isFirst) throw badRequest("BUTTON_POS_INVALID");
}

/** What a button does is one thing, and Telegram takes it. @throws ApiError */
export function checkAction(button: Button): void {
  const actions = ACTIONS.filter((name) => button[name] !== undefined);
  if (actions.length === 0)
    throw badRequest(`${CANNOT_PARSE}: Text buttons are unallowed in the inline keyboard`);
  if (actions.length > 1) throw badRequest("BUTTON_TYPE_INVALID");
  checkData(button.callback_data);
  checkAddresses(button);
}

function checkData(data: string | undefined): void {
  if (data !== undefined && (data === "" || Buffer.byteLength(data) > MAX_CALLBACK_BYTES))
    throw badRequest("BUTTON_DATA_INVALID");
}

function checkAddresses({ url, web_app, login_url, copy_text }: Button): void {
  if (url !== undefined && !isLink(url)) throw badRequest("BUTTON_URL_INVALID");
  for (const page of [web_app, login_url])
    if (page !== undefined && !isPage(page.url)) throw badRequest("BUTTON_URL_INVALID");
  if (copy_text !== undefined && (copy_text.text === "" || copy_text.text.length > MAX_COPY_LENGTH))
    throw badRequest("BUTTON_COPY_TEXT_INVALID");
}

/** An address with or without its scheme, or something of Telegram's own. */
function isLink(url: string): boolean {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `http://${url}`;
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return (
    /^(tg|ton|mailto|tel):$/.test(protocol) ||
    (/^https?:$/.test(protocol) && /\.|^localhost$|:/.test(hostname))
  );
}

/** Web apps need HTTPS; here also plain HTTP to this machine. */
function isPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (
    protocol === "https:" ||
    (protocol === "http:" && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname))
  );
}

/**
 * The keyboard in place of people's own, its removal, or the wish for a reply; it stays with the chat, not with the
 * message. @throws ApiError
 */
export function replyKeyboardOf(params: Params): ReplyKeyboard | undefined {
  const markup = markupOf(params);
  if (!markup || markup.inline_keyboard !== undefined) return undefined;
  const { keyboard, remove_keyboard, force_reply, selective = false, ...looks } = markup;
  if (remove_keyboard === true) return { kind: "remove", selective };
  if (force_reply === true)
    return { kind: "force_reply", selective, placeholder: placeholderOf(looks.input_field_placeholder) };
  if (keyboard === undefined) return undefined;
  const rows = keyboard.map((row) =>
    row.map((button) => (typeof button === "string" ? { text: button } : button)),
  );
  if (rows.flat().some(({ text }) => text === ""))
    throw badRequest('can\'t parse keyboard button: Field "text" must be of type String');
  return {
    kind: "keyboard",
    selective,
    rows,
    placeholder: placeholderOf(looks.input_field_placeholder),
    isOneTime: looks.one_time_keyboard ?? false,
    isPersistent: looks.is_persistent ?? false,
    isResized: looks.resize_keyboard ?? false,
  };
}

function placeholderOf(text: string | undefined): string | undefined {
  if (text !== undefined && (text === "" || text.length > 64))
    throw badRequest("INPUT_FIELD_PLACEHOLDER_INVALID");
  return text;
}
