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

const EntitySchema = z.looseObject({ type: z.string(), offset: integer, length: integer });

export const EntitiesSchema = z.array(EntitySchema);

const ButtonSchema = z.looseObject({
  text: z.string(),
  callback_data: OptionalText,
  url: OptionalText,
  web_app: z.looseObject({ url: z.string() }).optional(),
  login_url: z.looseObject({ url: z.string() }).optional(),
  copy_text: z.looseObject({ text: z.string() }).optional(),
});

const KeyButtonSchema = z.union([z.string(), z.looseObject({ text: z.string() })]);

/** Any of the four kinds of reply markup; only an inline keyboard becomes part of the message. */
export const ReplyMarkupSchema = z.looseObject({
  inline_keyboard: z.array(z.array(ButtonSchema)).optional(),
  keyboard: z.array(z.array(KeyButtonSchema)).optional(),
  remove_keyboard: z.boolean().optional(),
  force_reply: z.boolean().optional(),
  selective: z.boolean().optional(),
  input_field_placeholder: OptionalText,
  one_time_keyboard: z.boolean().optional(),
  is_persistent: z.boolean().optional(),
  resize_keyboard: z.boolean().optional(),
});

export const ReplyParametersSchema = z.looseObject({
  message_id: integer,
  chat_id: z.union([z.number(), z.string()]).optional(),
  allow_sending_without_reply: z.boolean().default(false),
  quote: OptionalText,
  quote_parse_mode: OptionalText,
  quote_entities: EntitiesSchema.optional(),
  quote_position: integer.optional(),
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
