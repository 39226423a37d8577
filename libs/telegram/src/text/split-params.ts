import { checkCall } from "../check-call.js";
import type { MethodParams } from "../calls/params.js";
import { MAX_TEXT_LENGTH, splitText } from "./split-text.js";

type Params = Readonly<Record<string, unknown>>;
type TextParams = Pick<MethodParams["sendMessage"], "text" | "entities">;

/**
 * What the messages hold that a `sendMessage` of any length becomes: `text` and `entities` of a part each, all else as
 * it is. A text with `parse_mode` stays whole: only Telegram knows where its markup may be cut.
 */
export function splitTextParams(params: Params): readonly Params[] {
  if (!isText(params) || params.text.length <= MAX_TEXT_LENGTH || "parse_mode" in params) return [params];
  const { text, entities = [], ...rest } = params;
  return splitText({ text, entities }).map((part) => {
    const formatting = part.entities.length > 0 ? { entities: part.entities } : {};
    return { ...rest, text: part.text, ...formatting };
  });
}

/** Whatever the chat: only the text and its formatting are looked at. */
const isText = (params: Params): params is TextParams & Params =>
  checkCall("sendMessage", { chat_id: 0, text: params["text"], entities: params["entities"] ?? [] }).ok;
