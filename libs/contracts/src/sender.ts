import { z } from "zod";
import { defineEvent } from "./event.js";
import { BotId, ChatId, ChatType, chatKey, MessageId } from "./ids.js";

/**
 * Lanes, highest first. Order holds per chat within a lane; a higher lane overtakes. A conversation stays in one.
 * - control: answers to presses and pre-checkouts; outside Telegram's send limits
 * - interactive: replies to people
 * - moderation: deletes, bans, mutes
 * - relay: what a hub re-sends
 * - status: edits of progress bars and panels
 * - bulk: broadcasts and newsletters
 */
export const lanes = ["control", "interactive", "moderation", "relay", "status", "bulk"] as const;
export const Lane = z.enum(lanes);
export type Lane = z.output<typeof Lane>;

const urgent: ReadonlySet<Lane> = new Set<Lane>(["control", "interactive", "moderation"]);

/** The stream that keeps a lane's calls: what people wait for never queues behind bulk work. */
export const streamOfLane = (lane: Lane): "CALLS_NOW" | "CALLS_LATER" =>
  urgent.has(lane) ? "CALLS_NOW" : "CALLS_LATER";

/** What the origin wants to have back with the result; the sender does not look into it. */
const Ref = z.string().max(512);

/** One frame of a streamed message: of the frames waiting only the newest is sent, the final one always. */
const StreamFrame = z.object({
  /** Of this one message; unique within its bot and chat. */
  key: z.string().max(128),
  isFinal: z.boolean(),
  /**
   * auto: the request is a `sendMessage` of all that is said so far, and the sender finds the way to show it: a draft, a new
   * message, or an edit of the one before. Without it the call is made as it is.
   */
  transport: z.literal("auto").optional(),
  /** Of `auto`: the same as `InputRichMessage` of the Bot API, shown in place of the text where that is possible. */
  rich: z.record(z.string(), z.unknown()).optional(),
});
export type StreamFrame = z.output<typeof StreamFrame>;

const CallHead = {
  bot: BotId,
  lane: Lane,
  /** Bot API method, `sendMessage`. */
  method: z.string().regex(/^[a-z][A-Za-z]{2,63}$/),
  /** The chat whose order and limits the call shares; none for calls that speak into no chat. */
  chat: ChatId.optional(),
  chatType: ChatType.optional(),
  ref: Ref.optional(),
  /** Calls of one job can be paused and cancelled together, and jobs share a lane fairly. */
  job: z.string().max(128).optional(),
};

/** Somebody wants the sender to call Telegram. */
export const CallRequested = defineEvent(
  "sender.call.requested.v1",
  z.object({
    ...CallHead,
    /** Parameters as in the Bot API; checked against its types by `checkCall` of libs/telegram. */
    params: z.record(z.string(), z.unknown()),
    stream: StreamFrame.optional(),
    /** Worthless after this; then it is reported as expired instead of sent. At most 48 h ahead. */
    expiresAt: z.coerce.date().optional(),
    /** Set by the sender alone, where a call comes again after a pause: the id it was asked for under, and since when. */
    resumed: z.object({ call: z.string(), at: z.coerce.date() }).optional(),
  }),
  {
    stream: ({ lane }) => streamOfLane(lane),
    key: ({ bot, chat }) => chatKey(bot, chat ?? 0),
    partitionBy: ({ bot }) => String(bot),
    address: ["lane", "bot"],
    summary: "A call to the Bot API, in a lane, for the sender to make when Telegram's limits allow.",
  },
);
export type CallRequestedData = z.output<typeof CallRequested.schema>;

/** Why a call failed, in our words: nobody but the sender needs Telegram's error texts. */
export const FailureClass = z.enum([
  "flood",
  "blocked",
  "deactivated",
  "not-started",
  "is-bot",
  "kicked",
  "chat-gone",
  "migrated",
  "no-rights",
  "topic-gone",
  "reply-gone",
  "message-gone",
  "query-expired",
  "bad-markup",
  "too-long",
  "empty",
  "bad-keyboard",
  "bad-file",
  "file-rejected",
  "file-too-big",
  "album-rejected",
  "privacy",
  "payment",
  "unauthorized",
  "method-unknown",
  "conflict",
  "wrong-server",
  "telegram-down",
  "unreachable",
  "invalid",
  "other",
]);
export type FailureClass = z.output<typeof FailureClass>;

/** What the sender did about a failure, and so what its origin may conclude. */
export const Reaction = z.enum([
  /** Nothing more is sent to this chat until it writes to us. */
  "chat-dead",
  /** The chat refuses this kind for now: rights are missing. */
  "chat-paused",
  /** The chat has a new id, `migratedTo`; what waits is rewritten. */
  "chat-migrated",
  /** This message only. */
  "dropped",
  /** The bot's token is of no use: nothing is sent for it. */
  "bot-stopped",
  /** Money: never repeated blindly; reconcile. */
  "reconcile",
]);
export type Reaction = z.output<typeof Reaction>;

/** How a call ended. */
export const Outcome = z.discriminatedUnion("status", [
  z.object({
    status: z.literal("ok"),
    result: z.unknown(),
    /** Of what was sent, one per album item; none for calls that send nothing. */
    messageIds: z.array(MessageId),
    /** The group had become this supergroup, and the call went there. */
    migratedTo: ChatId.optional(),
  }),
  z.object({
    status: z.literal("failed"),
    class: FailureClass,
    reaction: Reaction,
    code: z.int().optional(),
    /** Telegram's text, or ours where the call never left. */
    description: z.string(),
    migratedTo: ChatId.optional(),
  }),
  /** Its time was over before its turn came. */
  z.object({ status: z.literal("expired") }),
  /** It may have been sent or not (a crash or a cut after it may have left), and must not be repeated. */
  z.object({ status: z.literal("unknown"), description: z.string() }),
  /** A newer frame of the same stream took its place. */
  z.object({ status: z.literal("superseded") }),
  /** Somebody withdrew it before its turn came: its job, its chat, its person or its bot. */
  z.object({ status: z.literal("cancelled") }),
]);
export type CallOutcome = z.output<typeof Outcome>;

/** What became of one requested call. Told to its origin only. */
export const CallFinished = defineEvent(
  "sender.call.finished.v1",
  z.object({
    ...CallHead,
    /** The service that asked. */
    origin: z.string(),
    /** Id of the `sender.call.requested` event. */
    call: z.string(),
    outcome: Outcome,
    /** How often Telegram refused it for a while before that (429); absent: never, as far as this sender knows. */
    refused: z.int().positive().optional(),
  }),
  {
    stream: "RESULTS",
    key: ({ bot, chat }) => chatKey(bot, chat ?? 0),
    address: ["origin", "bot"],
    summary: "What became of one requested call: Telegram's result, or why not.",
  },
);
export type CallFinishedData = z.output<typeof CallFinished.schema>;

/**
 * A call waits for as long as it is paused: nothing is sent, and its end is told as ever, later. So that its origin can
 * say so to the person who waits. On EVENTS: it is rare, and operators' views listen too.
 */
export const CallParked = defineEvent(
  "sender.call.parked.v1",
  z.object({
    ...CallHead,
    /** The service that asked. */
    origin: z.string(),
    /** Id of the `sender.call.requested` event. */
    call: z.string(),
  }),
  {
    stream: "EVENTS",
    key: ({ bot, chat }) => chatKey(bot, chat ?? 0),
    summary: "A requested call is paused; it goes on, ends or expires later.",
  },
);

/** A paid job goes on at the free rate. Told once for each budget. */
export const BudgetSpent = defineEvent(
  "sender.budget.spent.v1",
  z.object({
    bot: BotId,
    job: z.string().max(128),
    /** The budget. */
    stars: z.int().nonnegative(),
    /** All of it is spent, or Telegram does not let the bot pay. */
    reason: z.enum(["spent", "refused"]),
    /** Telegram's text, where it refused. */
    description: z.string().optional(),
  }),
  {
    stream: "EVENTS",
    key: ({ bot }) => chatKey(bot, 0),
    summary:
      "The budget of a paid job is used up, or Telegram refused to be paid: it goes on at the free rate.",
  },
);
export type BudgetSpentData = z.output<typeof BudgetSpent.schema>;
