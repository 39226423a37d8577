import { checkCall } from "../check-call.js";
import type { MethodParams } from "../calls/params.js";
import { fromParseMode } from "./markup/parse-mode.js";
import { MAX_TEXT_LENGTH, splitText } from "./split-text.js";

type Params = Readonly<Record<string, unknown>>;
type TextParams = Pick<MethodParams["sendMessage"], "text" | "entities" | "parse_mode">;

/**
 * What the messages hold that a `sendMessage` of any length becomes: `text` and `entities` of a part each, all else as
 * it is. A long text with `parse_mode` is read here, because only its words count, and its marks must not be cut.
 */
export function splitTextParams(params: Params): readonly Params[] {
  if (!isText(params) || params.text.length <= MAX_TEXT_LENGTH) return [params];
  const { text, entities = [], parse_mode: mode, ...rest } = params;
  const formatted = mode === undefined ? { text, entities } : fromParseMode(text, mode);
  return splitText(formatted).map((part) => {
    const formatting = part.entities.length > 0 ? { entities: part.entities } : {};
    return { ...rest, text: part.text, ...formatting };
  });
}

/** Whatever the chat: only the text and its formatting are looked at. */
const isText = (params: Params): params is TextParams & Params => {
  const { text, entities = [], parse_mode: mode } = params;
  return checkCall("sendMessage", {
    chat_id: 0,
    text,
    entities,
    ...(mode !== undefined && { parse_mode: mode }),
  }).ok;
};
