import { fromMarkdown, fromParseMode, type FormattedText } from "@telebus/telegram";
import type { CommandContent } from "./command-content.js";

/** What a text may speak of: `{first_name}` and so on. */
export const variables = [
  "first_name",
  "last_name",
  "full_name",
  "username",
  "user_id",
  "chat_title",
  "chat_id",
  "bot_name",
  "bot_username",
  "date",
  "time",
  "args",
] as const;
export type Variable = (typeof variables)[number];
export type Values = Readonly<Record<Variable, string>>;

const VARIABLE = /\{([a-z_]+)\}/g;
/** While markup is read, a variable is one character of Unicode's private use area: no markup can cut or join it. */
const FIRST_MARK = 0xe0_00;
const MARKS = /[\uE000-\uF8FF]/g;

/** The variables of a text that there are not. */
export const unknownVariables = (text: string): string[] =>
  [...text.matchAll(VARIABLE)].map(([, name = ""]) => name).filter((name) => !isVariable(name));

const isVariable = (name: string): name is Variable => variables.some((one) => one === name);

/** A text with its markup read; what its variables stand for is put in as plain words, whatever they hold. */
export function readText(
  text: string,
  parseMode: CommandContent["parseMode"],
  values: Values,
): FormattedText {
  const marked = text
    .replaceAll(MARKS, "")
    .replaceAll(VARIABLE, (whole, name: string) =>
      isVariable(name) ? String.fromCodePoint(FIRST_MARK + variables.indexOf(name)) : whole,
    );
  return fill(parse(marked, parseMode), values);
}

/** A link with its variables put in as parts of a URL. */
export const readUrl = (url: string, values: Values): string =>
  url.replaceAll(VARIABLE, (whole, name: string) =>
    isVariable(name) ? encodeURIComponent(values[name]) : whole,
  );

function parse(text: string, parseMode: CommandContent["parseMode"]): FormattedText {
  if (parseMode === "markdown") return fromMarkdown(text);
  return parseMode === "html" ? fromParseMode(text, "HTML") : { text, entities: [] };
}

/** Entities grow with the words that are put into them. */
function fill({ text, entities }: FormattedText, values: Values): FormattedText {
  const places = [...text.matchAll(MARKS)].map((match) => ({
    at: match.index,
    value: valueOf(match[0], values),
  }));
  const grownBy = (offset: number): number =>
    places.filter(({ at }) => at < offset).reduce((sum, { value }) => sum + value.length - 1, 0);
  const moved = entities.map((entity) => {
    const offset = entity.offset + grownBy(entity.offset);
    const end = entity.offset + entity.length;
    return { ...entity, offset, length: end + grownBy(end) - offset };
  });
  return {
    text: text.replaceAll(MARKS, (mark) => valueOf(mark, values)),
    entities: moved.filter(({ length }) => length > 0),
  };
}

function valueOf(mark: string, values: Values): string {
  const name = variables[(mark.codePointAt(0) ?? 0) - FIRST_MARK];
  return name === undefined ? "" : values[name];
}
