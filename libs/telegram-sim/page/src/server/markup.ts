import { z } from "zod";
import { maybe } from "./media.js";

const WebApp = z.looseObject({ url: z.string() });

/** A button under a message. */
export const InlineButton = z.looseObject({
  text: z.string(),
  style: maybe(z.string()),
  callback_data: maybe(z.string()),
  url: maybe(z.string()),
  web_app: maybe(WebApp),
  login_url: maybe(z.looseObject({ url: z.string() })),
  copy_text: maybe(z.looseObject({ text: z.string() })),
  switch_inline_query: maybe(z.string()),
  switch_inline_query_current_chat: maybe(z.string()),
  switch_inline_query_chosen_chat: maybe(z.looseObject({ query: maybe(z.string()) })),
  callback_game: maybe(z.unknown()),
  pay: maybe(z.boolean()),
  /** Nothing happens. */
  disabled: maybe(z.unknown()),
});
export type InlineButton = z.output<typeof InlineButton>;

/** A button of a reply keyboard. */
const ReplyKey = z.looseObject({
  text: z.string(),
  request_contact: maybe(z.boolean()),
  request_location: maybe(z.boolean()),
  request_poll: maybe(z.looseObject({})),
  web_app: maybe(WebApp),
});
export type ReplyKey = z.output<typeof ReplyKey>;

/** The only markup that stays with its message. */
export const ReplyMarkup = z.looseObject({ inline_keyboard: maybe(z.array(z.array(InlineButton))) });

/** What a bot has put in place of people's own keyboard: it belongs to the chat, or to some of the people in it. */
export const ReplyKeyboard = z.object({
  kind: z.string(),
  rows: z.array(z.array(ReplyKey)).catch([]),
  placeholder: maybe(z.string()),
  isOneTime: maybe(z.boolean()),
  message_id: maybe(z.number()),
});
export type ReplyKeyboard = z.output<typeof ReplyKeyboard>;

/** What somebody has in place of the chat's. */
export const PersonalKeyboard = z.object({ user: z.number(), keyboard: ReplyKeyboard });
