import { unparsable } from "./formatted-text.js";

/** Why an address is none, in TDLib's words. */
export type LinkFault =
  | "Wrong HTTP URL"
  | "URL host is empty"
  | "Unsupported URL protocol"
  | "Wrong port number specified in the URL";

const INNER_SCHEMES = /^(tg|ton|tonsite):(?:\/\/)?(.*)$/is;
const OTHER_SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d)/i;
const ADDRESS = /^(?:(https?):\/\/)?([^/?#]*)([^]*)$/i;
const MAX_PORT = 65_535;

/**
 * An address as Telegram keeps it: `example.com` is `http://example.com/`.
 * @returns what is wrong with it as `fault`
 */
export function checkLink(given: string): { readonly url: string } | { readonly fault: LinkFault } {
  const link = given.trim();
  const [, inner, rest = ""] = INNER_SCHEMES.exec(link) ?? [];
  if (inner !== undefined)
    return rest === ""
      ? { fault: "URL host is empty" }
      : { url: `${inner.toLowerCase()}://${escaped(rest)}` };
  if (OTHER_SCHEME.test(link) && !/^https?:\/\//i.test(link)) return { fault: "Unsupported URL protocol" };
  const [, scheme = "http", authority = "", path = ""] = ADDRESS.exec(link) ?? [];
  const [, user = "", host = "", port] = /^(.*@)?([^:]*)(?::(.*))?$/s.exec(authority) ?? [];
  if (host === "") return { fault: "URL host is empty" };
  if (port !== undefined && (!/^\d{1,5}$/.test(port) || Number(port) === 0 || Number(port) > MAX_PORT))
    return { fault: "Wrong port number specified in the URL" };
  if (!isHost(host)) return { fault: "Wrong HTTP URL" };
  const place = `${user}${host.toLowerCase()}${port === undefined ? "" : `:${port}`}`;
  return { url: `${scheme.toLowerCase()}://${place}${path.startsWith("/") ? "" : "/"}${escaped(path)}` };
}

/** The address, or nothing where it is none. */
export function linkOrNone(link: string): string | undefined {
  const checked = checkLink(link);
  return "url" in checked ? checked.url : undefined;
}

/** Telegram takes no host without a dot. */
const isHost = (host: string): boolean =>
  /^[^\s.<>"'`\\^{}|]+(?:\.[^\s.<>"'`\\^{}|]+)+\.?$/.test(host) && !host.includes("..");

const escaped = (part: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are what is escaped
  part.replaceAll(/[\u0000-\u0020<>"]/g, (character) => encodeURIComponent(character));

/** The person that `tg://user?id=123` means. */
export function linkedUserId(link: string): number | undefined {
  const [, query] = /^tg:(?:\/\/)?user\/?\?(.*)$/is.exec(link.trim()) ?? [];
  if (query === undefined) return undefined;
  const id = Number(new URLSearchParams(query).get("id"));
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

/** What `![](...)` may hold: a custom emoji, or a date and time. @throws ApiError */
export function readSpecialLink(link: string): Readonly<Record<string, unknown>> & { readonly type: string } {
  const [, scheme, host = "", query = ""] =
    /^([a-z]+):(?:\/\/)?([^?/]*)\/?(?:\?(.*))?$/is.exec(link.trim()) ?? [];
  if (scheme?.toLowerCase() !== "tg") throw unparsable("Custom emoji URL must have scheme tg://");
  const values = new URLSearchParams(query);
  if (host.toLowerCase() === "time") return dateTime(values.get("unix") ?? "", values.get("format") ?? "");
  if (host.toLowerCase() !== "emoji") throw unparsable('Custom emoji URL must have host "emoji"');
  const id = values.get("id");
  if (id === null) throw unparsable("Custom emoji URL must have an emoji identifier");
  return customEmoji(id);
}

/** @throws ApiError where the number is none of a custom emoji */
export function customEmoji(id: string) {
  if (!/^\d{1,19}$/.test(id) || BigInt(id) === 0n)
    throw unparsable("Invalid custom emoji identifier specified");
  return { type: "custom_emoji", custom_emoji_id: id };
}

/** How a date is shown (Bot API, Date-time entity formatting). */
const FORMAT = /^(?:r|w?[dD]?[tT]?)$/;

/** @throws ApiError */
export function dateTime(unix: string, format: string) {
  if (!/^\d{1,10}$/.test(unix)) throw unparsable("Invalid Unix time specified");
  if (!FORMAT.test(format)) throw unparsable("Invalid date-time format specified");
  return { type: "date_time", unix_time: Number(unix), ...(format !== "" && { date_time_format: format }) };
}
