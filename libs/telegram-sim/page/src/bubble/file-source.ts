import type { MediaFile } from "../server/media.js";

/** Where a file's bytes are. */
export const sourceOf = ({ file_unique_id }: Pick<MediaFile, "file_unique_id">): string =>
  `/sim/files/${encodeURIComponent(file_unique_id)}`;

/** Pictures are shown no larger than this; pixels. */
const MAX = { width: 420, height: 420 } as const;

/** The size a picture is shown in, in its own proportions. */
export function shownSize({ width = 4, height = 3 }: Pick<MediaFile, "width" | "height">): {
  readonly width: number;
  readonly aspectRatio: string;
} {
  const scale = Math.min(MAX.width / width, MAX.height / height);
  // Very flat or very tall ones are cropped, so that a bubble can hold them.
  const ratio = Math.min(3, Math.max(0.45, width / height));
  return { width: Math.max(140, Math.min(MAX.width, Math.round(width * scale))), aspectRatio: String(ratio) };
}
