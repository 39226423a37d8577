import { z } from "zod";
import { ControlError } from "../errors.js";
import { textFields } from "../world/content.js";
import { withDetectedEntities } from "../world/entities.js";
import { fileContent } from "../world/file-content.js";
import { fileKindNames, type FileKind } from "../world/file-kinds.js";
import type { Files } from "../world/files.js";
import type { Content } from "../world/types.js";
import { PersonFile, storePersonFile } from "./person-files.js";

const Entities = z.array(
  z.looseObject({ type: z.string(), offset: z.number().int(), length: z.number().int() }),
);

const fileFields = {
  photo: PersonFile.optional(),
  video: PersonFile.optional(),
  animation: PersonFile.optional(),
  audio: PersonFile.optional(),
  document: PersonFile.optional(),
  voice: PersonFile.optional(),
  video_note: PersonFile.optional(),
  live_photo: PersonFile.optional(),
  sticker: PersonFile.optional(),
} satisfies Record<FileKind, unknown>;

/** What a person's message says: text, a file, or any other content in the Bot API's own fields. */
export const PersonContentSchema = z.object({
  text: z.string().min(1).max(4096).optional(),
  entities: Entities.optional(),
  caption: z.string().max(1024).optional(),
  caption_entities: Entities.optional(),
  ...fileFields,
  location: z.looseObject({ latitude: z.number(), longitude: z.number() }).optional(),
  venue: z.looseObject({ title: z.string() }).optional(),
  contact: z.looseObject({ phone_number: z.string(), first_name: z.string() }).optional(),
  poll: z.looseObject({ question: z.string() }).optional(),
  dice: z.object({ emoji: z.string(), value: z.number().int() }).optional(),
  /** Further fields of the message, unchecked: `forward_origin`, `successful_payment`, `via_bot` ... */
  extra: z.record(z.string(), z.unknown()).optional(),
});

export type PersonContent = z.input<typeof PersonContentSchema>;

/** A person's content as fields of a message. @throws ControlError 400 where there is none */
export function contentFrom(files: Files, given: PersonContent): Content {
  const { text, entities, caption, caption_entities, extra, ...others } = given;
  const { location, venue, contact, poll, dice } = others;
  const content = {
    ...(text !== undefined && textFields("text", text, withDetectedEntities(text, entities ?? []))),
    ...filesOf(files, given),
    ...(caption !== undefined &&
      textFields("caption", caption, withDetectedEntities(caption, caption_entities ?? []))),
    ...Object.fromEntries(
      Object.entries({ location, venue, contact, poll, dice }).filter(([, value]) => value !== undefined),
    ),
    ...extra,
  };
  if (Object.keys(content).length === 0) throw new ControlError(400, "the message has no content");
  return content;
}

function filesOf(files: Files, given: PersonContent): Content {
  const contents = fileKindNames.flatMap((kind) => {
    const file = given[kind];
    return file ? Object.entries(fileContent(storePersonFile(files, kind, file))) : [];
  });
  return Object.fromEntries(contents);
}
