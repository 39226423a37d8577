import { contentOf } from "./content.js";
import type { Bot, Entity, Message, Room } from "./types.js";
import { isAdministrator } from "./world.js";

/**
 * Whether a bot sees a message of a group. In privacy mode (https://core.telegram.org/bots/features#privacy-mode) it
 * sees commands, answers to its messages, mentions of it, what came by way of it, and service messages; administrators
 * see everything.
 */
export function isVisibleTo({ user, profile }: Bot, room: Room, message: Message): boolean {
  if (!profile.hasPrivacy || room.chat.type === "private" || room.chat.type === "channel") return true;
  if (isAdministrator(room.members.get(user.id))) return true;
  return isService(message) || isMeantFor(message, user.id, user.username ?? "");
}

const isService = (message: Message): boolean => Object.keys(contentOf(message)).length === 0;

function isMeantFor(message: Message, botId: number, username: string): boolean {
  if (message.reply_to_message?.from?.id === botId || idOf(message["via_bot"]) === botId) return true;
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  return entities.some((entity) => addresses(entity, wordAt(text, entity), botId, username.toLowerCase()));
}

const wordAt = (text: string, { offset, length }: Entity): string =>
  text.slice(offset, offset + length).toLowerCase();

function addresses(entity: Entity, word: string, botId: number, username: string): boolean {
  if (entity.type === "mention") return word === `@${username}`;
  if (entity.type === "text_mention") return idOf(entity["user"]) === botId;
  return entity.type === "bot_command" && (!word.includes("@") || word.endsWith(`@${username}`));
}

const idOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
