import type { MediaKind } from "../telegram/message.js";
import { fileOf, type DraftMedium } from "./draft-medium.js";
import type { UploadedFile } from "./use-upload.js";

/** Telegram puts no more into one message. */
export const MOST_FILES = 10;

/** A place for a file, which keeps its name while it moves among others. */
export interface FileSlot {
  readonly id: string;
  readonly medium: DraftMedium | undefined;
}

/** What an album can consist of; undefined: of nothing but itself. */
const GROUPS = [["photo", "video"], ["audio"], ["document"]] as const;
type AlbumKind = (typeof GROUPS)[number][number];
export type AlbumMedium = DraftMedium & { readonly kind: AlbumKind };

/** Files of these kinds may stand beside one of this kind: none, where it always stands alone. */
export const kindsBeside = (kind: MediaKind): readonly AlbumKind[] =>
  GROUPS.find((group) => group.some((one) => one === kind)) ?? [];

/** As what a file goes that was brought as a picture or film: as what it is. */
export function kindBeside(kind: MediaKind, { type }: UploadedFile): MediaKind {
  if (kind === "photo" && type.startsWith("video/")) return "video";
  return kind === "video" && type.startsWith("image/") ? "photo" : kind;
}

export const newSlot = (medium?: DraftMedium): FileSlot => ({ id: crypto.randomUUID(), medium });

/** The files that are there, in their order. */
export const mediaIn = (slots: readonly FileSlot[]): readonly DraftMedium[] =>
  slots.flatMap(({ medium }) => (medium !== undefined && fileOf(medium) !== undefined ? [medium] : []));

export const isAlbumMedium = (medium: DraftMedium): medium is AlbumMedium =>
  kindsBeside(medium.kind).length > 0;
