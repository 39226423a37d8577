import { hash, timingSafeEqual } from "node:crypto";
import { newBotProfile } from "./bot-profile.js";
import { Files } from "./files.js";
import type { InlineMessage } from "./inline-messages.js";
import { pollIdIn, type PollState } from "./polls.js";
import { ReplyKeyboards } from "./reply-keyboards.js";
import { newRoomDetails } from "./room-details.js";
import type { Bot, Chat, Message, Person, Room, User } from "./types.js";

export interface WorldLimits {
  /** Messages kept in each chat; older ones roll over. */
  readonly messagesPerChat: number;
  /** Bytes of uploaded files kept; the oldest roll over. */
  readonly fileBytes: number;
}

/** Ids that are given out next. */
export interface NextIds {
  person: number;
  group: number;
  supergroup: number;
}

const FIRST_IDS: NextIds = { person: 700_000_001, group: -4_100_000_001, supergroup: -1_002_100_000_001 };

const hashOf = (token: string): string => hash("sha256", token, "hex");
const privateKey = (botId: number, personId: number): string => `${personId}@${botId}`;

/** Who and what there is: people, bots, chats, messages, files. State and lookups; no I/O, no clock. */
export class World {
  readonly people = new Map<number, Person>();
  readonly bots = new Map<number, Bot>();
  readonly rooms = new Map<string, Room>();
  /** By poll id; one poll may be in several chats, forwarded. */
  readonly polls = new Map<string, PollState>();
  /** Messages sent by way of inline bots, by `inline_message_id`. */
  readonly inlineMessages = new Map<string, InlineMessage>();
  readonly files: Files;
  readonly nextIds: NextIds = { ...FIRST_IDS };
  /** In memory only: hashing a token with each call costs. */
  private readonly knownTokens = new WeakMap<Bot, string>();

  constructor(private readonly limits: WorldLimits) {
    this.files = new Files(limits.fileBytes);
  }

  /** Forgets everything. */
  clear(): void {
    for (const part of [this.people, this.bots, this.rooms, this.polls, this.inlineMessages]) part.clear();
    this.files.clear();
    Object.assign(this.nextIds, FIRST_IDS);
  }

  addPerson(about: Omit<User, "id" | "is_bot"> & { id?: number | undefined }, hidesForwards = false): Person {
    const id = about.id ?? this.nextIds.person++;
    const user = { ...about, id, is_bot: false };
    const person: Person = { user, isDeactivated: false, ...(hidesForwards && { hidesForwards }) };
    this.people.set(id, person);
    return person;
  }

  /** @param token of valid form; its first part is the bot's id. */
  addBot(token: string, about: { first_name?: string | undefined; username?: string | undefined } = {}): Bot {
    const id = Number(token.slice(0, token.indexOf(":")));
    const { first_name = `Bot ${id}`, username = `sim_${id}_bot` } = about;
    const bot: Bot = {
      user: { id, is_bot: true, first_name, username },
      tokenHash: hashOf(token),
      commands: new Map(),
      profile: newBotProfile(),
    };
    this.bots.set(id, bot);
    return bot;
  }

  /** The former token is none any more. */
  changeToken(bot: Bot, token: string): void {
    bot.tokenHash = hashOf(token);
    this.knownTokens.set(bot, token);
  }

  isTokenOf(bot: Bot, token: string): boolean {
    if (this.knownTokens.get(bot) === token) return true;
    const isIts = timingSafeEqual(Buffer.from(hashOf(token)), Buffer.from(bot.tokenHash));
    if (isIts) this.knownTokens.set(bot, token);
    return isIts;
  }

  user(id: number): User | undefined {
    return this.people.get(id)?.user ?? this.bots.get(id)?.user;
  }

  addRoom(chat: Chat, botId?: number): Room {
    const key = botId === undefined ? String(chat.id) : privateKey(botId, chat.id);
    const room: Room = {
      key,
      chat,
      botId,
      members: new Map(),
      messages: new Map(),
      reactions: new Map(),
      topics: new Map(),
      details: newRoomDetails(),
      paidMedia: new Map(),
      replyKeyboards: new ReplyKeyboards(),
      nextMessageId: 1,
    };
    this.rooms.set(key, room);
    return room;
  }

  /** A chat that is not private. */
  sharedRoom(chatId: number): Room | undefined {
    return this.rooms.get(String(chatId));
  }

  privateRoom(botId: number, personId: number): Room | undefined {
    return this.rooms.get(privateKey(botId, personId));
  }

  /** The private chat of a person with a bot; it begins to exist here. */
  openPrivateRoom(bot: Bot, person: Person): Room {
    const found = this.privateRoom(bot.user.id, person.user.id);
    if (found) return found;
    const { id, first_name, last_name, username } = person.user;
    const room = this.addRoom({ id, type: "private", first_name, last_name, username }, bot.user.id);
    room.members.set(id, "member").set(bot.user.id, "member");
    return room;
  }

  /** Bots that see what happens in this chat. */
  botsIn(room: Room): Bot[] {
    const present = [...room.members].filter(([, status]) => isPresent(status));
    return present.flatMap(([id]) => this.bots.get(id) ?? []);
  }

  /** Puts a message into a chat, under its next id. */
  append(room: Room, fields: Omit<Message, "message_id" | "chat"> & { readonly date: number }): Message {
    const message: Message = { message_id: room.nextMessageId++, chat: room.chat, ...fields };
    room.messages.set(message.message_id, message);
    const { message_id } = message;
    this.polls.get(pollIdIn(message) ?? "")?.places.push({ room: room.key, message_id });
    if (room.messages.size > this.limits.messagesPerChat) forgetOldest(room);
    return message;
  }
}

/** Whether a member with this status takes part in the chat. */
export const isPresent = (status: string | undefined): boolean =>
  status !== undefined && status !== "left" && status !== "kicked";

export const isAdministrator = (status: string | undefined): boolean =>
  status === "administrator" || status === "creator";

function forgetOldest(room: Room): void {
  const [oldest] = room.messages.keys();
  if (oldest === undefined) return;
  room.messages.delete(oldest);
  room.reactions.delete(oldest);
  room.paidMedia.delete(oldest);
}
