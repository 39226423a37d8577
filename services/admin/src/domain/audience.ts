import { ChatId, ChatType, PersonScope } from "@telebus/contracts";
import { z } from "zod";

/** More are no list any more, but a segment. */
export const MOST_CHATS = 10_000;

const Segment = z.strictObject({
  chat_types: z.array(ChatType).min(1).optional().describe("Else private chats, groups and channels alike"),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, "must be a language tag such as de or pt-BR"))
    .min(1)
    .optional()
    .describe("Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR`"),
  seen_within_days: z.int().min(1).max(3650).optional().describe("Chats that the bot saw something of since"),
  scopes: z
    .array(PersonScope.exclude(["banned"]))
    .min(1)
    .optional()
    .describe("Private chats with people who hold one of these"),
});
export type Segment = z.output<typeof Segment>;

/** Who gets a broadcast. Those who have opted out, were banned, or cannot be spoken to any more never do. */
export const Audience = z.union([
  z.strictObject({ chats: z.array(ChatId).min(1).max(MOST_CHATS).describe("These chats, by id") }),
  z.strictObject({ segment: Segment.describe("All chats of the bot that are so; empty: all of them") }),
]);
export type Audience = z.output<typeof Audience>;
