import type { Message } from "../server/message.js";
import type { Room } from "./state.js";

/** The general topic has no thread id of its own in the Bot API. */
export const GENERAL = 0;

export interface TopicView {
  readonly id: number;
  readonly name: string;
  readonly colour: string;
}

const GENERAL_COLOUR = "#b8c7d4";
/** Telegram's default colour for topics. */
const DEFAULT_COLOUR = 0x6fb9f0;

/** A forum's topics, the general one first. */
export const topicsOf = (room: Room, general: string): readonly TopicView[] => [
  { id: GENERAL, name: general, colour: GENERAL_COLOUR },
  ...room.topics.map(({ message_thread_id: id, name, icon_color = DEFAULT_COLOUR }) => ({
    id,
    name,
    colour: `#${icon_color.toString(16).padStart(6, "0")}`,
  })),
];

/** What was said in a topic; in everything where there are none. */
export function messagesIn(room: Room, thread: number | undefined): readonly Message[] {
  const all = [...room.messages.values()];
  if (room.is_forum !== true || thread === undefined) return all;
  return all.filter(({ message_thread_id }) => (message_thread_id ?? GENERAL) === thread);
}
