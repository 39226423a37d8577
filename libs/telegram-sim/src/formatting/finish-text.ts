import { badRequest } from "../errors.js";
import { cleaned, isBlank } from "./clean-text.js";
import { detected } from "./detect.js";
import { isWellFormed, type FormattedText } from "./formatted-text.js";
import { nested, withFound } from "./nest-entities.js";
import { trimmed, withoutBlanks } from "./trim-text.js";

/** Telegram's servers keep so many entities of a message and drop the rest. */
const MAX_ENTITIES = 100;

const NOTHING: FormattedText = { text: "", entities: [] };

/**
 * What becomes of a text on its way: control characters and blanks around it go, entities are nested as they may be,
 * and addresses, mentions, tags and commands are found. Empty where there is nothing to be seen.
 * @throws ApiError where it is not Unicode
 */
export function finished(given: FormattedText): FormattedText {
  if (!isWellFormed(given.text)) throw badRequest("strings must be encoded in UTF-8");
  const present = given.entities.filter(({ length }) => length > 0);
  const clean = cleaned({ text: given.text, entities: nested(present) });
  const { text, entities } = trimmed({ ...clean, entities: nested(withoutBlanks(clean)) });
  if (isBlank(text)) return NOTHING;
  const all = withoutBlanks({ text, entities: withFound(entities, detected(text)) });
  return { text, entities: all.slice(0, MAX_ENTITIES) };
}
