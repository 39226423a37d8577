import { z } from "zod";
import { badRequest } from "../errors.js";
import { fileContent } from "../world/file-content.js";
import type { Content } from "../world/types.js";
import { isFileKind } from "../world/file-kinds.js";
import { resolveFile } from "./files.js";
import type { Call } from "./method.js";

const Place = { latitude: z.number(), longitude: z.number() };

/** Bot API types InputPollMedia and InputPollOptionMedia. */
const InputMedia = z.union([
  z.looseObject({ type: z.literal("location"), ...Place }),
  z.looseObject({ type: z.literal("venue"), ...Place, title: z.string(), address: z.string() }),
  z.looseObject({ type: z.literal("link"), url: z.string() }),
  z.looseObject({ type: z.string(), media: z.string() }),
]);

const IN_POLL = new Set([
  "animation",
  "audio",
  "document",
  "live_photo",
  "location",
  "photo",
  "venue",
  "video",
]);
const IN_OPTION = new Set([
  "animation",
  "link",
  "live_photo",
  "location",
  "photo",
  "sticker",
  "venue",
  "video",
]);

/** Media of a poll, of its explanation or of an option, as Bot API type PollMedia. @throws ApiError */
export function pollMedia(call: Call, given: unknown, isOption = false): Content | undefined {
  if (given === undefined || given === null || given === "") return undefined;
  const parsed = InputMedia.safeParse(typeof given === "string" ? jsonOf(given) : given);
  const media = parsed.data;
  if (!media || !(isOption ? IN_OPTION : IN_POLL).has(media.type))
    throw badRequest("can't parse InputPollMedia: unsupported type of media");
  if ("media" in media && typeof media.media === "string") return file(call, media.type, media.media, media);
  const { type, ...fields } = media;
  if (type !== "venue") return { [type]: fields };
  const { latitude, longitude, title, address } = media;
  return { venue: { location: { latitude, longitude }, title, address } };
}

function file(call: Call, type: string, reference: string, given: Content): Content {
  if (!isFileKind(type)) throw badRequest(`type "${type}" can't be used in a poll`);
  const attribute = (name: string): unknown => given[name];
  const record = resolveFile(call, { kind: type, reference, upload: undefined, attribute });
  const { [record.kind]: shown } = fileContent(record);
  return { [record.kind]: shown };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest("can't parse InputPollMedia JSON object");
  }
}
