import { z } from "zod";
import { InlineButton } from "../server/markup.js";
import { MediaFile, maybe } from "../server/media.js";
import { flatten } from "./flatten.js";

const ListItem = z.looseObject({
  label: maybe(z.string()),
  blocks: z.array(z.unknown()).catch([]),
  has_checkbox: maybe(z.boolean()),
  is_checked: maybe(z.boolean()),
});
export type ListItem = z.output<typeof ListItem>;

const Cell = z.looseObject({
  text: z.unknown().optional(),
  is_header: maybe(z.boolean()),
  colspan: maybe(z.number()),
  rowspan: maybe(z.number()),
  align: maybe(z.enum(["left", "center", "right"])),
});

/** Bot API type RichMessageButton: like one of a keyboard, but its text may be formatted. */
export const RichButton = InlineButton.extend({
  text: z.unknown().transform((text) => flatten(text).text),
});
export type RichButton = z.output<typeof RichButton>;

/** Bot API type RichBlock, every kind at once: which fields it has depends on its type. */
export const RichBlock = z.looseObject({
  type: z.string(),
  text: z.unknown().optional(),
  summary: z.unknown().optional(),
  caption: z.unknown().optional(),
  credit: z.unknown().optional(),
  size: maybe(z.number()),
  language: maybe(z.string()),
  expression: maybe(z.string()),
  blocks: z.array(z.unknown()).catch([]),
  items: z.array(ListItem).catch([]),
  cells: z.array(z.array(Cell)).catch([]),
  buttons: z.array(RichButton).catch([]),
  is_open: maybe(z.boolean()),
  photo: maybe(z.array(MediaFile)),
  video: maybe(MediaFile),
  animation: maybe(MediaFile),
  audio: maybe(MediaFile),
  voice_note: maybe(MediaFile),
  document: maybe(MediaFile),
});
export type RichBlock = z.output<typeof RichBlock>;

export const RichMessage = z.looseObject({ blocks: z.array(z.unknown()), is_rtl: maybe(z.boolean()) });
