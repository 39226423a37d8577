import type { LocalFiles } from "../telegram/files.js";
import type { DraftMedium } from "./medium-editor.js";

/** What this browser knows of a file that was brought. */
export const localFilesOf = (medium: DraftMedium | undefined): LocalFiles =>
  new Map(medium?.upload === undefined ? [] : [[medium.upload.file.blob, medium.upload]]);
