import { z } from "zod";
import { limitModes } from "../limits/values.js";
import { memberStatuses } from "../world/types.js";
import { PermissionsSchema, RightsSchema } from "./group-requests.js";
import { PersonContentSchema } from "./person-content.js";

/** What the control API is asked, parsed. Names are the Bot API's. */

const Ref = z.union([z.number().int(), z.string().min(1)]);
const Id = z.number().int();

export const PersonSchema = z.object({
  id: Id.positive().optional(),
  first_name: z.string().min(1),
  last_name: z.string().optional(),
  username: z.string().optional(),
  language_code: z.string().optional(),
  hides_forwards: z
    .boolean()
    .optional()
    .describe("Forwards of what they write name them, and do not lead to them"),
});

export const BotSchema = z.object({
  token: z.string(),
  first_name: z.string().optional(),
  username: z.string().optional(),
  privacy: z.boolean().optional().describe("Privacy mode: in groups it sees only what is meant for it"),
  can_join_groups: z.boolean().optional(),
  supports_inline_queries: z.boolean().optional(),
  inline_feedback: z.boolean().optional().describe("It is told which inline results people choose"),
  has_main_web_app: z.boolean().optional(),
  has_topics_enabled: z.boolean().optional(),
  allows_users_to_create_topics: z.boolean().optional(),
  can_manage_bots: z.boolean().optional().describe("People may make bots with it that it manages"),
});

export const ManagedBotSchema = z.object({
  from: Ref,
  bot: Ref.optional().describe("The manager, whose reply keyboard has a button that asks for a bot"),
  name: z.string().min(1).max(64).optional().describe("Else as the button suggests"),
  username: z.string().optional().describe("Else as the button suggests"),
});

export const ChatSchema = z.object({
  type: z.enum(["group", "supergroup", "channel"]),
  title: z.string().min(1),
  username: z.string().optional(),
  is_forum: z.boolean().optional(),
  members: z
    .array(Ref)
    .default([])
    .describe("People and bots who are in it from the start; the first person is its creator"),
});

export const MemberSchema = z.object({
  chat: Ref,
  user: Ref,
  status: z.enum(memberStatuses),
  rights: RightsSchema.optional().describe(
    "Of an administrator; those not named are not given. All of them where this is missing.",
  ),
  custom_title: z.string().max(16).optional(),
  permissions: PermissionsSchema.optional().describe(
    "What is left to a restricted member; those not named are not",
  ),
  until_date: z.number().int().optional().describe("When a restriction or ban ends: Unix time, seconds"),
  by: Ref.optional().describe("Who does it; the chat's creator where nobody is named"),
});

const place = {
  chat: Ref.optional().describe(
    "A group or channel; a person or a bot for a private chat; nothing for the actor's private chat with the bot",
  ),
  bot: Ref.optional().describe("Which bot a private chat is with, where there are several"),
};

export const MessageSchema = PersonContentSchema.extend({
  ...place,
  from: Ref,
  reply_to: Id.optional().describe("A message id in the same chat"),
  thread: Id.optional().describe("A forum topic"),
  album: z
    .array(PersonContentSchema)
    .min(2)
    .max(10)
    .optional()
    .describe("Several files sent together, 2 to 10"),
});

export const EditSchema = PersonContentSchema.extend({ ...place, from: Ref, message_id: Id });

export const DeletionSchema = z.object({ ...place, from: Ref.optional(), message_id: Id });

export const PressSchema = z.object({
  ...place,
  from: Ref,
  message_id: Id,
  button: z.string().describe("The button's callback data, or else its text"),
});

export const StopSchema = z.object({
  ...place,
  from: Ref,
  thread: Id.optional().describe("A topic"),
});

export const ReactionSchema = z.object({
  ...place,
  from: Ref,
  message_id: Id,
  emoji: z.array(z.string()).default([]).describe("Emoji; none: takes the reaction back"),
});

export const BlockSchema = z.object({ person: Ref, bot: Ref.optional(), blocked: z.boolean().default(true) });

export const AccountSchema = z.object({ person: Ref, deactivated: z.boolean() });

export const MigrationSchema = z.object({ chat: Ref });

export const TopicSchema = z.object({ chat: Ref, name: z.string().min(1).max(128), from: Ref.optional() });

export const SaySchema = z.object({
  as: Ref.describe("Who speaks"),
  in: Ref.optional().describe("Where; nothing: in the private chat with the bot"),
  text: z.string().min(1).max(4096),
  bot: Ref.optional(),
});

/** Any update; `update_id` is given one where it has none. */
export const UpdateSchema = z.looseObject({ update_id: Id.optional() });

export const FaultSchema = z.object({
  method: z.string().optional(),
  chat: Id.optional(),
  bot: Id.optional(),
  times: z.number().int().positive().default(1),
  delayMs: z.number().int().nonnegative().optional(),
  error: z
    .object({
      code: z.number().int().min(400).max(599),
      description: z.string(),
      parameters: z
        .object({ retry_after: z.number().int().optional(), migrate_to_chat_id: Id.optional() })
        .transform(({ retry_after, migrate_to_chat_id }) => ({
          ...(retry_after !== undefined && { retry_after }),
          ...(migrate_to_chat_id !== undefined && { migrate_to_chat_id }),
        }))
        .optional(),
    })
    .optional(),
  html: z.object({ status: z.number().int().min(400).max(599), body: z.string() }).optional(),
  drop: z.enum(["before", "after"]).optional(),
  truncateAt: z.number().int().nonnegative().optional(),
  slowBodyMs: z.number().int().nonnegative().optional(),
  restart: z
    .literal(true)
    .optional()
    .describe(
      "At once where no method, chat or bot is named; else in the middle of the next call that matches",
    ),
  downMs: z.number().int().nonnegative().default(1000).describe("How long the server then refuses everybody"),
  inFlight: z
    .enum(["run", "lost"])
    .default("lost")
    .describe("What becomes of calls that a restart finds under way"),
});

const positive = z.number().positive().exactOptional();
const atLeastNone = z.number().nonnegative().exactOptional();

export const LimitsSchema = z.object({
  mode: z.enum(limitModes).optional(),
  botPerSecond: positive,
  privateChatPerSecond: positive,
  privateChatBurst: positive,
  groupPerMinute: positive,
  actionCost: atLeastNone,
  longTextLength: positive,
  longTextCost: positive,
  paidPerSecond: positive,
  paidMinimumStars: atLeastNone,
  holdMs: atLeastNone,
  penaltyMs: positive,
  requestsInFlight: positive,
  unsentPerChat: positive,
  uploadsInFlight: positive,
  uploadBytesInFlight: positive,
  spacedUploadBytes: positive,
  uploadLagMs: atLeastNone,
});

const MAX_ADVANCE_MS = 100 * 366 * 24 * 3_600_000;

/** The time moves forward, by so much or to then (Unix time, ms). */
export const ClockSchema = z.union([
  z.object({ advance_ms: z.coerce.number().nonnegative().max(MAX_ADVANCE_MS) }),
  z.object({ to: z.coerce.number().int() }),
]);
