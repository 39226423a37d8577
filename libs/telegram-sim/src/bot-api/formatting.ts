import { z } from "zod";
import { badRequest } from "../errors.js";
import { finished } from "../formatting/finish-text.js";
import type { FormattedText } from "../formatting/formatted-text.js";
import { withGivenEntities } from "../formatting/given-entities.js";
import { isPlainMode, parseMarkedUp } from "../formatting/parse-mode.js";
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
  if (raw.text === undefined) throw badRequest("message text is empty");
  const { text, entities } = formatted(raw);
  if (text === "") throw badRequest("text must be non-empty");
  if (text.length > MAX_TEXT) throw badRequest("message is too long");
  return { ...textFields("text", text, entities), ...previewFields(params) };
}

/** `caption` of a call as content; none where there is none. @throws ApiError */
export const captionContent = (params: Params): Content =>
  captionFields(rawText(params, "caption", "caption_entities"));

/** A caption as content. @throws ApiError */
export function captionFields(raw: RawText): Content {
  const { text, entities } = formatted(raw);
  if (text === "") return {};
  if (text.length > MAX_CAPTION) throw badRequest("message caption is too long");
  return textFields("caption", text, entities);
}

const rawText = (params: Params, textName: string, entitiesName: string): RawText => ({
  text: params.text(textName),
  entities: params.json(entitiesName, EntitiesSchema, "entities"),
  parseMode: params.text("parse_mode"),
});

/** The text as Telegram keeps it: markup read, blanks trimmed, addresses and commands found. @throws ApiError */
export function formatted({ text = "", entities = [], parseMode }: RawText): FormattedText {
  // With a parse mode, `entities` are not looked at (Bot API, sendMessage).
  const isPlain = parseMode === undefined || isPlainMode(parseMode);
  return finished(isPlain ? withGivenEntities(text, entities) : parseMarkedUp(text, parseMode));
}

const PreviewOptions = z.looseObject({});

/** How the preview of an address is shown; the older parameter says only that there is none. */
function previewFields(params: Params): Content {
  const options = params.json("link_preview_options", PreviewOptions, "link preview options");
  if (options && Object.keys(options).length > 0) return { link_preview_options: options };
  return params.flag("disable_web_page_preview") ? { link_preview_options: { is_disabled: true } } : {};
}
