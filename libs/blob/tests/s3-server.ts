import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export const keys = {
  accessKeyId: "AKIATELEBUS",
  secretAccessKey: "the secret of that key",
  region: "eu-test-1",
};
const PAGE = 2;

interface Stored {
  readonly bytes: Buffer;
  storedAt: number;
}

/** As much of S3 as a blob store asks for, with real signatures; listings have two objects a page. */
export async function startS3Server() {
  const objects = new Map<string, Stored>();
  const server = createServer((asked, answer) => {
    void respond(asked, answer, objects);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    /** Makes an object as old as if it had been stored then. */
    age: async (id: string, at: number): Promise<void> => {
      const found = objects.get(`blobs/${id}`);
      if (found === undefined) throw new Error("no such object");
      found.storedAt = at;
    },
    stop: (): Promise<void> =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(asked: IncomingMessage, answer: ServerResponse, objects: Map<string, Stored>) {
  const url = new URL(asked.url ?? "", "http://bucket");
  const parts: Buffer[] = [];
  const sent: AsyncIterable<Buffer> = asked;
  for await (const part of sent) parts.push(part);
  const bytes = Buffer.concat(parts);
  const given = String(asked.headers["x-amz-content-sha256"]);
  const isWhole = given === createHash("sha256").update(bytes).digest("hex");
  if (!isWhole || asked.headers.authorization !== authorizationOf(asked, url, given))
    return void answer.writeHead(403).end("<Error><Code>SignatureDoesNotMatch</Code></Error>");
  if (!url.pathname.startsWith("/files")) return void answer.writeHead(404).end();
  if (url.searchParams.has("list-type")) return void answer.end(listing(url, objects));
  const key = url.pathname.slice("/files/".length);
  const found = objects.get(key);
  if (asked.method === "PUT") {
    objects.set(key, { bytes, storedAt: Date.now() });
    return void answer.end();
  }
  if (asked.method === "DELETE") {
    objects.delete(key);
    return void answer.writeHead(204).end();
  }
  if (found === undefined) return void answer.writeHead(404).end();
  answer.writeHead(200, { "content-length": found.bytes.length });
  return void answer.end(asked.method === "HEAD" ? undefined : found.bytes);
}

function listing({ searchParams }: URL, objects: Map<string, Stored>): string {
  const after = searchParams.get("continuation-token") ?? "";
  const all = [...objects].filter(([key]) => key > after).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const page = all.slice(0, PAGE);
  const contents = page.map(
    ([key, { storedAt }]) =>
      `<Contents><Key>${key}</Key><LastModified>${new Date(storedAt).toISOString()}</LastModified></Contents>`,
  );
  const last = page.at(-1)?.[0] ?? "";
  const next = all.length > PAGE ? `<NextContinuationToken>${last}</NextContinuationToken>` : "";
  return `<ListBucketResult>${contents.join("")}${next}</ListBucketResult>`;
}

/** Signature Version 4 as its documentation writes it down, for the headers that the request says it has signed. */
function authorizationOf({ method, headers }: IncomingMessage, url: URL, payload: string): string {
  const { accessKeyId, secretAccessKey, region } = keys;
  const names = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? "")?.[1] ?? "";
  const query = [...url.searchParams].map(([name, value]) => `${encoded(name)}=${encoded(value)}`).toSorted();
  const lines = names.split(";").map((name) => `${name}:${String(headers[name])}\n`);
  const canonical = [method, url.pathname, query.join("&"), lines.join(""), names, payload].join("\n");
  const time = String(headers["x-amz-date"]);
  const scope = [time.slice(0, 8), region, "s3", "aws4_request"];
  const hash = createHash("sha256").update(canonical).digest("hex");
  const text = ["AWS4-HMAC-SHA256", time, scope.join("/"), hash].join("\n");
  const signingKey = scope.reduce<string | Buffer>(
    (key, part) => createHmac("sha256", key).update(part).digest(),
    `AWS4${secretAccessKey}`,
  );
  const signature = createHmac("sha256", signingKey).update(text).digest("hex");
  const credential = `${accessKeyId}/${scope.join("/")}`;
  return `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`;
}

const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
