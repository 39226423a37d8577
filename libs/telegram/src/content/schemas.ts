import type { InputRichMessage } from "@grammyjs/types";
import type { BlobFile } from "@telebus/contracts";
import { z } from "zod";
import { checkCall } from "../check-call.js";
import { File, Location, Sizes, Venue, Words } from "./fields.js";
import { OptionMedia, PollMedia } from "./poll-media.js";

const DATE_TIME_FORMAT = /^(r|w?[dD]?[tT]?)$/;
const DateTimeFormat = z.custom<"r" | `${"w" | ""}${"d" | "D" | ""}${"t" | "T" | ""}`>(
  (value) => typeof value === "string" && DATE_TIME_FORMAT.test(value),
);

const range = { offset: z.int().nonnegative(), length: z.int().nonnegative() };
const Mentioned = z.object({ id: z.int(), is_bot: z.boolean(), first_name: z.string() });

/** The formatting Telegram takes back. Fields that it only tells are left out. */
const Entity = z.discriminatedUnion("type", [
  z.object({
    type: z.enum([
      "mention",
      "hashtag",
      "cashtag",
      "bot_command",
      "url",
      "email",
      "phone_number",
      "bold",
      "italic",
      "underline",
      "strikethrough",
      "spoiler",
      "blockquote",
      "expandable_blockquote",
      "code",
    ]),
    ...range,
  }),
  z.object({ type: z.literal("pre"), ...range, language: z.string().exactOptional() }),
  z.object({ type: z.literal("text_link"), ...range, url: z.string() }),
  z.object({ type: z.literal("text_mention"), ...range, user: Mentioned }),
  z.object({ type: z.literal("custom_emoji"), ...range, custom_emoji_id: z.string() }),
  z.object({
    type: z.literal("date_time"),
    ...range,
    unix_time: z.int(),
    date_time_format: DateTimeFormat,
  }),
]);

/** A kind of formatting that nobody here has heard of is passed over; the words stay. */
const Entities = z
  .array(z.unknown())
  .transform((entities) => entities.flatMap((entity) => Entity.safeParse(entity).data ?? []));

const LinkPreview = z.object({
  is_disabled: z.boolean().exactOptional(),
  url: z.string().exactOptional(),
  prefer_small_media: z.boolean().exactOptional(),
  prefer_large_media: z.boolean().exactOptional(),
  show_above_text: z.boolean().exactOptional(),
});

const Contact = z.object({
  phone_number: z.string(),
  first_name: Words,
  last_name: Words.optional(),
  vcard: Words.optional(),
});

const Poll = z.object({
  question: Words,
  question_entities: Entities.optional(),
  options: z
    .array(z.object({ text: Words, text_entities: Entities.optional(), media: OptionMedia.optional() }))
    .min(1),
  is_closed: z.boolean(),
  is_anonymous: z.boolean(),
  type: z.string(),
  allows_multiple_answers: z.boolean(),
  allows_revoting: z.boolean().optional(),
  correct_option_ids: z.array(z.int()).min(1).optional(),
  explanation: Words.optional(),
  explanation_entities: Entities.optional(),
  open_period: z.int().positive().optional(),
  description: Words.optional(),
  description_entities: Entities.optional(),
  media: PollMedia.optional(),
  explanation_media: PollMedia.optional(),
});
export type Poll = z.output<typeof Poll>;

/** Telegram takes back what it tells, as long as there are no files in it. */
const RichMessage = z.custom<InputRichMessage<BlobFile>>(
  (rich_message) => checkCall("sendRichMessage", { chat_id: 0, rich_message }).ok,
);

const Quote = z.object({ text: Words, position: z.int(), entities: Entities.optional() });

/** Of a message just what is needed to say it again. */
export const Sayable = z.object({
  text: Words.optional(),
  entities: Entities.optional(),
  link_preview_options: LinkPreview.optional(),
  caption: Words.optional(),
  caption_entities: Entities.optional(),
  show_caption_above_media: z.boolean().optional(),
  has_media_spoiler: z.boolean().optional(),
  photo: Sizes.optional(),
  video: z.object({ ...File.shape, cover: Sizes.optional(), start_timestamp: z.int().optional() }).optional(),
  animation: File.optional(),
  audio: File.optional(),
  document: File.optional(),
  voice: File.optional(),
  video_note: File.optional(),
  sticker: File.optional(),
  poll: Poll.optional(),
  location: Location.optional(),
  venue: Venue.optional(),
  contact: Contact.optional(),
  dice: z.object({ emoji: z.string() }).optional(),
  rich_message: RichMessage.optional(),
  has_protected_content: z.boolean().optional(),
  // What comes with a message is not worth losing it for.
  effect_id: z.string().optional().catch(undefined),
  quote: Quote.optional().catch(undefined),
});
export type Sayable = z.output<typeof Sayable>;
