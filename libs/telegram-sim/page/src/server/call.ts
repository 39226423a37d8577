import { z } from "zod";

/** A Bot API call that the simulator received, and its outcome. */
export const Call = z.looseObject({
  seq: z.number(),
  at: z.number(),
  bot: z.number(),
  /** Its `User-Agent`. */
  caller: z.string().optional(),
  method: z.string(),
  chat: z.union([z.number(), z.string()]).optional(),
  params: z.record(z.string(), z.unknown()).catch({}),
  outcome: z.looseObject({
    ok: z.boolean(),
    result: z.unknown().optional(),
    error_code: z.number().optional(),
    description: z.string().optional(),
    dropped: z.string().optional(),
  }),
});
export type Call = z.output<typeof Call>;

/** An update that was given to a bot, as it was encoded. */
export const UpdateRecord = z.looseObject({
  seq: z.number(),
  at: z.number(),
  bot: z.number(),
  kind: z.string(),
  update: z.unknown(),
});
export type UpdateRecord = z.output<typeof UpdateRecord>;
