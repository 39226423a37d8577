import type { ReplyKeyboard } from "../server/markup.js";
import type { Message } from "../server/message.js";
import type { Room } from "./state.js";

/** The keyboard (or the wish for a reply) that is in force for somebody; undefined where there is none, or it was removed. */
export function keyboardFor(
  room: Pick<Room, "reply_keyboard" | "messages">,
  me: number,
): ReplyKeyboard | undefined {
  const { reply_keyboard: keyboard, messages } = room;
  if (!keyboard || keyboard.kind === "remove") return undefined;
  const message = messages.get(keyboard.message_id ?? 0);
  return !keyboard.selective || (message && isFor(message, me)) ? keyboard : undefined;
}

/** A selective one is for those whom its message answers or names. */
const isFor = ({ reply_to_message, entities }: Message, me: number): boolean =>
  reply_to_message?.from?.id === me || entities?.some(({ user }) => user?.id === me) === true;
