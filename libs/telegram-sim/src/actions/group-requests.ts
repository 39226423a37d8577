import { z } from "zod";
import { administratorRights, permissionNames } from "../world/permissions.js";
import { MAX_OPTION_LENGTH, MAX_OPTIONS } from "../world/polls.js";

/** What the control API is asked about groups, polls, inline queries and joining, parsed. */

const Ref = z.union([z.number().int(), z.string().min(1)]);
const Id = z.number().int();
const place = { chat: Ref.optional(), bot: Ref.optional() };

export const RightsSchema = z.partialRecord(z.enum(administratorRights), z.boolean());
export const PermissionsSchema = z.partialRecord(z.enum(permissionNames), z.boolean());

export const ChatSettingsSchema = z.object({
  chat: Ref,
  title: z.string().min(1).max(128).optional(),
  username: z.string().optional().describe("Empty: the chat has no public name any more"),
  description: z.string().max(255).optional(),
  is_forum: z.boolean().optional(),
  permissions: PermissionsSchema.optional().describe("Those named change, the others stay"),
  slow_mode_delay: z.number().int().min(0).max(3600).optional().describe("Seconds"),
  join_by_request: z.boolean().optional(),
  has_protected_content: z.boolean().optional(),
  deleted: z.literal(true).optional().describe("The chat is deleted, for good"),
});

export const VoteSchema = z.object({
  ...place,
  from: Ref,
  message_id: Id,
  options: z.array(z.number().int()).max(MAX_OPTIONS).describe("Indexes from 0; none takes the vote back"),
});

export const PollOptionSchema = z.object({
  ...place,
  from: Ref,
  message_id: Id,
  text: z.string().trim().min(1).max(MAX_OPTION_LENGTH),
});

export const InlineQuerySchema = z.object({
  from: Ref,
  bot: Ref,
  query: z.string().max(256).default(""),
  offset: z.string().default(""),
  chat: Ref.optional().describe("Where the person is writing; tells the bot only the type of chat"),
});

export const InlineResultSchema = z.object({
  from: Ref,
  chat: Ref,
  bot: Ref,
  query_id: z.string(),
  result_id: z.string(),
});

export const JoinSchema = z.object({ from: Ref, chat: Ref.optional(), link: z.string().optional() });
export const LeaveSchema = z.object({ from: Ref, chat: Ref });
export const PinSchema = z.object({ ...place, from: Ref, message_id: Id, pinned: z.boolean().default(true) });
export const ActivitySchema = z.object({ ...place, from: Ref, action: z.string().default("typing") });
