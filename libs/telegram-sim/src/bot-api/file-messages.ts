import { badRequest } from "../errors.js";
import { fileContent } from "../world/file-content.js";
import { rulesOf, type FileKind } from "../world/file-kinds.js";
import type { SendableFile } from "../world/files.js";
import type { Content } from "../world/types.js";
import { resolveFile } from "./files.js";
import { captionContent } from "./formatting.js";
import type { Call, Method } from "./method.js";
import { deliverMessage } from "./send.js";
import type { Attribute } from "./uploads.js";

/** Kinds that are looked at: they can be covered by a spoiler, and stand below their caption. */
const VISUAL = new Set<FileKind>(["photo", "video", "animation", "live_photo"]);

/** The method that sends this kind of file. */
export const sendFile =
  (kind: FileKind): Method =>
  (call) =>
    deliverMessage(call, fileMessage(call, kind));

function fileMessage(call: Call, kind: FileKind): Content {
  const { params } = call;
  const attribute = (name: string): unknown => params.text(name);
  const upload = params.upload(kind);
  const record = resolveFile(call, { kind, reference: params.text(kind), upload, attribute });
  return {
    ...fileContent(record, videoFields(call, record, attribute)),
    ...(rulesOf(record.kind).isCaptioned && captionContent(params)),
    ...looks(record.kind, {
      hasSpoiler: params.flag("has_spoiler"),
      isCaptionAbove: params.flag("show_caption_above_media"),
    }),
  };
}

/** How a file is shown in a message. */
export const looks = (
  kind: FileKind,
  { hasSpoiler, isCaptionAbove }: { hasSpoiler: boolean; isCaptionAbove: boolean },
): Content =>
  VISUAL.has(kind)
    ? {
        ...(hasSpoiler && { has_media_spoiler: true }),
        ...(isCaptionAbove && { show_caption_above_media: true }),
      }
    : {};

/** Of a video in this message: its cover, and where it begins to play. @throws ApiError */
export function videoFields(call: Call, { kind }: SendableFile, attribute: Attribute): Content {
  if (kind !== "video") return {};
  const start = Number(attribute("start_timestamp") ?? 0);
  if (!Number.isFinite(start) || start < 0) throw badRequest("wrong video start timestamp specified");
  return { ...coverOf(call, attribute), ...(start > 0 && { start_timestamp: Math.trunc(start) }) };
}

function coverOf(call: Call, attribute: Attribute): Content {
  const reference = attribute("cover");
  const upload = call.params.upload("cover");
  if (typeof reference !== "string" && !upload) return {};
  const named = typeof reference === "string" ? reference : undefined;
  const { sizes } = resolveFile(call, { kind: "photo", reference: named, upload, attribute });
  return sizes ? { cover: sizes } : {};
}
