import { z } from "zod";

/** Objects that calls carry, as far as the simulator looks into them; further fields pass. */

const OptionalText = z.string().optional();
const integer = z.union([
  z.number().int(),
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number),
]);

const EntitySchema = z.looseObject({
  type: z.string(),
  offset: z.number().int(),
  length: z.number().int(),
});

export const EntitiesSchema = z.array(EntitySchema);

const ButtonSchema = z.looseObject({ text: z.string(), callback_data: OptionalText });

/** Any of the four kinds of reply markup; only an inline keyboard becomes part of the message. */
export const ReplyMarkupSchema = z.looseObject({
  inline_keyboard: z.array(z.array(ButtonSchema)).optional(),
});

export const ReplyParametersSchema = z.looseObject({
  message_id: integer,
  chat_id: z.union([z.number(), z.string()]).optional(),
  allow_sending_without_reply: z.boolean().default(false),
});

export const InputMediaSchema = z.looseObject({
  type: z.string(),
  media: z.string(),
  caption: OptionalText,
  caption_entities: EntitiesSchema.optional(),
  parse_mode: OptionalText,
});

export const MessageIdsSchema = z.array(integer).min(1).max(100);

export const NamesSchema = z.array(z.string());

export const CommandsSchema = z
  .array(
    z.object({ command: z.string().regex(/^[a-z0-9_]{1,32}$/), description: z.string().min(1).max(256) }),
  )
  .max(100);

export const CommandScopeSchema = z.looseObject({
  type: z.string(),
  chat_id: z.union([z.number(), z.string()]).optional(),
  user_id: integer.optional(),
});

export const ReactionsSchema = z.array(z.looseObject({ type: z.string() }));

export const PollOptionsSchema = z.array(z.union([z.string(), z.looseObject({ text: z.string() })]));
