import { z } from "zod";
import { badRequest } from "../errors.js";
import { fileContent } from "../world/content.js";
import { rulesOf } from "../world/file-kinds.js";
import type { Content } from "../world/types.js";
import { isFileKind, resolveFile } from "./files.js";
import { captionFields } from "./formatting.js";
import type { Call, MethodGroup } from "./method.js";
import { InputMediaSchema } from "./schemas.js";
import { deliverAlbum } from "./send.js";

const MAX_ITEMS = 10;

type InputMedia = z.output<typeof InputMediaSchema>;

export const albumMethods: MethodGroup = {
  sendMediaGroup: (call) => {
    const media = call.params.json("media", z.array(InputMediaSchema), "media");
    if (!media || media.length === 0) throw badRequest("there are no messages to send");
    if (media.length > MAX_ITEMS) throw badRequest("too many messages to send as an album");
    checkMix(media);
    return deliverAlbum(
      call,
      media.map((item) => albumItem(call, item)),
    );
  },
};

function checkMix(media: readonly InputMedia[]): void {
  const groups = media.map(({ type }) => {
    const group = isFileKind(type) ? rulesOf(type).albumGroup : undefined;
    if (!group) throw badRequest(`type "${type}" can't be used in sendMediaGroup`);
    return group;
  });
  if (new Set(groups).size > 1) {
    const strict = groups.find((group) => group !== "visual") ?? "audio";
    throw badRequest(`${strict} can't be mixed with other media types`);
  }
}

function albumItem(call: Call, item: InputMedia): Content {
  const kind = isFileKind(item.type) ? item.type : "document";
  const record = resolveFile(call, {
    kind,
    reference: item.media,
    upload: undefined,
    attribute: (name) => item[name],
  });
  const caption = captionFields({
    text: item.caption,
    entities: item.caption_entities,
    parseMode: item.parse_mode,
  });
  return {
    ...fileContent(record),
    ...caption,
    ...(item["has_spoiler"] === true && { has_media_spoiler: true }),
  };
}
