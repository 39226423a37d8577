import type { Entity } from "../world/types.js";
import { topLevelDomains } from "./top-level-domains.js";

const LABEL = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?`;
const HOST = String.raw`${LABEL}(?:\.${LABEL})+`;
/** Blanks, quotes and the like end an address. */
const PATH = String.raw`(?:[/?#][^\s<>"«»“”‘’]{0,2048})?`;
const USER = String.raw`[\p{L}\p{N}._+-]{1,64}`;

const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}_@$.-])(?<scheme>(?:https?|ftp|tonsite):\/\/)?(?<user>${USER}(?::[^\s@/]{1,64})?@)?(?<host>${HOST})(?<port>:\d{1,5})?(?<path>${PATH})`,
  "giu",
);
const INNER = /(?<![\p{L}\p{N}_])(?:tg|ton):\/\/[a-z0-9_-]{1,253}(?:[/?#][^\s<>"«»“”‘’]{0,2048})?/giu;

/** Addresses of sites and mailboxes; without `http://` only where they end as sites do. */
export function detectAddresses(text: string): Entity[] {
  const inner = text.includes("://")
    ? [...text.matchAll(INNER)].map(({ index, 0: found }) => entity("url", index, withoutTail(found)))
    : [];
  // A full stop at the end of a sentence is in no address.
  if (!/\.[^\s.]/.test(text)) return inner;
  return [...inner, ...[...text.matchAll(ADDRESS)].flatMap((match) => addressIn(match, text))];
}

function addressIn({ index, 0: whole, groups = {} }: RegExpMatchArray, text: string): Entity[] {
  const { scheme, user, host = "", path = "" } = groups;
  const ending = host.slice(host.lastIndexOf(".") + 1).toLowerCase();
  const isKnown = topLevelDomains.has(ending) || ending.startsWith("xn--") || isNumeric(host);
  if (index === undefined || (scheme === undefined && !isKnown) || text[index + whole.length] === "@")
    return [];
  const isMailbox = scheme === undefined && user !== undefined && !user.includes(":");
  if (isMailbox && !isNumeric(host))
    return [entity("email", index, whole.slice(0, whole.length - path.length))];
  return user !== undefined && scheme === undefined ? [] : [entity("url", index, withoutTail(whole))];
}

const isNumeric = (host: string): boolean =>
  /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) && host.split(".").every((part) => Number(part) < 256);

/** Full stops and the like after an address belong to the sentence, a bracket that was not opened in it too. */
function withoutTail(address: string): string {
  for (let end = address.length; end > 0; end -= 1) {
    const last = address[end - 1] ?? "";
    const isBracket = last === ")" || last === "]";
    const opening = last === ")" ? "(" : "[";
    const part = address.slice(0, end);
    if (!/[.,:;!?'"`*~]/.test(last) && !(isBracket && !isBalanced(part, opening, last))) return part;
  }
  return address;
}

const isBalanced = (text: string, opening: string, closing: string): boolean =>
  text.split(opening).length >= text.split(closing).length;

const entity = (type: string, offset: number, found: string): Entity => ({
  type,
  offset,
  length: found.length,
});
