import { badRequest } from "../errors.js";
import { checkEntities, withDetectedEntities } from "../world/entities.js";
import { textFields } from "../world/content.js";
import type { Content, Entity } from "../world/types.js";
import type { Params } from "./params.js";
import { EntitiesSchema } from "./schemas.js";

const MAX_TEXT = 4096;
const MAX_CAPTION = 1024;

/** Text as it came, with what says how it is formatted. */
export interface RawText {
  readonly text: string | undefined;
  readonly entities: readonly Entity[] | undefined;
  readonly parseMode: string | undefined;
}

/** `text` of a call as content. @throws ApiError */
export function textContent(params: Params): Content {
  const raw = rawText(params, "text", "entities");
  if (raw.text === undefined || raw.text.trim() === "") throw badRequest("message text is empty");
  if (raw.text.length > MAX_TEXT) throw badRequest("message is too long");
  return textFields("text", raw.text, formatted(raw));
}

/** `caption` of a call as content; none where there is none. @throws ApiError */
export const captionContent = (params: Params): Content =>
  captionFields(rawText(params, "caption", "caption_entities"));

/** A caption as content. @throws ApiError */
export function captionFields(raw: RawText): Content {
  if (raw.text === undefined || raw.text === "") return {};
  if (raw.text.length > MAX_CAPTION) throw badRequest("message caption is too long");
  return textFields("caption", raw.text, formatted(raw));
}

const rawText = (params: Params, textName: string, entitiesName: string): RawText => ({
  text: params.text(textName),
  entities: params.json(entitiesName, EntitiesSchema, "entities"),
  parseMode: params.text("parse_mode"),
});

function formatted({ text = "", entities = [], parseMode }: RawText): Entity[] {
  if (parseMode !== undefined && parseMode.toLowerCase() !== "none") throw parseModeRefusal(parseMode);
  return withDetectedEntities(text, checkEntities(text, entities));
}

/** Said plainly: silently sending the markup as text would hide a bot's mistakes. */
const parseModeRefusal = (parseMode: string): Error =>
  /^(html|markdown|markdownv2)$/i.test(parseMode)
    ? badRequest(`parse_mode ${parseMode} is not simulated, use entities`)
    : badRequest("unsupported parse_mode");
