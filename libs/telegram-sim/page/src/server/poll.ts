import { z } from "zod";
import { Entities } from "./entities.js";
import { maybe } from "./media.js";

/** Bot API type Poll. */
export const Poll = z.looseObject({
  id: z.string(),
  question: z.string(),
  question_entities: maybe(Entities),
  options: z.array(z.looseObject({ text: z.string(), voter_count: z.number().catch(0) })),
  total_voter_count: z.number().catch(0),
  is_closed: z.boolean().catch(false),
  is_anonymous: z.boolean().catch(true),
  type: z.string().catch("regular"),
  allows_multiple_answers: z.boolean().catch(false),
  takes_options: maybe(z.boolean()),
  correct_option_id: maybe(z.number()),
  correct_option_ids: maybe(z.array(z.number())),
  explanation: maybe(z.string()),
});
export type Poll = z.output<typeof Poll>;
