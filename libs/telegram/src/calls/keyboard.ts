import type {
  ForceReply,
  InlineKeyboardMarkup,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from "@grammyjs/types";
import type { Markup } from "../rich-text.js";

type TelegrafMarkup = InstanceType<typeof Markup.Markup>;

/** A keyboard as the Bot API knows it, or as `Markup` makes it. */
export type Keyboard =
  | InlineKeyboardMarkup
  | ReplyKeyboardMarkup
  | ReplyKeyboardRemove
  | ForceReply
  | TelegrafMarkup
  | TelegrafMarkup["reply_markup"];

/** As the Bot API wants it: `Markup` leaves in each button its own mark `hide`, which Telegram does not know. */
export function plainKeyboard(keyboard: Keyboard): unknown {
  const markup = "reply_markup" in keyboard ? keyboard.reply_markup : keyboard;
  return JSON.parse(JSON.stringify(markup, (name, value: unknown) => (name === "hide" ? undefined : value)));
}
