/** What these fields say was chosen by a program, not written by a person. */
const TECHNICAL = new Set([
  "call",
  "chatType",
  "class",
  "code",
  "kind",
  "lane",
  "language",
  "language_code",
  "method",
  "origin",
  "owner",
  "reaction",
  "status",
  "transport",
  "type",
]);
/** Numbers that say where somebody is. */
const PLACES = new Set(["latitude", "longitude"]);

/**
 * The same JSON without what people wrote: words give way to their length, so that its shape can still be seen. Ids,
 * figures and the names that programs give stay. Names of fields are our own and Telegram's; those of others are hidden
 * with all they hold.
 */
export function redacted(json: unknown, field = ""): unknown {
  if (typeof json === "string") return TECHNICAL.has(field) && isWord(json) ? json : hidden(json);
  if (typeof json === "number") return PLACES.has(field) ? "<place>" : json;
  if (Array.isArray(json)) return json.map((item) => redacted(item, field));
  if (typeof json !== "object" || json === null) return json;
  const entries = Object.entries(json).map(([name, value]) =>
    isFieldName(name) ? [name, redacted(value, name)] : [hidden(name), "<hidden>"],
  );
  return Object.fromEntries(entries);
}

const hidden = (text: string): string => `<${text.length} characters>`;
const isWord = (text: string): boolean => /^[\w.:-]{1,128}$/.test(text);
const isFieldName = (name: string): boolean => /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(name);
