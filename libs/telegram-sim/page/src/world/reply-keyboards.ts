import type { ReplyKeyboard } from "../server/markup.js";
import type { Room } from "./state.js";

/** The keyboard (or the wish for a reply) that is in force for somebody; undefined where there is none, or it was removed. */
export function keyboardFor(
  { reply_keyboard, personal_keyboards }: Pick<Room, "reply_keyboard" | "personal_keyboards">,
  me: number,
): ReplyKeyboard | undefined {
  const own = personal_keyboards?.find(({ user }) => user === me);
  const keyboard = own?.keyboard ?? reply_keyboard;
  return keyboard?.kind === "remove" ? undefined : keyboard;
}
