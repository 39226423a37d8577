import type { Message } from "../server/message.js";
import type { User } from "../server/user.js";
import type { Room, World } from "./state.js";

const GONE = new Set(["left", "kicked"]);

/** Somebody's place in a chat; undefined where they never were in it. */
export const statusIn = (room: Room, userId: number): string | undefined =>
  room.members.find(({ user }) => user.id === userId)?.status;

/** Whether somebody takes part in a chat. */
export function isIn(room: Room, userId: number): boolean {
  if (room.type === "private") return room.id === userId;
  const status = statusIn(room, userId);
  return status !== undefined && !GONE.has(status);
}

export const lastOf = (room: Room): Message | undefined => [...room.messages.values()].at(-1);

/** A person's chats, the ones last used first. */
export function chatsOf({ rooms }: World, me: number): readonly Room[] {
  return [...rooms.values()]
    .filter((room) => room.migrated_to === undefined && isIn(room, me))
    .map((room) => ({ room, at: lastOf(room)?.date ?? 0 }))
    .toSorted((a, b) => b.at - a.at)
    .map(({ room }) => room);
}

/** Bots the person has no chat with yet. */
export function strangersOf({ rooms, bots }: World, me: number): readonly User[] {
  return [...bots.values()].filter(({ id }) => !rooms.has(privateKey(me, id)));
}

/** The private chat of a person with a bot; the simulator names it so. */
export const privateKey = (person: number, bot: number): string => `${person}@${bot}`;

/** How the control API wants a chat to be named by somebody who acts in it. */
export const addressOf = (room: { readonly id: number; readonly bot?: number | undefined }): number =>
  room.bot ?? room.id;

export const presentMembers = (room: Room): readonly User[] =>
  room.members.filter(({ status }) => !GONE.has(status)).map(({ user }) => user);
