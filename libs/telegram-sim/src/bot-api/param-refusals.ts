import type { Fault } from "@telebus/telegram/bot-api-schema";
import { badRequest, type ApiError } from "../errors.js";

/*
 * How Telegram refuses calls whose parameters cannot be read. The texts are those of the open Bot API server where
 * they are known; for what it lets pass and then fails on, they are in its manner.
 */

/** What Telegram calls the parameters that hold JSON; others by their names. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ["reply_markup", "reply keyboard markup"],
  ["caption_entities", "entities"],
  ["message_ids", "message identifiers"],
  ["commands", "bot commands"],
  ["scope", "bot command scope"],
  ["reaction", "reaction types"],
  ["results", "inline query results"],
]);

const titleOf = (name: string): string => TITLES.get(name) ?? name.replaceAll("_", " ");

/** The text of a parameter is no JSON. */
export const unreadableRefusal = (name: string): ApiError =>
  badRequest(`can't parse ${titleOf(name)} JSON object`);

/** What is absent, where the methods do not say it themselves. */
const MISSING: ReadonlyMap<string, string> = new Map([
  ["text", "message text is empty"],
  ["user_id", "invalid user_id specified"],
  ["message_id", "message identifier is not specified"],
  ["chat_id", "chat_id is empty"],
]);

/** @returns undefined where nothing is missing, or the method says it */
export function missingRefusal(names: readonly string[]): ApiError | undefined {
  // Telegram looks at the chat last.
  const [name] = names.toSorted((a, b) => Number(a === "chat_id") - Number(b === "chat_id"));
  const text = name === undefined ? undefined : MISSING.get(name);
  return text === undefined ? undefined : badRequest(text);
}

/** A value, or a field inside one, is of another type or not there. */
export function mistypedRefusal({ path, rule, types }: Fault): ApiError {
  const [name = "", ...inside] = path;
  const type = typeName(types);
  if (inside.length === 0) {
    if (name === "user_id") return badRequest("invalid user_id specified");
    if (type === "Object" || type === "Array")
      return badRequest(
        `${type.toLowerCase()} expected as ${name === "reply_markup" ? "reply markup" : titleOf(name)}`,
      );
    return badRequest(`parameter "${name}" must be a valid ${type}`);
  }
  return badRequest(`can't parse ${partOf(path)}: ${complaint(inside, rule, type)}`);
}

function complaint(inside: readonly string[], rule: string, type: string): string {
  const field = inside.findLast((step) => !isIndex(step));
  if (rule === "required") return `Can't find field "${field}"`;
  return isIndex(inside.at(-1)) ? `expected an ${type}` : `Field "${field}" must be of type ${type}`;
}

const isIndex = (step: string | undefined): boolean => step !== undefined && /^\d+$/.test(step);

/** What Telegram calls the thing that cannot be parsed. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^reply_markup\.inline_keyboard\.\d+\.\d/, "inline keyboard button"],
  [/^reply_markup\.keyboard\.\d+\.\d/, "keyboard button"],
  [/entities\.\d/, "MessageEntity"],
  [/^media\.?/, "InputMedia"],
  [/^commands\.\d/, "BotCommand"],
  [/^options\.\d/, "InputPollOption"],
  [/^prices\.\d/, "labeled price"],
];

const partOf = (path: readonly string[]): string => {
  const place = path.join(".");
  return PARTS.find(([pattern]) => pattern.test(place))?.[1] ?? titleOf(path[0] ?? "");
};

/** Numbers of the Bot API are whole unless they are places on Earth. */
function typeName(types: readonly string[]): string {
  const [type = "value"] = types;
  if (type === "number") return "Integer";
  return type.charAt(0).toUpperCase() + type.slice(1);
}
