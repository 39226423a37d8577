import createFetchClient, { type Client } from "openapi-fetch";
import { errorOf, UnreachableError } from "./errors.js";
import type { paths } from "./generated/api.js";

export interface ClientOptions {
  /** Of the platform: `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Goes into `X-API-Key`. */
  readonly apiKey: string;
  /** For one call, with its repeats. */
  readonly timeoutMs?: number;
  /** How often what only reads is asked again after 429 and 503. */
  readonly retries?: number;
}

/** Every path of the platform's APIs with its parameters, bodies and answers. */
export type ApiClient = Client<paths>;

const TIMEOUT_MS = 60_000;
const RETRIES = 3;
/** Where an answer does not say when to come back. */
const PAUSE_MS = 1_000;
const SAFE = new Set(["GET", "HEAD"]);

/**
 * A client of the platform's HTTP APIs. What only reads is repeated after 429 and 503, when the answer says so.
 * @throws ApiError, UnreachableError from each call
 */
export function createClient({
  url,
  apiKey,
  timeoutMs = TIMEOUT_MS,
  retries = RETRIES,
}: ClientOptions): ApiClient {
  const baseUrl = url.replace(/\/+$/, "");
  const client = createFetchClient<paths>({
    baseUrl,
    headers: { "x-api-key": apiKey },
    fetch: async (request) => {
      const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)]);
      try {
        return await fetchAgain(request, signal, retries);
      } catch (error) {
        throw new UnreachableError(baseUrl, { cause: error });
      }
    },
  });
  client.use({
    onResponse: async ({ response }) => {
      if (!response.ok) throw await errorOf(response);
    },
  });
  return client;
}

/** What a call answered; calls that fail throw. */
export async function dataOf<Data>(call: Promise<{ data?: Data }>): Promise<NonNullable<Data>> {
  const { data } = await call;
  if (data === undefined || data === null) throw new TypeError("the answer is empty");
  return data;
}

async function fetchAgain(request: Request, signal: AbortSignal, retries: number): Promise<Response> {
  const response = await fetch(request, { signal });
  const isLater = response.status === 429 || response.status === 503;
  if (!isLater || retries === 0 || !SAFE.has(request.method)) return response;
  const seconds = Number(response.headers.get("retry-after"));
  await response.body?.cancel();
  await pause(seconds > 0 ? seconds * 1_000 : PAUSE_MS, signal);
  return fetchAgain(request, signal, retries - 1);
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(new Error("out of time"));
    });
  });
