import { isJson, type Json } from "./json.js";

export interface InspectedCommand {
  /** In lower case, without `/`. */
  readonly name: string;
  /** What follows, without the space around it. */
  readonly args: string;
  /** The bot it is addressed to, without `@`: `/help@our_bot`. */
  readonly mention?: string | undefined;
}

const COMMAND = /^\/([a-z0-9_]{1,32})(?:@([a-z0-9_]{1,64}))?$/i;
const PREFIXED = /^([\p{L}\p{N}_]{1,32})(?:@([a-z0-9_]{1,64}))?(?=\s|$)/iu;

/**
 * The command a text begins with: one that Telegram has marked as such, or a word after the bot's own prefix.
 * @param prefix such as `!`; Telegram does not mark these
 */
export function commandOf(
  text: string,
  entities: unknown,
  prefix: string | undefined,
): InspectedCommand | undefined {
  const length = markedLength(entities);
  if (length !== undefined) {
    const marked = COMMAND.exec(text.slice(0, length));
    if (marked !== null) return command(marked, text.slice(length));
  }
  if (prefix === undefined || prefix === "" || prefix === "/" || !text.startsWith(prefix)) return undefined;
  const word = PREFIXED.exec(text.slice(prefix.length));
  return word === null ? undefined : command(word, text.slice(prefix.length + word[0].length));
}

const command = ([, name = "", mention]: RegExpExecArray, rest: string): InspectedCommand => ({
  name: name.toLowerCase(),
  args: rest.trim(),
  mention,
});

/** How much of the text is a command at its very beginning, in UTF-16 code units. */
function markedLength(entities: unknown): number | undefined {
  if (!Array.isArray(entities)) return undefined;
  const found: Json | undefined = entities
    .filter(isJson)
    .find(({ type, offset }) => type === "bot_command" && offset === 0);
  return typeof found?.["length"] === "number" ? found["length"] : undefined;
}
