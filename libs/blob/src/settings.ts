import path from "node:path";
import { z } from "zod";
import type { BlobStore } from "./blob-store.js";
import { createFolderStore } from "./folder-store.js";
import { createS3Store } from "./s3-store.js";

/** Where files are kept: the folder `blobs` in DATA_DIR, or a bucket. */
export const blobSettings = {
  DATA_DIR: z
    .string()
    .default("./data")
    .describe(
      "Folder of what is kept on disk: files on their way to Telegram; with npm start also PostgreSQL's files, the " +
        "simulator's world and a generated key",
    ),
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "must be a URL such as https://s3.eu-central-1.amazonaws.com" })
    .optional()
    .describe(
      "S3 or a server of that kind keeps the files, in place of DATA_DIR; needs the other S3 variables",
    ),
  S3_BUCKET: z.string().optional().describe("Bucket for the files"),
  S3_REGION: z.string().default("us-east-1").describe("Region of the bucket"),
  S3_ACCESS_KEY_ID: z.string().optional().describe("Key of the bucket"),
  S3_SECRET_ACCESS_KEY: z.string().optional().describe("Secret of that key"),
  BLOB_KEEP_HOURS: z.coerce
    .number()
    .min(48, "must be at least 48: so long a call may wait")
    .default(72)
    .describe("Files are deleted so long after they were last stored"),
};

interface BlobVariables {
  readonly DATA_DIR: string;
  readonly S3_ENDPOINT?: string | undefined;
  readonly S3_BUCKET?: string | undefined;
  readonly S3_REGION: string;
  readonly S3_ACCESS_KEY_ID?: string | undefined;
  readonly S3_SECRET_ACCESS_KEY?: string | undefined;
}

type Rule = [check: (env: BlobVariables) => boolean, fault: z.core.$ZodCustomParams];

/** With S3_ENDPOINT this one must be set too: arguments of `.refine`. */
export const neededByS3 = (name: "S3_BUCKET" | "S3_ACCESS_KEY_ID" | "S3_SECRET_ACCESS_KEY"): Rule => [
  (env) => env.S3_ENDPOINT === undefined || env[name] !== undefined,
  { path: [name], error: "is missing: S3_ENDPOINT is set", when: () => true },
];

/** The store that the settings name. */
export function blobStoreOf(env: BlobVariables): BlobStore {
  const { S3_ENDPOINT: endpoint, S3_REGION: region, S3_BUCKET: bucket = "" } = env;
  if (endpoint === undefined) return createFolderStore(path.resolve(env.DATA_DIR, "blobs"));
  const { S3_ACCESS_KEY_ID: accessKeyId = "", S3_SECRET_ACCESS_KEY: secretAccessKey = "" } = env;
  return createS3Store({ endpoint, region, bucket, accessKeyId, secretAccessKey });
}
