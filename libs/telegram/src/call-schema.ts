import { BlobFile } from "@telebus/contracts";
import { z } from "zod";
import { paramSchema } from "./param-schema.js";

const { $schema: _, ...blobFile } = z.toJSONSchema(BlobFile, { io: "input" });

/**
 * The types of the Bot API as a requested call has them: wherever Telegram takes an upload, it may name a file of the
 * blob store, which the sender replaces.
 */
export function callDefinitions(): Readonly<Record<string, unknown>> {
  const { definitions } = paramSchema();
  const upload = { anyOf: [definitions["TelegramInputFile"], blobFile] };
  return { ...definitions, TelegramInputFile: upload };
}
