import { z } from "zod";
import { UpdateSchema } from "../actions/requests.js";
import {
  CallsQuery,
  ChatsQuery,
  LedgerQuery,
  LimitsQuery,
  MessagesQuery,
  StarsQuery,
  UpdatesQuery,
} from "./queries.js";
import {
  BotView,
  CallView,
  ChatView,
  InlineAnswerView,
  LedgerView,
  LimitsView,
  MessageView,
  UpdateView,
  UserView,
} from "./views.js";

/** What the OpenAPI document says of a route besides its request. */
export interface Operation {
  readonly summary: string;
  /** `{ ok: true }` where nothing is said. */
  readonly answer?: z.ZodType;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** What is answered in place of JSON. */
  readonly contentType?: string;
}

const messages = z.object({ messages: z.array(MessageView) });
const faults = z.object({ faults: z.array(z.looseObject({})) });

/** Each verb's; the request is its schema. */
export const verbOperations: Readonly<Record<string, Operation>> = {
  people: { summary: "Makes a person", answer: UserView },
  bots: { summary: "Makes a bot, as BotFather does", answer: UserView },
  "managed-bots": {
    summary: "A person makes a bot by a button of a bot that manages others",
    answer: UserView,
  },
  chats: { summary: "Makes a group, a supergroup or a channel", answer: ChatView },
  "chat-settings": { summary: "An administrator changes what a chat is and allows", answer: ChatView },
  members: { summary: "Adds, removes, promotes, restricts or bans somebody" },
  joins: {
    summary: "A person joins, or asks to join where that needs approval",
    answer: z.object({ joined: z.boolean() }),
  },
  leaves: { summary: "A person leaves" },
  topics: { summary: "Makes a topic of a forum", answer: z.object({ message_thread_id: z.number() }) },
  migrations: { summary: "A group becomes a supergroup", answer: ChatView },
  accounts: { summary: "A person's account is deleted, or comes back" },
  blocks: { summary: "A person blocks a bot, or unblocks it" },
  messages: { summary: "A person writes, or sends files, also as an album", answer: messages },
  say: { summary: "A person writes: the short form", answer: messages },
  edits: { summary: "A person edits a message", answer: MessageView },
  deletions: { summary: "A message is deleted" },
  presses: {
    summary: "A person presses a button below a message",
    answer: z.object({ callback_query_id: z.string() }),
  },
  reactions: { summary: "A person reacts to a message, or takes the reaction back" },
  stops: { summary: "A person stops what a bot is writing, where it may be stopped" },
  "poll-options": { summary: "A person adds an option to a poll that takes them" },
  votes: { summary: "A person votes in a poll, or takes the vote back" },
  pins: { summary: "A person pins a message, or unpins it" },
  activities: { summary: "A person types, or does something else that people see for a moment" },
  "inline-queries": {
    summary: "A person asks a bot inline; waits up to 10 s for its answer",
    answer: InlineAnswerView,
  },
  "inline-results": {
    summary: "A person sends one of the results",
    answer: z.object({ message: MessageView }),
  },
  payments: {
    summary: "A person pays an invoice or paid media; waits up to 10 s for the bot's word",
    answer: z.object({ paid: z.literal(true), telegram_payment_charge_id: z.string() }),
  },
  subscriptions: { summary: "A person cancels a subscription, or takes it up again" },
  stars: { summary: "Gives Stars, or takes them", answer: z.object({ balance: z.number() }) },
  faults: { summary: "The next calls go wrong, or the server restarts" },
  limits: { summary: "Other limits from now on" },
  clock: { summary: "Moves the time forward", answer: z.object({ now: z.number() }) },
  "web-apps": {
    summary: "A person opens a web app",
    answer: z.object({ url: z.string(), init_data: z.string() }),
  },
  "web-app-data": { summary: "A web app of a reply keyboard sends data to the bot" },
  reset: { summary: "Forgets everything" },
};

/** All other routes: `GET /people`. */
export const otherOperations: Readonly<Record<string, Operation>> = {
  "GET /sim/people": { summary: "Everybody", answer: z.object({ people: z.array(UserView) }) },
  "GET /sim/bots": { summary: "All bots", answer: z.object({ bots: z.array(BotView) }) },
  "GET /sim/chats": {
    summary: "All chats",
    query: ChatsQuery,
    answer: z.object({ chats: z.array(ChatView) }),
  },
  "GET /sim/messages": {
    summary: "A chat as people see it, oldest first",
    query: MessagesQuery,
    answer: messages,
  },
  "GET /sim/calls": {
    summary: "Bot API calls with their outcomes, oldest first",
    query: CallsQuery,
    answer: z.object({ calls: z.array(CallView), last: z.number() }),
  },
  "GET /sim/updates": {
    summary: "The last updates given to bots, oldest first",
    query: UpdatesQuery,
    answer: z.object({ updates: z.array(UpdateView) }),
  },
  "GET /sim/files/{unique}": {
    summary: "The bytes of a file, by its file_unique_id; takes Range",
    contentType: "application/octet-stream",
  },
  "GET /sim/events": {
    summary: "Everything that happens, as server-sent events",
    contentType: "text/event-stream",
  },
  "GET /sim/limits": {
    summary: "The limits, and what is left of them",
    query: LimitsQuery,
    answer: LimitsView,
  },
  "GET /sim/clock": {
    summary: "The time of this world",
    answer: z.object({ now: z.number(), offset_ms: z.number() }),
  },
  "GET /sim/stars": {
    summary: "How many Stars somebody has",
    query: StarsQuery,
    answer: z.object({ balance: z.number() }),
  },
  "GET /sim/ledger": {
    summary: "What a bot was paid and gave back, oldest first",
    query: LedgerQuery,
    answer: LedgerView,
  },
  "GET /sim/faults": { summary: "The faults that are still to come", answer: faults },
  "DELETE /sim/faults": { summary: "Ends all faults" },
  "POST /sim/bots/{bot}/updates": {
    summary: "Gives a bot any update at all",
    body: UpdateSchema,
    answer: z.object({ update_id: z.number() }),
  },
  "GET /sim/web-app.js": {
    summary: "The script for web apps, in place of Telegram's",
    contentType: "text/javascript",
  },
  "GET /sim/web-apps/key": {
    summary: "The key that signatures of initData can be verified with",
    answer: z.object({ public_key: z.string() }),
  },
  "GET /sim/openapi.json": { summary: "This document", answer: z.looseObject({ openapi: z.string() }) },
};
