import { badRequest } from "../errors.js";
import type { ReplyKeyboard } from "../world/reply-keyboards.js";
import type { Content, InlineKeyboard, Room } from "../world/types.js";

/** What reply keyboards ask people for, and how Telegram refuses it outside of private chats. */
const REQUESTS: readonly (readonly [field: string, what: string])[] = [
  ["request_contact", "phone number can be requested"],
  ["request_location", "location can be requested"],
  ["request_poll", "poll can be requested"],
  ["request_users", "users can be requested"],
  ["request_chat", "chats can be requested"],
  ["request_managed_bot", "managed bots can be requested"],
  ["web_app", "web App buttons can be used"],
];

/** Buttons that belong to one kind of content, and come first. */
const FIRST = [
  ["pay", "invoice"],
  ["callback_game", "game"],
] as const;

/**
 * Whether these keyboards may stand there, under these contents (Bot API types InlineKeyboardButton, KeyboardButton).
 * @throws ApiError
 */
export function checkMarkupPlace(
  { chat }: Room,
  contents: readonly Content[],
  keyboard: InlineKeyboard | undefined,
  replyKeyboard: ReplyKeyboard | undefined,
): void {
  if (replyKeyboard && chat.type === "channel") throw badRequest("only inline keyboard expected");
  if (chat.type !== "private") checkShared(keyboard, replyKeyboard);
  const buttons = keyboard?.inline_keyboard.flat() ?? [];
  for (const [field, content] of FIRST) {
    const at = buttons.findIndex((button) => button[field] !== undefined && button[field] !== false);
    if (at > 0) throw badRequest("BUTTON_POS_INVALID");
    if (at === 0 && !contents.some((one) => content in one)) throw badRequest("BUTTON_TYPE_INVALID");
  }
}

function checkShared(keyboard: InlineKeyboard | undefined, replyKeyboard: ReplyKeyboard | undefined): void {
  if (keyboard?.inline_keyboard.flat().some(({ web_app }) => web_app))
    throw badRequest("BUTTON_TYPE_INVALID");
  const keys = replyKeyboard?.rows?.flat() ?? [];
  for (const [field, what] of REQUESTS)
    if (keys.some((key) => key[field] !== undefined && key[field] !== false))
      throw badRequest(`${what} in private chats only`);
}
