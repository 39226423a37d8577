import { lookup as resolve } from "node:dns";
import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** What a server outside has answered. */
export interface OutsideAnswer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface OutsideOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Also addresses of this machine and of its network. */
  readonly isPrivateAllowed: boolean;
}

/** A server outside could not be asked, or may not be. */
export class OutsideError extends Error {
  override readonly name = "OutsideError";
}

const MAX_BYTES = 5_000_000;
const MAX_REDIRECTS = 5;
const TIMEOUT_MS = 20_000;

const inside = new BlockList();
const NETWORKS = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const;
const NETWORKS_6 = [
  ["::", 127],
  ["64:ff9b::", 96],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const;
for (const [network, prefix] of NETWORKS) inside.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of NETWORKS_6) inside.addSubnet(network, prefix, "ipv6");

/** Whether an address is of this machine or its network: not for what somebody outside names. */
export const isInside = (address: string): boolean =>
  inside.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

/**
 * Asks a server that somebody has named. Addresses are looked at when the connection is made, so neither a redirect nor
 * a name that changes its address leads inside.
 * @throws OutsideError
 */
export async function fetchOutside(url: string, options: OutsideOptions): Promise<OutsideAnswer> {
  let at = new URL(url);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const answer = await ask(at, options);
    const to = answer.headers.location;
    if (answer.status < 300 || answer.status > 308 || answer.status === 304 || to === undefined)
      return answer;
    if (!URL.canParse(to, at.href)) throw new OutsideError("it redirects to nowhere");
    at = new URL(to, at);
  }
  throw new OutsideError(`it redirects more than ${MAX_REDIRECTS} times`);
}

const guarded: LookupFunction = (name, options, done) =>
  resolve(name, { ...options, all: true }, (error, found) => {
    if (error !== null) return done(error, "", 0);
    const [first] = found;
    if (first === undefined || found.some(({ address }) => isInside(address)))
      return done(new OutsideError(`${name} is an address inside this network`), "", 0);
    if (options.all === true) return done(null, found);
    return done(null, first.address, first.family);
  });

function ask(url: URL, { headers, signal, isPrivateAllowed }: OutsideOptions): Promise<OutsideAnswer> {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new OutsideError("only http:// and https:// are read");
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  if (!isPrivateAllowed && isIP(host) !== 0 && isInside(host))
    throw new OutsideError(`${host} is an address inside this network`);
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((answered, failed) => {
    const asked = request(
      url,
      {
        headers: { "user-agent": "telebus", "accept-encoding": "identity", ...headers },
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
        ...(!isPrivateAllowed && { lookup: guarded }),
      },
      (response) => {
        readAll(response).then(
          (body) => answered({ status: response.statusCode ?? 0, headers: response.headers, body }),
          failed,
        );
      },
    );
    asked.on("error", failed);
    asked.end();
  });
}

async function readAll(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response) {
    if (!Buffer.isBuffer(part)) continue;
    bytes += part.length;
    if (bytes > MAX_BYTES) throw new OutsideError("it is longer than 5 MB");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
