import { z } from "zod";

/** What a field says, or nothing where it is of another form: one odd field must not hide a message. */
export const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

const FileFields = {
  file_unique_id: z.string(),
  file_name: maybe(z.string()),
  mime_type: maybe(z.string()),
  file_size: maybe(z.number()),
  width: maybe(z.number()),
  height: maybe(z.number()),
  length: maybe(z.number()),
  duration: maybe(z.number()),
  title: maybe(z.string()),
  performer: maybe(z.string()),
  emoji: maybe(z.string()),
  is_video: maybe(z.boolean()),
  is_animated: maybe(z.boolean()),
};

/** Any file: which fields it has depends on its kind. */
export const MediaFile = z.looseObject(FileFields);
export type MediaFile = z.output<typeof MediaFile>;

export const PaidMediaItem = z.looseObject({
  type: z.string(),
  photo: maybe(z.array(MediaFile)),
  video: maybe(MediaFile),
  width: maybe(z.number()),
  height: maybe(z.number()),
  duration: maybe(z.number()),
});
export type PaidMediaItem = z.output<typeof PaidMediaItem>;

const Location = z.looseObject({ latitude: z.number(), longitude: z.number() });

/** The contents of a message that are no words. */
export const mediaFields = {
  photo: maybe(z.array(MediaFile)),
  video: maybe(MediaFile),
  animation: maybe(MediaFile),
  audio: maybe(MediaFile),
  document: maybe(MediaFile),
  voice: maybe(MediaFile),
  video_note: maybe(MediaFile),
  sticker: maybe(MediaFile),
  location: maybe(Location),
  venue: maybe(z.looseObject({ title: z.string(), address: maybe(z.string()), location: maybe(Location) })),
  contact: maybe(
    z.looseObject({ phone_number: z.string(), first_name: z.string(), last_name: maybe(z.string()) }),
  ),
  dice: maybe(z.looseObject({ emoji: z.string(), value: z.number() })),
  paid_media: maybe(z.looseObject({ star_count: z.number(), paid_media: z.array(PaidMediaItem) })),
};
