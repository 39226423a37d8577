import { lookup as resolve } from "node:dns";
import type { LookupFunction } from "node:net";
import { EnvHttpProxyAgent, request, type Dispatcher } from "undici";
import { isInsideAddress, isInsideHost } from "./inside-addresses.js";

/** What a server outside has answered. */
export interface OutsideAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** Where redirects have led to. */
  readonly url: string;
}

/** How servers outside are reached. */
export interface OutsideWay {
  /** Also addresses of this machine and of its network. */
  readonly isPrivateAllowed: boolean;
  /** By scheme; without them HTTP_PROXY, HTTPS_PROXY and NO_PROXY count. */
  readonly proxy?:
    { http?: string | undefined; https?: string | undefined; no?: string | undefined } | undefined;
  /** What resolves names; else the machine. */
  readonly lookup?: LookupFunction;
  readonly timeoutMs?: number;
}

interface OutsideRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** A server outside could not be asked, or may not be. */
export class OutsideError extends Error {
  override readonly name = "OutsideError";
}

const MAX_BYTES = 5_000_000;
const MAX_REDIRECTS = 5;
const TIMEOUT_MS = 20_000;

/**
 * Asks a server that somebody has named. Addresses are looked at when the connection is made, so neither a redirect nor
 * a name that changes its address leads inside.
 * @throws OutsideError
 */
export async function fetchOutside(
  url: string,
  asked: OutsideRequest,
  way: OutsideWay,
): Promise<OutsideAnswer> {
  const { timeoutMs = TIMEOUT_MS } = way;
  const timeout = AbortSignal.timeout(timeoutMs);
  const dispatcher = dispatcherOf(way);
  try {
    return await follow(
      new URL(url),
      { ...asked, signal: AbortSignal.any([asked.signal, timeout]) },
      way,
      dispatcher,
    );
  } catch (error) {
    if (timeout.aborted) throw new OutsideError(`it does not answer within ${timeoutMs / 1_000} s`);
    throw error;
  } finally {
    // Asked again in minutes at the earliest: no connection is worth keeping.
    await dispatcher.destroy();
  }
}

async function follow(
  url: URL,
  asked: OutsideRequest,
  { isPrivateAllowed }: OutsideWay,
  dispatcher: Dispatcher,
): Promise<OutsideAnswer> {
  let at = url;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    if (at.protocol !== "http:" && at.protocol !== "https:")
      throw new OutsideError("only http:// and https:// are read");
    if (!isPrivateAllowed && isInsideHost(at.hostname)) throw insideError(at.hostname);
    const answer = await ask(at, asked, dispatcher);
    const { location } = answer.headers;
    const isRedirect = answer.status >= 300 && answer.status <= 308 && answer.status !== 304;
    if (!isRedirect || typeof location !== "string") return answer;
    if (!URL.canParse(location, at.href)) throw new OutsideError("it redirects to nowhere");
    at = new URL(location, at);
  }
  throw new OutsideError(`it redirects more than ${MAX_REDIRECTS} times`);
}

const insideError = (host: string): OutsideError =>
  new OutsideError(`${host} is an address inside this network`);

/** A proxy resolves names by itself: then only what URLs say can be looked at. */
function dispatcherOf({
  isPrivateAllowed,
  proxy = {},
  lookup = resolve,
  timeoutMs = TIMEOUT_MS,
}: OutsideWay) {
  return new EnvHttpProxyAgent({
    connect: { timeout: timeoutMs, lookup: isPrivateAllowed ? lookup : guarded(lookup) },
    // http:// is asked of the proxy itself, as every proxy allows; https:// through a tunnel.
    proxyTunnel: false,
    ...(proxy.http !== undefined && { httpProxy: proxy.http }),
    ...(proxy.https !== undefined && { httpsProxy: proxy.https }),
    ...(proxy.no !== undefined && { noProxy: proxy.no }),
  });
}

const guarded =
  (lookup: LookupFunction): LookupFunction =>
  (name, options, done) =>
    lookup(name, { ...options, all: true }, (error, found) => {
      if (error !== null) return done(error, "", 0);
      const addresses = typeof found === "string" ? [] : found;
      const [first] = addresses;
      if (first === undefined || addresses.some(({ address }) => isInsideAddress(address)))
        return done(insideError(name), "", 0);
      if (options.all === true) return done(null, addresses);
      return done(null, first.address, first.family);
    });

async function ask(at: URL, { headers, signal }: OutsideRequest, dispatcher: Dispatcher) {
  const answer = await request(`${at.origin}${at.pathname}${at.search}`, {
    dispatcher,
    signal,
    headers: { "user-agent": "telebus", "accept-encoding": "identity", ...credentialsOf(at), ...headers },
  });
  const bytes = await readAll(answer.body);
  const body = textOf(bytes, String(answer.headers["content-type"] ?? ""));
  return { status: answer.statusCode, headers: answer.headers, body, url: at.href };
}

/** Of https://name:password@example.com */
const credentialsOf = ({ username, password }: URL): Record<string, string> =>
  username === ""
    ? {}
    : {
        authorization: `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}`,
      };

async function readAll(body: AsyncIterable<unknown>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of body) {
    if (!Buffer.isBuffer(part)) continue;
    bytes += part.length;
    if (bytes > MAX_BYTES) throw new OutsideError("it is longer than 5 MB");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** In the encoding that the server names, or the document itself. */
function textOf(bytes: Buffer, contentType: string): string {
  const head = bytes.subarray(0, 200).toString("latin1");
  const named =
    /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1] ??
    /^<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder(named ?? "utf-8").decode(bytes);
  } catch {
    return bytes.toString("utf8");
  }
}
