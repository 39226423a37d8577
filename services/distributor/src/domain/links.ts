import type { FormattedText } from "@telebus/telegram";
import type { Range } from "./folded.js";
import { splice, type Edit } from "./splice.js";

const ADDRESS = /\b(?:https?|tg|ftp):\/\/\S+/gi;
/** Without `https://` Telegram shows these as links too. */
const TELEGRAM = /(?:https?:\/\/)?\b(?:t\.me|telegram\.me|telegram\.dog)\/\S+/gi;
const NAME = /(?<![\w/@])@[A-Za-z]\w{3,31}\b/g;

/** Addresses go, with the preview of them; of words that were links only the link goes. */
export function withoutLinks(words: FormattedText): FormattedText {
  const urls = words.entities.filter(({ type }) => type === "url").map(rangeOf);
  const { text, entities } = splice(words, removals(words.text, [...urls, ...found(words.text, ADDRESS)]));
  return { text, entities: entities.filter(({ type }) => type !== "text_link") };
}

/** Names of people, channels and bots go; of words that were a link to a person only the link goes. */
export function withoutNames(words: FormattedText): FormattedText {
  const names = words.entities.filter(({ type }) => type === "mention").map(rangeOf);
  const bare = [...found(words.text, TELEGRAM), ...found(words.text, NAME)];
  const { text, entities } = splice(words, removals(words.text, [...names, ...bare]));
  return { text, entities: entities.filter((entity) => !isToSomebody(entity)) };
}

type Entity = FormattedText["entities"][number];

const isToSomebody = (entity: Entity): boolean =>
  entity.type === "text_mention" ||
  (entity.type === "text_link" &&
    /^(?:(?:https?:\/\/)?(?:t\.me|telegram\.(?:me|dog))\/|tg:)/i.test(entity.url));

const rangeOf = ({ offset, length }: Entity): Range => ({ from: offset, to: offset + length });

const found = (text: string, what: RegExp): Range[] =>
  [...text.matchAll(what)].map(({ 0: words, index }) => ({ from: index, to: index + words.length }));

/** What overlaps goes as one; where that leaves two blanks, one of them goes too. */
function removals(text: string, ranges: readonly Range[]): readonly Edit[] {
  const edits: { from: number; to: number; with: "" }[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = edits.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else edits.push({ from, to, with: "" });
  }
  for (const [n, edit] of edits.entries()) {
    const isBlankBefore = edit.from === 0 || /\s/.test(text[edit.from - 1] ?? "");
    const next = edits[n + 1]?.from ?? text.length;
    if (isBlankBefore && text[edit.to] === " " && edit.to < next) edit.to += 1;
  }
  return edits;
}
