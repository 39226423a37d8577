import { z } from "zod";

/** Neither half a character nor a NUL: databases do not keep them. Places of the formatting stay what they are. */
export const Words = z.string().transform((words) => words.replaceAll(/[\p{Surrogate}\0]/gu, "\ufffd"));

export const File = z.object({ file_id: z.string(), file_unique_id: z.string() });
const Size = z.object({ ...File.shape, width: z.int(), height: z.int() });
export const Sizes = z.array(Size).min(1);
export type Sizes = z.output<typeof Sizes>;

export const largest = (sizes: Sizes | undefined): Sizes[number] | undefined =>
  sizes?.reduce((best, size) => (size.width * size.height > best.width * best.height ? size : best));

export const Location = z.object({
  latitude: z.number(),
  longitude: z.number(),
  horizontal_accuracy: z.number().exactOptional(),
});

export const Venue = z.object({
  location: Location,
  title: Words,
  address: Words,
  foursquare_id: z.string().exactOptional(),
  foursquare_type: z.string().exactOptional(),
  google_place_id: z.string().exactOptional(),
  google_place_type: z.string().exactOptional(),
});
