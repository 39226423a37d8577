import { Agent } from "undici";
import { systemCodeOf } from "../errors.js";

export interface WebhookSettings {
  readonly url: string;
  readonly secretToken?: string | undefined;
  readonly maxConnections: number;
}

/** What came of one attempt to deliver an update. */
export type Outcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly error: string; readonly retryAfterSeconds?: number | undefined };

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

export function createPoster({ url, secretToken, maxConnections }: WebhookSettings): Poster {
  const { origin, pathname, search, username, password } = new URL(url);
  const agent = new Agent({ connections: maxConnections, headersTimeout: 0, bodyTimeout: 0 });
  const headers = {
    "content-type": "application/json",
    ...(secretToken !== undefined && { "x-telegram-bot-api-secret-token": secretToken }),
    ...(username !== "" && { authorization: basicAuthorization(username, password) }),
  };
  const request = { origin, path: pathname + search, method: "POST", headers } as const;
  return {
    async post(json, signal) {
      try {
        const { statusCode, headers: answer, body } = await agent.request({ ...request, body: json, signal });
        await body.dump();
        return outcomeOf(statusCode, answer["retry-after"]);
      } catch (error) {
        return { ok: false, error: signal.aborted ? READ_TIMEOUT : nameOf(error) };
      }
    },
    retire: () => void agent.close(),
    close: () => void agent.destroy(),
  };
}

function outcomeOf(status: number, retryAfter: string | string[] | undefined): Outcome {
  if (status >= 200 && status < 300) return { ok: true };
  const seconds = typeof retryAfter === "string" && /^\d+$/.test(retryAfter) ? Number(retryAfter) : undefined;
  return {
    ok: false,
    error: `Wrong response from the webhook: ${status}`,
    retryAfterSeconds: seconds,
  };
}

const nameOf = (error: unknown): string =>
  systemCodeOf(error) === "ECONNREFUSED" ? "Connection refused" : "Connection reset by peer";

const basicAuthorization = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${decodeURIComponent(user)}:${decodeURIComponent(password)}`).toString("base64")}`;
