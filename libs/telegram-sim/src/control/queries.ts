import { z } from "zod";

/** What reading is asked with, parsed: queries are all text. */

const number = z.coerce.number().int();

export const CallsQuery = z.object({
  after: number.default(0).describe("Only calls with a higher `seq`"),
  wait: number.default(0).describe("How long to wait for the first that matches, ms; at most 60000"),
  since: number.optional().describe("Received at this time or later: Unix time, ms"),
  method: z.string().optional(),
  chat: z.string().optional(),
  bot: number.optional(),
});

export const ChatsQuery = z.object({
  person: z.string().optional().describe("As this person has them: `reply_keyboard` is theirs"),
});

export const LimitsQuery = z.object({ bot: z.string().optional().describe("Id or @username; all without") });

export const MessagesQuery = z.object({
  chat: z
    .string()
    .describe("Key, id, title or its beginning, or @username; a person or bot: the private chat"),
  bot: z.string().optional().describe("Which bot a private chat is with, where there are several"),
  person: z.string().optional().describe("As this person sees it"),
  after: number.default(0).describe("Only messages with a higher id"),
  before: number.optional().describe("Only messages with a lower id"),
  limit: number.positive().optional().describe("Only so many, the newest"),
});

export const UpdatesQuery = z.object({
  after: number.default(0).describe("Only updates with a higher `seq`"),
  bot: number.optional(),
  chat: number.optional(),
  message_id: number.optional().describe("Only what is about this message, together with `chat`"),
});

export const StarsQuery = z.object({ user: z.string() });

export const LedgerQuery = z.object({ bot: z.string().optional() });
