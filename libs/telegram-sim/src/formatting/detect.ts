import type { Entity } from "../world/types.js";
import { detectAddresses } from "./detect-addresses.js";
import { byPlace } from "./entity-kinds.js";
import { withoutOverlaps } from "./nest-entities.js";

const WORD = String.raw`\p{L}\p{N}_\u200c`;
const CHAT = "(?:@[A-Za-z][A-Za-z0-9_]{3,31})?";

/** What TDLib looks for beside addresses, by the sign that is in each, and how. */
const WORDS: readonly (readonly [type: string, sign: string, pattern: RegExp])[] = [
  ["mention", "@", /(?<![A-Za-z0-9_])@[A-Za-z0-9_]{2,32}(?![A-Za-z0-9_])/g],
  [
    "bot_command",
    "/",
    /(?<![\p{L}\p{N}_/<>])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![A-Za-z0-9_/<>@])/gu,
  ],
  [
    "hashtag",
    "#",
    new RegExp(`(?<![${WORD}])#(?=[\\p{N}_]*[\\p{L}\\u200c])[${WORD}]{1,256}(?![${WORD}#])${CHAT}`, "gu"),
  ],
  ["cashtag", "$", new RegExp(`(?<![$${WORD}])\\$(?:1INCH|[A-Z]{1,8})(?![$${WORD}])${CHAT}`, "gu")],
  ["phone_number", "+", /(?<![\p{L}\p{N}_+])\+\d(?:[ -]?\(?\d{1,4}\)?){2,6}(?![\p{L}\p{N}_])/gu],
];

/** Names shorter than four letters that Telegram's own bots have. */
const SHORT_NAMES = new Set(["gif", "vid", "pic", "nw", "ya", "yt", "cap"]);
const MIN_NAME = 4;
const MIN_DIGITS = 7;
const MAX_DIGITS = 15;

/** Addresses, mentions, tags, commands and numbers in a text; they never overlap. */
export function detected(text: string): Entity[] {
  // Most texts have none.
  const found = WORDS.filter(([, sign]) => text.includes(sign)).flatMap(([type, , pattern]) =>
    [...text.matchAll(pattern)]
      .filter(([word]) => isMeant(type, word))
      .map(({ index, 0: word }) => ({
        type,
        offset: index,
        length: word.length,
      })),
  );
  return withoutOverlaps([...found, ...detectAddresses(text)].toSorted(byPlace));
}

function isMeant(type: string, word: string): boolean {
  if (type === "mention") return word.length > MIN_NAME || SHORT_NAMES.has(word.slice(1).toLowerCase());
  if (type !== "phone_number") return true;
  const digits = word.replaceAll(/\D/g, "").length;
  return digits >= MIN_DIGITS && digits <= MAX_DIGITS;
}
