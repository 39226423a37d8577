import { MAX_CAPTION_LENGTH, MAX_TEXT_LENGTH, type FormattedText } from "@telebus/telegram";
import type {
  CommandContent,
  CommandInput,
  ContentButton,
  CustomCommand,
  Medium,
} from "./command-content.js";
import { readText, readUrl, unknownVariables, variables, type Values } from "./command-text.js";

/** What a custom command says to somebody. */
export interface CommandAnswer {
  readonly words: FormattedText;
  readonly medium: Medium | undefined;
  readonly buttons: readonly (readonly ContentButton[])[];
}

/** In the person's language, where the command speaks it. */
export function answerOf(
  { content, translations }: Pick<CustomCommand, "content" | "translations">,
  language: string | undefined,
  values: Values,
): CommandAnswer {
  const own = translations[(language ?? "").slice(0, 2)];
  const buttons = own?.buttons ?? content.buttons;
  return {
    words: readText(own?.text ?? content.text, content.parseMode, values),
    medium: content.medium,
    buttons: buttons.map((row) =>
      row.map((button) => ("url" in button ? { ...button, url: readUrl(button.url, values) } : button)),
    ),
  };
}

/** A custom command's description in a language. */
export const descriptionOf = (
  { description, translations }: Pick<CustomCommand, "description" | "translations">,
  language: string | undefined,
): string => translations[(language ?? "").slice(0, 2)]?.description ?? description;

const MAX_BUTTONS = 100;
const EMPTY: Values = {
  first_name: "",
  last_name: "",
  full_name: "",
  username: "",
  user_id: "",
  chat_title: "",
  chat_id: "",
  bot_name: "",
  bot_username: "",
  date: "",
  time: "",
  args: "",
};

/** What Telegram or we could not say, in words for the operator: each names the field. */
export function faultsOf({ content, translations }: CommandInput): string[] {
  const texts = Object.entries(translations).flatMap(([language, { text, buttons }]) => [
    ...(text === undefined ? [] : textFaults(`translations.${language}.text`, text, content)),
    ...(buttons === undefined ? [] : buttonFaults(`translations.${language}.buttons`, buttons)),
  ]);
  return [
    ...textFaults("content.text", content.text, content),
    ...buttonFaults("content.buttons", content.buttons),
    ...texts,
  ];
}

function textFaults(field: string, text: string, { parseMode, medium }: CommandContent): string[] {
  const known = variables.map((name) => `{${name}}`).join(" ");
  const unknown = unknownVariables(text).map(
    (name) => `${field}: there is no variable {${name}}; there are ${known}`,
  );
  const { length } = readText(text, parseMode, EMPTY).text;
  const limit = medium === undefined ? MAX_TEXT_LENGTH : MAX_CAPTION_LENGTH;
  if (length > limit) unknown.push(`${field}: ${length} characters, ${limit} are allowed`);
  if (medium === undefined && text.trim() === "")
    unknown.push(`${field}: there is neither text nor a medium`);
  return unknown;
}

function buttonFaults(field: string, rows: CommandContent["buttons"]): string[] {
  const buttons = rows.flat();
  const urls = buttons.flatMap((button) => ("url" in button ? [button.url] : []));
  const faults = urls.flatMap(unknownVariables).map((name) => `${field}: there is no variable {${name}}`);
  if (buttons.length > MAX_BUTTONS)
    faults.push(`${field}: ${buttons.length} buttons, ${MAX_BUTTONS} are allowed`);
  return faults;
}
