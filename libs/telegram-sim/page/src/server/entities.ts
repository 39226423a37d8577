import { z } from "zod";

/** Bot API type MessageEntity; offsets count UTF-16 code units, as JavaScript's strings do. */
export const Entity = z.looseObject({
  type: z.string(),
  offset: z.number(),
  length: z.number(),
  url: z.string().optional().catch(undefined),
  language: z.string().optional().catch(undefined),
  user: z.looseObject({ id: z.number(), first_name: z.string() }).optional().catch(undefined),
});
export type Entity = z.output<typeof Entity>;

export const Entities = z.array(Entity);
