import { z } from "zod";
import { badRequest, type ApiError } from "../errors.js";
import { seenBy } from "../world/content.js";
import { fileContent } from "../world/file-content.js";
import { lockedMedia, withPaidMedia } from "../world/paid-media.js";
import type { Content, PaidMedia } from "../world/types.js";
import { videoFields } from "./file-messages.js";
import { resolveFile } from "./files.js";
import { captionContent } from "./formatting.js";
import type { Call, MethodGroup } from "./method.js";
import { deliverMessages } from "./send.js";
import { roomOf } from "./targets.js";
import { attachedPart } from "./uploads.js";

const MAX_STARS = 25_000;
const MAX_ITEMS = 10;
const MAX_PAYLOAD_BYTES = 128;

const KINDS = ["photo", "video", "live_photo"] as const;
const InputPaidMedia = z.looseObject({ type: z.string(), media: z.string() });

/** Media that people pay for; a purchase unlocks them. */
export const paidMediaMethods: MethodGroup = {
  sendPaidMedia: (call) => {
    const { bot, params } = call;
    const sale = { ...saleOf(call), buyers: new Set<number>(), botId: bot.user.id };
    const content = {
      paid_media: lockedMedia(sale),
      ...captionContent(params),
      ...(params.flag("show_caption_above_media") && { show_caption_above_media: true }),
    };
    const sent = deliverMessages(call, [content]);
    const room = roomOf(call);
    return sent.map((message) => {
      room.paidMedia.set(message.message_id, sale);
      return seenBy(bot.user.id, withPaidMedia(room, message, bot.user.id));
    })[0];
  },
};

function saleOf(call: Call): Pick<PaidMedia, "star_count" | "payload" | "media"> {
  const { params } = call;
  const star_count = params.integer("star_count") ?? 0;
  if (star_count < 1 || star_count > MAX_STARS) throw badRequest("invalid media price specified");
  const payload = params.text("payload") ?? "";
  if (Buffer.byteLength(payload) > MAX_PAYLOAD_BYTES) throw badRequest("payload is too long");
  const given = params.json("media", z.array(InputPaidMedia), "input paid media");
  if (!given) throw badRequest('parameter "media" is required');
  if (given.length === 0) throw badRequest("paid media must be non-empty");
  if (given.length > MAX_ITEMS) throw badRequest("too much paid media specified");
  return { star_count, payload, media: given.map((item) => paidItem(call, item)) };
}

/** Bot API type PaidMedia. @throws ApiError */
function paidItem(call: Call, item: z.output<typeof InputPaidMedia>): Content {
  const kind = KINDS.find((name) => name === item.type);
  if (!kind) throw unreadable(`type "${item.type}" is unsupported`);
  const part = attachedPart(item.media);
  if (item.media === "" || (part !== undefined && !call.params.upload(part)))
    throw unreadable("media not found");
  const attribute = (name: string): unknown => item[name];
  const record = resolveFile(call, { kind, reference: item.media, upload: undefined, attribute });
  if (!KINDS.some((name) => name === record.kind)) throw unreadable(`type "${record.kind}" is unsupported`);
  const { [record.kind]: file } = fileContent(record, videoFields(call, record, attribute));
  return { type: record.kind, [record.kind]: file };
}

const unreadable = (reason: string): ApiError => badRequest(`can't parse InputPaidMedia: ${reason}`);
