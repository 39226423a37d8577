import { badRequest } from "../errors.js";
import type { InlineKeyboard } from "../world/types.js";
import type { Params } from "./params.js";
import { ReplyMarkupSchema } from "./schemas.js";

const MAX_CALLBACK_BYTES = 64;
const MAX_BUTTONS = 100;

/** The inline keyboard of a call; other reply markup is checked and not kept. @throws ApiError */
export function inlineKeyboardOf(params: Params): InlineKeyboard | undefined {
  const markup = params.json("reply_markup", ReplyMarkupSchema, "reply keyboard markup");
  const rows = markup?.inline_keyboard?.filter((row) => row.length > 0) ?? [];
  const buttons = rows.flat();
  if (buttons.length === 0) return undefined;
  if (buttons.length > MAX_BUTTONS) throw badRequest("reply markup is too long");
  for (const { text, callback_data: data } of buttons) {
    if (text === "") throw badRequest("can't parse inline keyboard button: Text must be non-empty");
    if (data !== undefined && (data === "" || Buffer.byteLength(data) > MAX_CALLBACK_BYTES))
      throw badRequest("BUTTON_DATA_INVALID");
  }
  return { inline_keyboard: rows };
}
