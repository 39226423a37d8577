import { z } from "zod";
import { Call, UpdateRecord } from "./call.js";
import { ChatView } from "./chat.js";
import { Message } from "./message.js";
import { get } from "./request.js";
import { Bot, User } from "./user.js";

/** A list without those that cannot be read: better one chat less than none. */
const readable = <Schema extends z.ZodType>(schema: Schema) =>
  z.array(z.unknown()).transform((items) =>
    items.flatMap((item) => {
      const { data } = schema.safeParse(item);
      return data === undefined ? [] : [data];
    }),
  );

export const people = async () => (await get("people", {}, z.object({ people: readable(User) }))).people;
export const bots = async () => (await get("bots", {}, z.object({ bots: readable(Bot) }))).bots;
export const chats = async () => (await get("chats", {}, z.object({ chats: readable(ChatView) }))).chats;

/** The newest `limit` messages of a chat, older than `before` where that is given; oldest first. */
export const messages = async (chat: string, query: { limit: number; before?: number | undefined }) =>
  (await get("messages", { chat, ...query }, z.object({ messages: readable(Message) }))).messages;

/** One message as this person sees it: paid media are seen by those who paid. */
export const messageAs = async (person: number, chat: string, id: number) => {
  const query = { chat, person, after: id - 1, before: id + 1 };
  const { messages: found } = await get("messages", query, z.object({ messages: readable(Message) }));
  return found[0];
};

export const calls = async (query: { after?: number; bot?: number; method?: string }) =>
  (await get("calls", query, z.object({ calls: readable(Call) }))).calls;

/** Updates that bots were given about a message. */
export const updates = async (query: { chat: number; bot: number | undefined; message_id: number }) =>
  (await get("updates", query, z.object({ updates: readable(UpdateRecord) }))).updates;

export const starBalance = async (user: number) =>
  (await get("stars", { user }, z.looseObject({ balance: z.number() }))).balance;

export const clock = () => get("clock", {}, z.looseObject({ now: z.number(), offset_ms: z.number() }));

const Purse = { free: z.number(), capacity: z.number(), wait_ms: z.number() };
const Limits = z.looseObject({
  mode: z.string(),
  values: z.record(z.string(), z.unknown()).catch({}),
  bots: z.array(
    z.looseObject({
      bot: z.number(),
      ...Purse,
      chats: z.array(z.looseObject({ key: z.string(), title: z.string().catch(""), ...Purse })),
    }),
  ),
});
export type Limits = z.output<typeof Limits>;

export const limits = () => get("limits", {}, Limits);

export const faults = async () =>
  (await get("faults", {}, z.object({ faults: z.array(z.record(z.string(), z.unknown())) }))).faults;
