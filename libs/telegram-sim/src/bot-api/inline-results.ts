import { z } from "zod";
import { badRequest } from "../errors.js";
import type { InlineResult } from "../inline-queries.js";
import { fileContent } from "../world/file-content.js";
import type { FileKind } from "../world/file-kinds.js";
import { withKnownPeople } from "../world/mentions.js";
import type { Content } from "../world/types.js";
import { resolveFile } from "./files.js";
import { captionContent, textContent } from "./formatting.js";
import { inlineKeyboardOf } from "./markup.js";
import type { Call } from "./method.js";
import { Params } from "./params.js";

const MAX_ID_BYTES = 64;

/** Any of Bot API's twenty types InlineQueryResult: what they have in common, and what makes a message of them. */
export const ResultSchema = z.looseObject({
  type: z.string(),
  id: z.string(),
  title: z.string().optional(),
  reply_markup: z.unknown().optional(),
  input_message_content: z.looseObject({}).optional(),
});
export type GivenResult = z.output<typeof ResultSchema>;

/** The kind of file a result's type sends, and which fields say which file: by its id, or by its address. */
const FILE_RESULTS: Readonly<Record<string, { kind: FileKind; fields: readonly string[] }>> = {
  photo: { kind: "photo", fields: ["photo_file_id", "photo_url"] },
  gif: { kind: "animation", fields: ["gif_file_id", "gif_url"] },
  mpeg4_gif: { kind: "animation", fields: ["mpeg4_file_id", "mpeg4_url"] },
  video: { kind: "video", fields: ["video_file_id", "video_url"] },
  audio: { kind: "audio", fields: ["audio_file_id", "audio_url"] },
  voice: { kind: "voice", fields: ["voice_file_id", "voice_url"] },
  document: { kind: "document", fields: ["document_file_id", "document_url"] },
  sticker: { kind: "sticker", fields: ["sticker_file_id"] },
};
const OTHER_RESULTS = new Set(["article", "location", "venue", "contact", "game"]);

/** A result, ready to be sent when somebody chooses it. @throws ApiError */
export function inlineResult(call: Call, given: GivenResult): InlineResult {
  const { id, type, input_message_content: input } = given;
  if (id === "" || Buffer.byteLength(id) > MAX_ID_BYTES) throw badRequest("RESULT_ID_INVALID");
  if (!FILE_RESULTS[type] && !OTHER_RESULTS.has(type))
    throw badRequest("can't parse inline query result: Unallowed inline query result type");
  return {
    id,
    given,
    content: withKnownPeople(call.core.world, input ? inputContent(input) : ownContent(call, given)),
    keyboard: inlineKeyboardOf(new Params(given)),
  };
}

/** What is sent instead of the result itself: Bot API type InputMessageContent. */
function inputContent(input: Content): Content {
  const { message_text: text, parse_mode, entities, link_preview_options } = input;
  if (text !== undefined)
    return textContent(new Params({ text, parse_mode, entities, link_preview_options }));
  return plainContent(input);
}

function ownContent(call: Call, given: GivenResult): Content {
  const file = FILE_RESULTS[given.type];
  if (!file) return given.type === "game" ? gameContent(given) : plainContent(given);
  const [reference] = file.fields.flatMap((name) => (typeof given[name] === "string" ? [given[name]] : []));
  if (reference === undefined) throw badRequest(`can't find field "${file.fields.at(-1)}"`);
  const attribute = (name: string): unknown => given[name] ?? given[`${given.type}_${name}`];
  const record = resolveFile(call, { kind: file.kind, reference, upload: undefined, attribute });
  return { ...fileContent(record), ...captionContent(new Params(given)) };
}

const gameContent = ({ game_short_name: title }: Content): Content => ({
  game: { title: String(title), description: "", photo: [] },
});

const Located = z.looseObject({ latitude: z.number(), longitude: z.number() });
const Venue = Located.extend({ title: z.string(), address: z.string() });
const Contact = z.looseObject({ phone_number: z.string(), first_name: z.string() });
const Invoice = z.looseObject({
  title: z.string(),
  description: z.string(),
  currency: z.string(),
  prices: z.array(z.looseObject({ amount: z.number().int() })),
});

/** Venue, contact, invoice or location: whichever the fields make, the more telling first. */
function plainContent(given: Content): Content {
  const venue = Venue.safeParse(given).data;
  if (venue) {
    const { latitude, longitude, title, address } = venue;
    return {
      venue: { location: { latitude, longitude }, title, address },
      location: { latitude, longitude },
    };
  }
  const contact = Contact.safeParse(given).data;
  if (contact) return { contact: named(contact, ["phone_number", "first_name", "last_name", "vcard"]) };
  const invoice = Invoice.safeParse(given).data;
  if (invoice) return { invoice: invoiceOf(invoice) };
  const place = Located.safeParse(given).data;
  if (place)
    return { location: named(place, ["latitude", "longitude", "horizontal_accuracy", "live_period"]) };
  throw badRequest("can't parse inline query result: Can't find field \"input_message_content\"");
}

const invoiceOf = ({ title, description, currency, prices }: z.output<typeof Invoice>): Content => ({
  title,
  description,
  start_parameter: "",
  currency,
  total_amount: prices.reduce((sum, { amount }) => sum + amount, 0),
});

const named = (given: Content, names: readonly string[]): Content =>
  Object.fromEntries(names.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])));
