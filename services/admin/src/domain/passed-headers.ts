type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** How a pass is known to those it comes to; one that comes back to us goes in a circle. */
const PASSED_BY = "1.1 telebus";

/** Of one connection, RFC 9110 §7.6.1; and what we say anew or not at all. */
const OF_ONE_CONNECTION = new Set([
  "connection",
  "expect",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** What a caller claims about itself; who is believed in it has been decided where it came in. */
const CLAIMED = new Set([
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
  "x-real-ip",
]);

/** A request as it came in, whoever spoke for it. */
export interface Incoming {
  readonly headers: Headers;
  readonly ip: string;
  readonly host: string;
  readonly protocol: string;
}

/** Whether a request was passed on before. */
export const wasPassed = ({ via }: Headers): boolean => [via ?? []].flat().join(", ").includes(PASSED_BY);

/**
 * The headers of a request that is passed on. `Host` stays what the caller's browser has in its address, so that the
 * service that answers compares `Origin` with the right one without having to believe us.
 */
export function passedHeaders({ headers, ip, host, protocol }: Incoming): Record<string, string | string[]> {
  const { via } = headers;
  return {
    ...kept(headers, (name) => !CLAIMED.has(name)),
    host,
    "x-forwarded-for": ip,
    "x-forwarded-host": host,
    "x-forwarded-proto": protocol,
    via: via === undefined ? PASSED_BY : `${[via].flat().join(", ")}, ${PASSED_BY}`,
  };
}

/** The headers of an answer that is passed back. */
export const answeredHeaders = (headers: Headers): Record<string, string | string[]> =>
  kept(headers, () => true);

function kept(headers: Headers, isWanted: (name: string) => boolean): Record<string, string | string[]> {
  const named = new Set(
    [headers["connection"] ?? []]
      .flat()
      .join(",")
      .toLowerCase()
      .split(/\s*,\s*/),
  );
  const entries = Object.entries(headers).flatMap(([name, value]): [string, string | string[]][] =>
    value === undefined || OF_ONE_CONNECTION.has(name) || named.has(name) || !isWanted(name)
      ? []
      : [[name, value]],
  );
  return Object.fromEntries(entries);
}
