import type { z } from "zod";
import { unixSeconds } from "../clock.js";
import { tell, type Core } from "../core.js";
import { ControlError } from "../errors.js";
import { headOf } from "../transcript/events.js";
import { buttonsOf } from "../world/buttons.js";
import { peoplesPoll, pollIdIn, type PollState } from "../world/polls.js";
import { reactionCounts, reactionEmoji, reactTo } from "../world/reactions.js";
import { permissionsOf } from "../world/rights.js";
import type { Button, Content, Message, Person, Reaction, Room } from "../world/types.js";
import { isAdministrator, isPresent } from "../world/world.js";
import { notifyBot } from "./announce.js";
import type { ActivitySchema } from "./group-requests.js";
import { inlineMessageIdOf } from "./inline.js";
import { saleView } from "./receipts.js";
import { personBy, roomBy } from "./references.js";
import type { PressSchema, ReactionSchema } from "./requests.js";
import { messageIn } from "./targets.js";

/** A person presses a button under a bot's message. @returns the callback query's id. @throws ControlError */
export function press(core: Core, request: z.output<typeof PressSchema>): string {
  const { person, room, message } = locate(core, request);
  const { callback_data: data, callback_game } = buttonOf(message, request.button);
  const inline_message_id = inlineMessageIdOf(core, room, message.message_id);
  const botId = authorOf(core, room, message, inline_message_id);
  const isGame = callback_game !== undefined;
  if ((data === undefined && !isGame) || botId === undefined)
    throw new ControlError(409, "pressing this button tells no bot");
  const id = core.callbacks.add({ botId, personId: person.user.id, isGame });
  const { message_id } = message;
  tell(core, { type: "press", room: headOf(room), by: person.user, message_id, data: data ?? "" });
  notifyBot(core, botId, "callback_query", {
    id,
    from: person.user,
    // The bot knows what was sent by way of it by its inline id only.
    ...(inline_message_id === undefined ? { message } : { inline_message_id }),
    chat_instance: room.key,
    ...(isGame ? { game_short_name: "game" } : { data }),
  });
  return id;
}

/** A person reacts to a message; bots that asked for it are told, in groups only as administrators. */
export function react(core: Core, request: z.output<typeof ReactionSchema>): void {
  const { person, room, message } = locate(core, request);
  const { message_id } = message;
  if (!permissionsOf(room, person.user.id).can_react_to_messages)
    throw new ControlError(409, `${person.user.first_name} may not react in this chat`);
  const reaction: Reaction[] = request.emoji.map((emoji) => ({ type: "emoji", emoji: knownEmoji(emoji) }));
  const old_reaction = reactTo(room, message_id, person.user.id, reaction);
  tell(core, { type: "reaction", room: headOf(room), by: person.user, message_id, reaction });
  const place = { chat: room.chat, message_id, date: unixSeconds(core.settings.clock) };
  // Reactions in channels are anonymous: only their counts are told.
  if (room.chat.type === "channel")
    return tellWatchers(core, room, "message_reaction_count", {
      ...place,
      reactions: reactionCounts(room, message_id),
    });
  tellWatchers(core, room, "message_reaction", {
    ...place,
    user: person.user,
    old_reaction,
    new_reaction: reaction,
  });
}

function knownEmoji(emoji: string): string {
  const known = reactionEmoji(emoji);
  if (known === undefined) throw new ControlError(400, `${emoji} is no reaction`);
  return known;
}

function tellWatchers(core: Core, room: Room, kind: string, update: Content): void {
  for (const bot of core.world.botsIn(room))
    if (room.chat.type === "private" || isAdministrator(room.members.get(bot.user.id)))
      notifyBot(core, bot.user.id, kind, update);
}

/** A person types, records or uploads: people see it, bots are not told. @throws ControlError */
export function act(core: Core, request: z.output<typeof ActivitySchema>): void {
  const { from, chat, bot, action } = request;
  const person = personBy(core, from);
  const room = roomBy(core, { chat, person, bot });
  if (!isPresent(room.members.get(person.user.id)))
    throw new ControlError(409, `${person.user.first_name} is not in this chat`);
  tell(core, { type: "activity", room: headOf(room), by: person.user, action });
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
  const buttons = buttonsOf(message);
  const found =
    buttons.find(({ callback_data }) => callback_data === wanted) ??
    buttons.find(({ text }) => text === wanted);
  if (!found) throw new ControlError(404, `there is no button "${wanted}" under this message`);
  return found;
}

/** A channel post does not say which bot made it: there, the first one. */
function authorOf(
  core: Core,
  room: Room,
  { from }: Message,
  inlineId: string | undefined,
): number | undefined {
  if (inlineId !== undefined) return core.world.inlineMessages.get(inlineId)?.botId;
  return from?.is_bot ? from.id : core.world.botsIn(room)[0]?.user.id;
}

/** What a person sees of a message: its content, who reacted how, and whether it is pinned. */
export function personView(core: Core, room: Room, message: Message): Message {
  const { message_id } = message;
  const reactions = [...(room.reactions.get(message_id) ?? [])];
  const state = core.world.polls.get(pollIdIn(message) ?? "");
  return {
    ...message,
    ...(state && { poll: peoplesPoll(state), poll_votes: votesOf(state) }),
    ...(reactions.length > 0 && {
      reactions: reactions.map(([user, reaction]) => ({ user, reaction })),
    }),
    ...(room.details.pinned.has(message_id) && { is_pinned: true }),
    ...saleView(core, room, message),
  };
}

/** Who voted how, for the page to mark one's own; as option indexes. */
const votesOf = ({ votes }: PollState) => [...votes].map(([user, options]) => ({ user, options }));
