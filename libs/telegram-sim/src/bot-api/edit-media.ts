import { badRequest } from "../errors.js";
import { contentOf } from "../world/content.js";
import { fileKindNames, rulesOf, type FileKind } from "../world/file-kinds.js";
import type { Content, Message } from "../world/types.js";
import { editable, replace } from "./edits.js";
import { InputMediaSchema, readInputMedia } from "./input-media.js";
import type { Call, MethodGroup } from "./method.js";
import { attachedPart } from "./uploads.js";

/** What can be another medium afterwards; texts can become one too. */
const EDITABLE = new Set<FileKind>(["photo", "video", "animation", "audio", "document", "live_photo"]);

export const editMediaMethods: MethodGroup = {
  editMessageMedia: (call) => {
    const item = call.params.json("media", InputMediaSchema, "input media");
    if (!item) throw badRequest('parameter "media" is required');
    const media = readInputMedia(call, item);
    checkInline(call, [item.media, item["thumbnail"], item["cover"], item["photo"]]);
    const { room, message } = editable(call);
    checkReplaceable(message);
    const content = media.content();
    checkAlbumKind(message, kindIn(content) ?? media.kind);
    // A caption belongs to its medium: without a new one there is none.
    return replace(call, room, message, Object.keys(contentOf(message)), content);
  },
};

/** The kind of file in a message; an animation is repeated as a document. */
const kindIn = (content: Content): FileKind | undefined => fileKindNames.find((kind) => kind in content);

/** A message sent by way of the bot takes no new file (method reference, editMessageMedia). */
function checkInline({ params }: Call, references: readonly unknown[]): void {
  const isUpload = references.some((reference) => attachedPart(reference) !== undefined);
  if (params.text("inline_message_id") !== undefined && isUpload)
    throw badRequest("wrong file identifier/HTTP URL specified");
}

function checkReplaceable(message: Message): void {
  const kind = kindIn(message);
  const isText = message.text !== undefined || "rich_message" in message;
  if (!isText && (kind === undefined || !EDITABLE.has(kind)))
    throw badRequest("there is no media in the message to edit");
}

/** In an album audio stays audio, a document a document; what is looked at may swap (method reference). */
function checkAlbumKind(message: Message, kind: FileKind): void {
  const former = kindIn(message);
  if (message.media_group_id === undefined || former === undefined) return;
  const group = rulesOf(kind).albumGroup;
  if (!group) throw badRequest("message content type can't be used in an album");
  if (group !== rulesOf(former).albumGroup) throw badRequest("can't change media type in the album");
}
