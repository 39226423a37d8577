import { z } from "zod";

const Ref = z.union([z.number().int(), z.string().min(1)]);

/** A web app is opened: by a button of a message, or by its address as from a menu or a link. */
export const WebAppSchema = z.object({
  from: Ref,
  bot: Ref.optional(),
  chat: Ref.optional(),
  message_id: z.number().int().optional(),
  button: z
    .string()
    .optional()
    .describe("The button's text; the message's only web-app button where it is not given"),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Of a link: up to 512 letters, digits, underscores and hyphens. */
  start_param: z
    .string()
    .regex(/^[\w-]{1,512}$/)
    .optional(),
});

const MAX_DATA_BYTES = 4096;

/** A web app that was opened by a button of a reply keyboard sends data to the bot. */
export const WebAppDataSchema = z.object({
  from: Ref,
  bot: Ref.optional(),
  button_text: z.string(),
  data: z.string().refine((data) => data !== "" && Buffer.byteLength(data) <= MAX_DATA_BYTES, {
    error: `must be 1 to ${MAX_DATA_BYTES} bytes`,
  }),
});
