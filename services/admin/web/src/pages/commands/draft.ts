import type { ButtonRows, DraftButton } from "../../compose/buttons-editor.js";
import { writtenRows } from "../../compose/buttons-editor.js";
import type { Format } from "../../compose/markup.js";
import type { DraftMedium } from "../../compose/draft-medium.js";
import type { CommandInput, CommandView } from "./command-types.js";

/** What a command says in one language. */
export interface Words {
  readonly description: string;
  readonly text: string;
  /** Undefined: the buttons of the first language. */
  readonly buttons: ButtonRows | undefined;
}

/** A command as it is being written. */
export interface Draft {
  readonly name: string;
  readonly format: Format;
  readonly medium: DraftMedium | undefined;
  /** By language; "": of all that have none. */
  readonly words: Readonly<Record<string, Words>>;
  readonly scope: NonNullable<CommandInput["scope"]>;
  readonly chatTypes: NonNullable<CommandInput["chatTypes"]>;
  readonly isOn: boolean;
  readonly position: number;
}

export const chatTypes = ["private", "group", "supergroup", "channel"] as const;
export const commandScopes = [
  "everyone",
  "admin",
  "operator",
  "moderator",
  "llm",
  "media",
  "movies",
] as const;
export const commandMedia = ["photo", "video", "animation", "audio", "document", "voice"] as const;

export const emptyWords: Words = { description: "", text: "", buttons: undefined };
export const emptyDraft: Draft = {
  name: "",
  format: "CommonMark",
  medium: undefined,
  words: { "": { ...emptyWords, buttons: [] } },
  scope: "everyone",
  chatTypes: [...chatTypes],
  isOn: true,
  position: 0,
};

const FORMATS = { markdown: "CommonMark", html: "HTML", none: "none" } as const;
const PARSE_MODES = { CommonMark: "markdown", HTML: "html", none: "none" } as const;

type Translation = NonNullable<CommandInput["translations"]>[string];
type Rows = NonNullable<CommandInput["content"]["buttons"]>;

const draftRows = (rows: Rows): ButtonRows =>
  rows.map((row) =>
    row.map((button): DraftButton =>
      "url" in button
        ? { text: button.text, kind: "url", target: button.url }
        : { text: button.text, kind: "command", target: button.command },
    ),
  );
const inputRows = (rows: ButtonRows): Rows =>
  writtenRows(rows).map((row) =>
    row.map(({ text, kind, target }) =>
      kind === "url" ? { text: text.trim(), url: target.trim() } : { text: text.trim(), command: target },
    ),
  );

/** A command that is kept, to be written otherwise. */
export function draftOf({ name, description, content, translations, ...command }: CommandView): Draft {
  const { parseMode, text, medium, buttons } = content;
  const others = Object.entries(translations).map(([language, words]): [string, Words] => [
    language,
    {
      description: words.description ?? "",
      text: words.text ?? "",
      buttons: words.buttons && draftRows(words.buttons),
    },
  ]);
  return {
    name,
    format: FORMATS[parseMode],
    medium: medium && { kind: medium.type, reference: "url" in medium ? medium.url : medium.fileId },
    words: { "": { description, text, buttons: draftRows(buttons) }, ...Object.fromEntries(others) },
    scope: command.scope,
    chatTypes: command.chatTypes,
    isOn: command.isOn,
    position: command.position,
  };
}

/** What is put; fields that say nothing are left out. */
export function inputOf(draft: Draft): CommandInput {
  const { "": first = emptyWords, ...others } = draft.words;
  const translations = Object.entries(others).map(([language, words]): [string, Translation] => [
    language,
    translationOf(words),
  ]);
  const medium = mediumOf(draft.medium);
  return {
    description: first.description,
    content: {
      parseMode: PARSE_MODES[draft.format],
      text: first.text,
      buttons: inputRows(first.buttons ?? []),
      ...(medium && { medium }),
    },
    translations: Object.fromEntries(translations),
    scope: draft.scope,
    chatTypes: draft.chatTypes,
    isOn: draft.isOn,
    position: draft.position,
  };
}

function translationOf({ description, text, buttons }: Words): Translation {
  return {
    ...(description.trim() !== "" && { description }),
    ...(text.trim() !== "" && { text }),
    ...(buttons !== undefined && { buttons: inputRows(buttons) }),
  };
}

function mediumOf(medium: DraftMedium | undefined): CommandInput["content"]["medium"] {
  const type = commandMedia.find((one) => one === medium?.kind);
  if (medium === undefined || type === undefined || medium.reference === "") return undefined;
  const { reference } = medium;
  return /^https?:/i.test(reference) ? { type, url: reference } : { type, fileId: reference };
}
