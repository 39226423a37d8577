import { isIP, type LookupFunction } from "node:net";
import { STATUS_CODES } from "node:http";
import { Agent, type Dispatcher } from "undici";
import { systemCodeOf } from "../errors.js";
import { readAnswer, type WebhookAnswer } from "./webhook-answer.js";

export interface WebhookSettings {
  readonly url: string;
  readonly secretToken?: string | undefined;
  readonly maxConnections: number;
  /** Asked instead of the address that the name has. */
  readonly ipAddress?: string | undefined;
  /** PEM; trusted for this webhook. */
  readonly certificate?: string | undefined;
}

/** What came of one attempt to deliver an update. */
export type Outcome =
  | { readonly ok: true; readonly answer?: WebhookAnswer | undefined }
  | {
      readonly ok: false;
      readonly error: string;
      /** The status of the answer, where there was one; without one the connection is gone. */
      readonly status?: number;
      readonly retryAfterSeconds?: number | undefined;
    };

/** Posts updates to one webhook over kept-alive connections. */
export interface Poster {
  /** Never throws. */
  post(json: string, signal: AbortSignal): Promise<Outcome>;
  /** Lets what is in flight finish. */
  retire(): void;
  /** Cuts what is in flight. */
  close(): void;
}

const READ_TIMEOUT = "Read timeout expired";

export function createPoster(settings: WebhookSettings): Poster {
  const { url, secretToken, maxConnections } = settings;
  const { origin, pathname, search, username, password } = new URL(url);
  const agent = new Agent({
    connections: maxConnections,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: connectOptions(settings),
  });
  const headers = {
    "content-type": "application/json",
    "accept-encoding": "gzip, deflate",
    ...(secretToken !== undefined && { "x-telegram-bot-api-secret-token": secretToken }),
    ...(username !== "" && { authorization: basicAuthorization(username, password) }),
  };
  const request = { origin, path: pathname + search, method: "POST", headers } as const;
  return {
    async post(json, signal) {
      try {
        return await outcomeOf(await agent.request({ ...request, body: json, signal }));
      } catch (error) {
        return { ok: false, error: signal.aborted ? READ_TIMEOUT : nameOf(error) };
      }
    },
    retire: () => void agent.close(),
    close: () => void agent.destroy(),
  };
}

async function outcomeOf({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<Outcome> {
  if (statusCode >= 200 && statusCode < 300) return { ok: true, answer: await readAnswer(headers, body) };
  await body.dump();
  const retryAfter = headers["retry-after"];
  return {
    ok: false,
    error: `Wrong response from the webhook: ${statusCode} ${STATUS_CODES[statusCode] ?? ""}`.trimEnd(),
    status: statusCode,
    retryAfterSeconds:
      typeof retryAfter === "string" && /^\d+$/.test(retryAfter) ? Number(retryAfter) : undefined,
  };
}

const ERROR_NAMES: ReadonlyMap<unknown, string> = new Map([
  ["ECONNREFUSED", "Connection refused"],
  ["ENOTFOUND", "Failed to resolve host: Name or service not known"],
  ["EAI_AGAIN", "Failed to resolve host: Temporary failure in name resolution"],
  ["ETIMEDOUT", "Connection timed out"],
  ["UND_ERR_CONNECT_TIMEOUT", "Connection timed out"],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "SSL error {error:0A000086:SSL routines::certificate verify failed}"],
  ["SELF_SIGNED_CERT_IN_CHAIN", "SSL error {error:0A000086:SSL routines::certificate verify failed}"],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "SSL error {error:0A000086:SSL routines::certificate verify failed}"],
  ["CERT_HAS_EXPIRED", "SSL error {error:0A000086:SSL routines::certificate verify failed}"],
]);

const nameOf = (error: unknown): string => ERROR_NAMES.get(systemCodeOf(error)) ?? "Connection reset by peer";

function connectOptions({ ipAddress, certificate }: WebhookSettings) {
  return {
    ...(certificate !== undefined && { ca: certificate }),
    ...(ipAddress !== undefined && { lookup: always(ipAddress) }),
  };
}

const always =
  (address: string): LookupFunction =>
  (_hostname, { all }, callback) => {
    const family = isIP(address);
    if (all) callback(null, [{ address, family }]);
    else callback(null, address, family);
  };

const basicAuthorization = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${decodeURIComponent(user)}:${decodeURIComponent(password)}`).toString("base64")}`;
