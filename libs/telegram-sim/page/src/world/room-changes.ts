import type { SimEvent } from "../server/event.js";
import type { Message } from "../server/message.js";
import type { Room } from "./state.js";

/** Messages of one chat that are kept here; older ones are read again where somebody scrolls to them. */
const MAX_KEPT = 1_000;

const ROOM_EVENTS = ["message", "edit", "deletion", "reaction", "poll", "pin", "membership", "chat"] as const;

/** What changes a chat, or what is in it. */
export type RoomEvent = Extract<SimEvent, { type: (typeof ROOM_EVENTS)[number] }>;

export const isOfRoom = (event: SimEvent): event is RoomEvent =>
  ROOM_EVENTS.some((type) => type === event.type);

/** What an event does to the chat it happened in. */
export function roomChange(room: Room, event: RoomEvent): Room {
  switch (event.type) {
    case "message":
      return withTopic(withMessage(room, event.message), event.message);
    case "edit":
      return room.messages.has(event.message.message_id) ? withMessage(room, event.message) : room;
    case "deletion":
      return { ...room, messages: without(room.messages, event.message_ids) };
    case "reaction":
      return changed(room, event.message_id, (message) => ({
        ...message,
        reactions: [
          ...(message.reactions ?? []).filter(({ user }) => user !== event.by.id),
          ...(event.reaction.length > 0 ? [{ user: event.by.id, reaction: event.reaction }] : []),
        ],
      }));
    case "poll":
      return changed(room, event.message_id, (message) => ({ ...message, poll: event.poll }));
    case "pin":
      return withPin(room, event.message_id, event.pinned);
    case "membership":
      return withMember(room, event);
    case "chat":
      break;
  }
  return room;
}

/** The messages with some more, in order. */
export function merged(known: Room["messages"], more: readonly Message[]): Map<number, Message> {
  const all = new Map(known);
  for (const message of more) all.set(message.message_id, message);
  return new Map([...all].toSorted(([a], [b]) => a - b));
}

function withMessage(room: Room, message: Message): Room {
  const last = [...room.messages.keys()].at(-1) ?? 0;
  const former = room.messages.get(message.message_id);
  // An edit does not tell of reactions again.
  const kept = former?.reactions ? { reactions: former.reactions, ...message } : message;
  const isNewest = message.message_id > last;
  const messages =
    isNewest || former ? new Map(room.messages).set(message.message_id, kept) : merged(room.messages, [kept]);
  if (messages.size <= MAX_KEPT) return { ...room, messages };
  const [oldest = 0] = messages.keys();
  messages.delete(oldest);
  return { ...room, messages, hasOlder: true };
}

function withTopic(room: Room, message: Message): Room {
  const { message_thread_id, forum_topic_created, forum_topic_edited } = message;
  const name = forum_topic_created?.name ?? forum_topic_edited?.name;
  if (message_thread_id === undefined || name === undefined) return room;
  const former = room.topics.find((topic) => topic.message_thread_id === message_thread_id);
  const topic = {
    ...former,
    message_thread_id,
    name,
    icon_color: forum_topic_created?.icon_color ?? former?.icon_color,
  };
  return { ...room, topics: [...room.topics.filter((each) => each !== former), topic] };
}

function withPin(room: Room, id: number, isPinned: boolean): Room {
  const others = room.pinned.filter((each) => each !== id);
  return { ...room, pinned: isPinned ? [id, ...others] : others };
}

function withMember(room: Room, { user, status }: Extract<SimEvent, { type: "membership" }>): Room {
  const others = room.members.filter((member) => member.user.id !== user.id);
  return { ...room, members: [...others, { user, status }] };
}

function changed(room: Room, id: number, change: (message: Message) => Message): Room {
  const message = room.messages.get(id);
  return message ? { ...room, messages: new Map(room.messages).set(id, change(message)) } : room;
}

function without(messages: Room["messages"], ids: readonly number[]): Map<number, Message> {
  const left = new Map(messages);
  for (const id of ids) left.delete(id);
  return left;
}
