import { z } from "zod";
import { ApiError, badRequest } from "../errors.js";
import { rulesOf } from "../world/file-kinds.js";
import type { Content } from "../world/types.js";
import { InputMediaSchema, readInputMedia, unreadable, type ReadMedia } from "./input-media.js";
import type { MethodGroup } from "./method.js";
import { deliverAlbum, deliverMessage } from "./send.js";

const MAX_ITEMS = 10;

export const albumMethods: MethodGroup = {
  sendMediaGroup: (call) => {
    const given = call.params.json("media", z.array(InputMediaSchema), "media");
    if (!given) throw badRequest('parameter "media" is required');
    const items = given.map((item) => {
      if (item.type === "animation") throw unreadable(`type "animation" can't be used in sendMediaGroup`);
      return readInputMedia(call, item);
    });
    checkAlbum(items);
    const contents = items.map(({ content }, index) => itemContent(content, index + 1));
    // The Bot API server reads no keyboard here.
    const plain = { ...call, params: call.params.without("reply_markup") };
    // One alone is an ordinary message, though the method reference asks for two.
    return contents.length === 1
      ? contents.map((content) => deliverMessage(plain, content))
      : deliverAlbum(plain, contents);
  },
};

function checkAlbum(items: readonly ReadMedia[]): void {
  if (items.length === 0) throw badRequest("there are no messages to send");
  if (items.length > MAX_ITEMS) throw badRequest("too many messages to send as an album");
  const groups = items.map(({ kind }) => rulesOf(kind).albumGroup);
  if (new Set(groups).size > 1) {
    const strict = groups.find((group) => group === "audio" || group === "document") ?? "audio";
    throw badRequest(`${strict} can't be mixed with other media types`);
  }
  if (new Set(items.map(({ isCaptionAbove }) => isCaptionAbove)).size > 1)
    throw badRequest("parameter show_caption_above_media must be the same for all messages");
}

/** What goes wrong only when Telegram works on the item: the refusal then says which it was. */
const FAILURES = /^(wrong file identifier|failed to get HTTP URL content|IMAGE_|PHOTO_)/;
const PREFIX = "Bad Request: ";

function itemContent(content: () => Content, number: number): Content {
  try {
    return content();
  } catch (error) {
    const reason = error instanceof ApiError ? error.description.replace(PREFIX, "") : "";
    if (!FAILURES.test(reason)) throw error;
    const said = reason.charAt(0).toUpperCase() + reason.slice(1);
    throw badRequest(`failed to send message #${number} with the error message "${said}"`);
  }
}
