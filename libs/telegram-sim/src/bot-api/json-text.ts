/** The Bot API server reads JSON no deeper than this. */
const MAX_DEPTH = 100;

/** @throws SyntaxError where the text is no JSON, or too deep to be read */
export function parseJsonText(text: string): unknown {
  if (text.length > 2 * MAX_DEPTH && isTooDeep(text)) throw new SyntaxError("nested too deeply");
  return JSON.parse(text);
}

/** Whether brackets outside of strings are nested deeper than is read. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth--;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** Where the string that begins here ends. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === "\\") backslashes++;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}
