import type { MediaKind } from "../telegram/message.js";
import type { BlobFile, UploadedFile } from "./use-upload.js";

/** The file of a message: one that was brought, or one that is named. */
export interface DraftMedium {
  readonly kind: MediaKind;
  /** An address or a file_id. */
  readonly reference: string;
  readonly upload?: UploadedFile | undefined;
}

/** What stands for it in a call; undefined: it is not there yet. */
export const fileOf = ({ reference, upload }: DraftMedium): BlobFile | string | undefined =>
  upload?.file ?? (reference === "" ? undefined : reference);
