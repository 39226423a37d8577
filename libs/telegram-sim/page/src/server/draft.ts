import { z } from "zod";
import { Entities } from "./entities.js";
import { maybe } from "./media.js";
import { User } from "./user.js";

/** A message that a bot is still writing. */
export const Draft = z.object({
  draft_id: z.number(),
  by: User,
  message_thread_id: maybe(z.number()),
  text: z.string().catch(""),
  entities: Entities.catch([]),
  rich_message: maybe(z.unknown()),
  can_stop: maybe(z.boolean()),
});
export type Draft = z.output<typeof Draft>;
