import { fromParseMode } from "@telebus/telegram";

type Params = Readonly<Record<string, unknown>>;

/** Where texts and their formatting stand in calls and in what these hold (Bot API, wherever there is a parse mode). */
const TEXTS = [
  { text: "text", mode: "parse_mode", entities: "entities" },
  { text: "text", mode: "text_parse_mode", entities: "text_entities" },
  { text: "caption", mode: "parse_mode", entities: "caption_entities" },
  { text: "question", mode: "question_parse_mode", entities: "question_entities" },
  { text: "explanation", mode: "explanation_parse_mode", entities: "explanation_entities" },
  { text: "quote", mode: "quote_parse_mode", entities: "quote_entities" },
] as const;
/** Album items, what an edit puts in place, a poll's answers, and the quote of what is answered. */
const NESTED = ["media", "options", "reply_parameters"];

/**
 * The call without any formatting, and without the marks that stood for it: nobody should have to read `<b>`.
 * @returns undefined where there was none
 */
export function withoutMarkup(params: Params): Params | undefined {
  const plain = plainObject(params);
  return plain === params ? undefined : plain;
}

/** @returns the same object where nothing in it has changed */
function plainObject(given: Params): Params {
  const texts = TEXTS.filter(({ mode, entities }) => mode in given || entities in given);
  const changes: Record<string, unknown> = {};
  for (const { text, mode } of texts) {
    const [source, named] = [given[text], given[mode]];
    if (typeof source === "string" && typeof named === "string")
      changes[text] = readable(fromParseMode(source, named).text, source);
  }
  for (const name of NESTED) {
    const inner = plainValue(given[name]);
    if (inner !== given[name]) changes[name] = inner;
  }
  const gone = new Set<string>(texts.flatMap(({ mode, entities }) => [mode, entities]));
  if (gone.size === 0 && Object.keys(changes).length === 0) return given;
  const kept = Object.entries(given).filter(([name]) => !gone.has(name));
  return { ...Object.fromEntries(kept), ...changes };
}

/** Marks around nothing would leave nothing to send. */
const readable = (text: string, source: string): string => (text.trim() === "" ? source : text);

function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const plain = items.map(plainValue);
    return plain.some((item, n) => item !== items[n]) ? plain : value;
  }
  return isObject(value) ? plainObject(value) : value;
}

const isObject = (value: unknown): value is Params => typeof value === "object" && value !== null;
