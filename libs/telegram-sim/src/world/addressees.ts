import type { Entity, Message, User } from "./types.js";

/**
 * Whom a selective keyboard is for (method reference, ReplyKeyboardMarkup): whoever the text names, and the author of
 * the message that is answered.
 * @param people who might be meant
 */
export function addressees(message: Message, people: readonly User[]): number[] {
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  const repliedTo = message.reply_to_message?.from?.id;
  return people
    .filter((person) => person.id === repliedTo || entities.some((entity) => names(entity, text, person)))
    .map(({ id }) => id);
}

function names(entity: Entity, text: string, { id, username }: User): boolean {
  const { type, offset, length, user } = entity;
  if (type === "text_mention")
    return typeof user === "object" && user !== null && "id" in user && user.id === id;
  const word = text.slice(offset, offset + length).toLowerCase();
  return type === "mention" && username !== undefined && word === `@${username.toLowerCase()}`;
}
