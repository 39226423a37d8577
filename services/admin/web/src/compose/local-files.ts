import type { LocalFiles } from "../telegram/files.js";
import type { DraftMedium } from "./draft-medium.js";

/** What this browser knows of files that were brought. */
export const localFilesOf = (...media: readonly (DraftMedium | undefined)[]): LocalFiles =>
  new Map(media.flatMap((medium) => (medium?.upload ? [[medium.upload.file.blob, medium.upload]] : [])));
