import type { Message, Replied } from "../server/message.js";
import type { RoomHead } from "../server/chat.js";
import type { World } from "./state.js";

interface Named {
  readonly id: number;
  readonly title?: string | undefined;
  readonly first_name?: string | undefined;
  readonly last_name?: string | undefined;
}

/** What people call somebody, or a chat. */
export const nameOf = ({ id, title, first_name, last_name }: Named): string =>
  title ?? ([first_name, last_name].filter(Boolean).join(" ") || String(id));

/** A chat's name for one of its people: a private chat is called after the bot. */
export function titleOf(room: RoomHead, { bots }: Pick<World, "bots">): string {
  const bot = room.bot === undefined ? undefined : bots.get(room.bot);
  return nameOf(bot ?? room);
}

/** Who the picture of a chat stands for: a private chat's is the bot's. */
export const faceOf = (room: RoomHead): number => room.bot ?? room.id;

/** One or two letters for a face: of the first and the last word. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => {
    const [first = ""] = word?.match(/[\p{L}\p{N}]/u) ?? [];
    return first.toUpperCase();
  });
  return letters.join("") || "?";
}

const COLOURS = 7;

/** Which of the seven colours is somebody's: always the same one. */
export const colourOf = (id: number): number => Math.abs(id) % COLOURS;

/** Who a message is by; in a channel the channel speaks. */
export const authorOf = ({ from, sender_chat, chat }: Message | Replied): Named =>
  sender_chat ?? from ?? chat;
