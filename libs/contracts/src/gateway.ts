import { z } from "zod";
import { defineEvent } from "./event.js";
import { BotId, ChatId, ChatType, chatKey, PersonId, ServiceName, ThreadId } from "./ids.js";

/** An update as Telegram sent it. Only the id is ours to rely on; everything else is kept as it came. */
export interface RawUpdate {
  readonly update_id: number;
  readonly [field: string]: unknown;
}

/** Not copied by the check: fields nobody here has heard of, and odd keys, pass through untouched. */
const RawUpdate = z.custom<RawUpdate>(
  (value) =>
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    "update_id" in value &&
    Number.isSafeInteger(value.update_id),
  "an update with a numeric update_id",
);

/** A command that the update carries: `/ban@our_bot 42 spam` is `{ name: "ban", args: "42 spam" }`. */
export const CommandCall = z.object({ name: z.string(), args: z.string() });

/** One update of Telegram, stored, with the one service that owns it. */
export const UpdateReceived = defineEvent(
  "gateway.update.received.v1",
  z.object({
    bot: BotId,
    owner: ServiceName,
    /** The field that carries the update's content: `message`, `callback_query` ... also ones we do not know yet. */
    kind: z.string(),
    chat: z.object({ id: ChatId, type: ChatType.optional(), thread: ThreadId.optional() }).optional(),
    person: z.object({ id: PersonId, language: z.string().optional() }).optional(),
    command: CommandCall.optional(),
    /** It followed a conversation that its owner has claimed. */
    conversation: z.literal(true).optional(),
    update: RawUpdate,
  }),
  {
    stream: "UPDATES",
    key: (data) => chatKey(data.bot, data.chat?.id ?? data.person?.id ?? 0),
    address: ["owner", "bot"],
    summary: "An update of Telegram, stored, with the one service that owns it.",
  },
);
export type UpdateReceivedData = z.output<typeof UpdateReceived.schema>;

/** A person sent `/cancel`: the conversation they were in is over. The former owner resets its form. */
export const ConversationCancelled = defineEvent(
  "gateway.conversation.cancelled.v1",
  z.object({ bot: BotId, chat: ChatId, person: PersonId, owner: ServiceName }),
  {
    stream: "EVENTS",
    key: ({ bot, chat }) => chatKey(bot, chat),
    summary: "A person left the conversation that a service had claimed.",
  },
);
