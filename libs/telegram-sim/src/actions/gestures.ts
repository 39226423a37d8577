import type { z } from "zod";
import { unixSeconds } from "../clock.js";
import { tell, type Core } from "../core.js";
import { ControlError } from "../errors.js";
import { headOf } from "../transcript/events.js";
import { reactTo } from "../world/reactions.js";
import type { Button, Message, Person, Reaction, Room } from "../world/types.js";
import { isAdministrator } from "../world/world.js";
import { notifyBot } from "./announce.js";
import { personBy, roomBy } from "./references.js";
import type { PressSchema, ReactionSchema } from "./requests.js";
import { messageIn } from "./speech.js";

/** A person presses a button under a bot's message. @returns the callback query's id. @throws ControlError */
export function press(core: Core, request: z.output<typeof PressSchema>): string {
  const { person, room, message } = locate(core, request);
  const data = buttonOf(message, request.button).callback_data;
  const botId = authorOf(core, room, message);
  if (data === undefined || botId === undefined)
    throw new ControlError(409, "pressing this button tells no bot");
  const id = core.callbacks.add(botId, person.user.id);
  const { message_id } = message;
  tell(core, { type: "press", room: headOf(room), by: person.user, message_id, data });
  const chat_instance = room.key;
  notifyBot(core, botId, "callback_query", { id, from: person.user, message, chat_instance, data });
  return id;
}

/** A person reacts to a message; bots that asked for it are told, in groups only as administrators. */
export function react(core: Core, request: z.output<typeof ReactionSchema>): void {
  const { person, room, message } = locate(core, request);
  const { message_id } = message;
  const reaction: Reaction[] = request.emoji.map((emoji) => ({ type: "emoji", emoji }));
  const old_reaction = reactTo(room, message_id, person.user.id, reaction);
  tell(core, { type: "reaction", room: headOf(room), by: person.user, message_id, reaction });
  const update = {
    chat: room.chat,
    message_id,
    user: person.user,
    date: unixSeconds(core.settings.clock),
    old_reaction,
    new_reaction: reaction,
  };
  for (const bot of core.world.botsIn(room))
    if (room.chat.type === "private" || isAdministrator(room.members.get(bot.user.id)))
      notifyBot(core, bot.user.id, "message_reaction", update);
}

interface Place {
  readonly from: number | string;
  readonly chat?: number | string | undefined;
  readonly bot?: number | string | undefined;
  readonly message_id: number;
}

function locate(
  core: Core,
  { from, chat, bot, message_id }: Place,
): { person: Person; room: Room; message: Message } {
  const person = personBy(core, from);
  const room = roomBy(core, { chat, person, bot });
  return { person, room, message: messageIn(room, message_id) };
}

function buttonOf(message: Message, wanted: string): Button {
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  const found =
    buttons.find(({ callback_data }) => callback_data === wanted) ??
    buttons.find(({ text }) => text === wanted);
  if (!found) throw new ControlError(404, `there is no button "${wanted}" under this message`);
  return found;
}

/** A channel post does not say which bot made it: there, the first one. */
const authorOf = (core: Core, room: Room, { from }: Message): number | undefined =>
  from?.is_bot ? from.id : core.world.botsIn(room)[0]?.user.id;

/** What a person sees of a message: its content, and who reacted how. */
export const personView = (room: Room, message: Message): Message => {
  const reactions = [...(room.reactions.get(message.message_id) ?? [])];
  if (reactions.length === 0) return message;
  return { ...message, reactions: reactions.map(([user, reaction]) => ({ user, reaction })) };
};
