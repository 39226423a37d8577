import { z } from "zod";
import { badRequest, type ApiError } from "../errors.js";
import { fileContent } from "../world/file-content.js";
import { rulesOf, type FileKind } from "../world/file-kinds.js";
import type { Content } from "../world/types.js";
import { looks, videoFields } from "./file-messages.js";
import { resolveFile } from "./files.js";
import { captionFields } from "./formatting.js";
import type { Call } from "./method.js";
import { EntitiesSchema } from "./schemas.js";
import { attachedPart } from "./uploads.js";

/** Bot API type InputMedia, as far as it is the same for all kinds. */
export const InputMediaSchema = z.looseObject({
  type: z.string(),
  media: z.string(),
  caption: z.string().optional(),
  caption_entities: EntitiesSchema.optional(),
  parse_mode: z.string().optional(),
  has_spoiler: z.boolean().optional(),
  show_caption_above_media: z.boolean().optional(),
});
type InputMedia = z.output<typeof InputMediaSchema>;

const KINDS = ["photo", "video", "animation", "audio", "document", "live_photo"] as const;
type MediaKind = (typeof KINDS)[number] & FileKind;

const isMediaKind = (type: string): type is MediaKind => KINDS.some((kind) => kind === type);

/** An item that has been read and not yet been looked for. */
export interface ReadMedia {
  readonly kind: MediaKind;
  readonly isCaptionAbove: boolean;
  /** The content of a message with it. @throws ApiError where the file cannot be sent */
  readonly content: () => Content;
}

/** Reads an item, in the order of the Bot API server: caption, file, type. @throws ApiError 400 */
export function readInputMedia(call: Call, item: InputMedia): ReadMedia {
  const caption = captionFields({
    text: item.caption,
    entities: item.caption_entities,
    parseMode: item.parse_mode,
  });
  const part = attachedPart(item.media);
  if (item.media === "" || (part !== undefined && !call.params.upload(part)))
    throw unreadable("media not found");
  const { type } = item;
  if (!isMediaKind(type)) throw unreadable(`type "${type}" is unsupported`);
  const isCaptionAbove = item.show_caption_above_media === true;
  return { kind: type, isCaptionAbove, content: () => mediaContent(call, item, type, caption) };
}

/** What the Bot API server says of an item it cannot read. */
export const unreadable = (reason: string): ApiError => badRequest(`can't parse InputMedia: ${reason}`);

function mediaContent(call: Call, item: InputMedia, kind: MediaKind, caption: Content): Content {
  const attribute = (name: string): unknown => item[name];
  const record = resolveFile(call, { kind, reference: item.media, upload: undefined, attribute });
  return {
    ...fileContent(record, videoFields(call, record, attribute)),
    ...(rulesOf(record.kind).isCaptioned && caption),
    ...looks(record.kind, {
      hasSpoiler: item.has_spoiler === true,
      isCaptionAbove: item.show_caption_above_media === true,
    }),
  };
}
