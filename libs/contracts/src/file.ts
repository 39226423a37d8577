import { z } from "zod";

/**
 * A file in the blob store, in a call's parameters in place of a file_id or URL. The sender uploads it, or sends the
 * file_id that the bot has for it by then.
 */
export const BlobFile = z.strictObject({
  blob: z
    .string()
    .regex(/^[0-9a-f]{64}$/, "must be a SHA-256 in small hexadecimal digits")
    .describe("Id of the file in the blob store: the SHA-256 of what it holds"),
  fileName: z.string().min(1).max(255).optional().describe("What people see as the file's name"),
  contentType: z
    .string()
    .max(127)
    .regex(/^[\w.+-]+\/[\w.+-]+$/, "must be a media type such as image/png")
    .optional(),
});
export type BlobFile = z.output<typeof BlobFile>;
