import { z } from "zod";
import { File, largest, Location, Sizes, Venue } from "./fields.js";

/** Bot API type PollMedia: one of them. */
const Told = z.object({
  photo: Sizes.optional(),
  live_photo: z.object({ photo: Sizes.optional() }).optional(),
  video: File.optional(),
  animation: File.optional(),
  audio: File.optional(),
  document: File.optional(),
  sticker: File.optional(),
  location: Location.optional(),
  venue: Venue.optional(),
  link: z.object({ url: z.string() }).optional(),
});
type Told = z.output<typeof Told>;

/** Beside a question or an explanation, as it is sent. */
export const PollMedia = Told.transform(({ audio, document, ...told }) => {
  if (audio !== undefined) return { type: "audio" as const, media: audio.file_id };
  if (document !== undefined) return { type: "document" as const, media: document.file_id };
  return commonOf(told);
});

/** Beside an option. */
export const OptionMedia = Told.transform(({ sticker, link, ...told }) => {
  if (sticker !== undefined) return { type: "sticker" as const, media: sticker.file_id };
  if (link !== undefined) return { type: "link" as const, url: link.url };
  return commonOf(told);
});

function commonOf({ photo, live_photo, video, animation, location, venue }: Partial<Told>) {
  const picture = largest(photo ?? live_photo?.photo);
  if (picture !== undefined) return { type: "photo" as const, media: picture.file_id };
  if (video !== undefined) return { type: "video" as const, media: video.file_id };
  if (animation !== undefined) return { type: "animation" as const, media: animation.file_id };
  if (location !== undefined) return { type: "location" as const, ...location };
  if (venue === undefined) return undefined;
  const { location: place, ...about } = venue;
  return { type: "venue" as const, latitude: place.latitude, longitude: place.longitude, ...about };
}
