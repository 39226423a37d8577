import { ChatType, type CommandScope } from "@telebus/contracts";
import { z } from "zod";

/** What a command may begin with in Telegram's own menu. */
export const CommandName = z
  .string()
  .regex(/^[a-z0-9_]{1,32}$/, "must be 1 to 32 of a-z, 0-9 and underscore");

const Language = z.string().regex(/^[a-z]{2}$/, "must be a two-letter language such as de");

const Label = z.string().trim().min(1).max(64);
const ContentButton = z.union([
  z.strictObject({
    text: Label,
    url: z
      .string()
      .max(2_048)
      .regex(/^(https?|tg):\/\/\S+$/, "must begin with https://, http:// or tg://")
      .describe("May hold variables"),
  }),
  z.strictObject({ text: Label, command: CommandName.describe("Another command of this bot") }),
]);
export type ContentButton = z.output<typeof ContentButton>;

const mediaTypes = ["photo", "video", "animation", "audio", "document", "voice"] as const;
const Medium = z.union([
  z.strictObject({
    type: z.enum(mediaTypes),
    fileId: z
      .string()
      .regex(/^[A-Za-z0-9_-]{10,256}$/, "is no file_id")
      .describe("Of this very bot: no other bot can send it"),
  }),
  z.strictObject({ type: z.enum(mediaTypes), url: z.url({ protocol: /^https?$/ }) }),
]);
export type Medium = z.output<typeof Medium>;

/** What a custom command says. */
export const CommandContent = z.strictObject({
  parseMode: z.enum(["markdown", "html", "none"]).default("markdown").describe("markdown is CommonMark"),
  text: z.string().max(8_192).default("").describe("May hold variables such as {first_name}"),
  medium: Medium.optional().describe("One file with the text below it"),
  buttons: z.array(z.array(ContentButton).min(1).max(8)).max(20).default([]).describe("Rows of buttons"),
});
export type CommandContent = z.output<typeof CommandContent>;

const Description = z.string().trim().min(1).max(256);
const Translations = z.record(
  Language,
  z.strictObject({
    description: Description.optional(),
    text: z.string().max(8_192).optional(),
    buttons: CommandContent.shape.buttons.unwrap().optional(),
  }),
);
export type Translations = z.output<typeof Translations>;

const scopes = [
  "everyone",
  "admin",
  "operator",
  "moderator",
  "llm",
  "media",
  "movies",
] as const satisfies readonly CommandScope[];

/** What an operator says of a custom command. */
export const CommandInput = z.strictObject({
  description: Description.describe("Shown in Telegram's menu"),
  content: CommandContent,
  translations: Translations.default({}).describe("By two-letter language, where it differs"),
  scope: z.enum(scopes).default("everyone").describe("Who may use it"),
  chatTypes: z
    .array(ChatType)
    .min(1)
    .default([...ChatType.options])
    .describe("Where it may be given"),
  isOn: z.boolean().default(true),
  position: z.int().min(-1_000).max(1_000).default(0).describe("Its place in menus, the lowest first"),
});
export type CommandInput = z.output<typeof CommandInput>;

/** A command that an operator has added to a bot. */
export interface CustomCommand extends CommandInput {
  readonly name: string;
}
