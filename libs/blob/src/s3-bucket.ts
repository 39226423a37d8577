import type { Readable } from "node:stream";
import { UnavailableError } from "@telebus/contracts";
import { AwsV4Signer } from "aws4fetch";
import { request, type Dispatcher } from "undici";

export interface S3Options {
  /** `https://s3.eu-central-1.amazonaws.com`, or where a server of that kind listens. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

interface Upload {
  readonly content: Readable;
  readonly size: number;
  /** Of the content. */
  readonly sha256: string;
}

/** SHA-256 of nothing: what a request without a body is signed with. */
const NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/**
 * Makes one signed request to a bucket; its answer is a success or a 404, and its body must be read.
 * @throws UnavailableError
 */
export type AskBucket = (
  method: "GET" | "HEAD" | "PUT" | "DELETE",
  path: string,
  upload?: Upload,
) => Promise<Dispatcher.ResponseData>;

/** A bucket of S3 or of a server that speaks its protocol, addressed by path. */
export function createBucket({ endpoint, bucket, ...keys }: S3Options): AskBucket {
  const base = `${endpoint.replace(/\/+$/, "")}/${bucket}`;
  return async (method, path, upload) => {
    const headers = { "x-amz-content-sha256": upload?.sha256 ?? NOTHING };
    const signer = new AwsV4Signer({ ...keys, service: "s3", url: `${base}${path}`, method, headers });
    const signed = await signer.sign();
    const length = upload && { "content-length": String(upload.size) };
    const sent = { ...Object.fromEntries(signed.headers), ...length };
    try {
      return await checked(
        await request(signed.url, { method, headers: sent, body: upload?.content ?? null }),
      );
    } catch (error) {
      throw error instanceof UnavailableError
        ? error
        : new UnavailableError("the blob store", { cause: error });
    }
  };
}

/** What is not there is an answer; everything else that is no success is trouble with the storage. */
async function checked(answer: Dispatcher.ResponseData): Promise<Dispatcher.ResponseData> {
  const { statusCode } = answer;
  if (statusCode < 300 || statusCode === 404) return answer;
  await answer.body.dump();
  const cause = new Error(`the S3 server answered with HTTP ${statusCode}`);
  throw new UnavailableError("the blob store", { cause });
}
