/** Tags of the Bot API's HTML style, which knows no others. */
const TAGS: ReadonlySet<string> = new Set(
  "b strong i em u ins s strike del tg-spoiler span a tg-emoji tg-time code pre blockquote".split(" "),
);
const PIECE = /<(?<end>\/?)(?<name>[a-z][a-z0-9-]*)(?:\s(?:"[^"]*"|'[^']*'|[^'">])*)?>|(?<bare><)/gi;

/** @returns why Telegram would refuse this text as HTML; undefined where it would not */
export function htmlFault(source: string): string | undefined {
  const open: string[] = [];
  for (const { groups = {} } of source.matchAll(PIECE)) {
    const fault = faultOf(groups, open);
    if (fault !== undefined) return fault;
  }
  const last = open.at(-1);
  return last === undefined ? undefined : `<${last}> is not closed`;
}

/** @param open the tags we are in; changed by what comes now */
function faultOf(piece: Readonly<Record<string, string | undefined>>, open: string[]): string | undefined {
  if (piece["bare"] !== undefined) return "a < that begins no tag is written &lt;";
  const name = (piece["name"] ?? "").toLowerCase();
  if (!TAGS.has(name)) return `Telegram has no tag <${name}>`;
  if (piece["end"] !== "/") {
    open.push(name);
    return undefined;
  }
  const last = open.pop();
  if (last === name) return undefined;
  return last === undefined ? `</${name}> closes nothing` : `<${last}> is closed by </${name}>`;
}
