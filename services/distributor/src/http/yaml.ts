import { ProblemError } from "@telebus/service";
import { CST, isScalar, Lexer, parseDocument, visit, type Pair } from "yaml";

/** Far more than a hub needs. The parser calls itself for each level, and would take the whole process down. */
const MAX_DEPTH = 32;
/** A block begins no further right than that; each level of blocks is further right than the one around it. */
const MAX_COLUMN = 64;

/** What a YAML document says. @throws ProblemError 400 with the line */
export function readYaml(text: string): unknown {
  checkDepth(text);
  // Its own ways to show errors, and to look for keys that come twice, take a time in the square of how many there are.
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    prettyErrors: false,
    uniqueKeys: false,
  });
  const [error] = document.errors;
  if (error !== undefined) throw refusal(text, error.pos[0], error.message);
  visit(document, {
    Alias: (_, { range }) => {
      throw refusal(text, range?.[0], "aliases are not read: write everything where it stands");
    },
    Map: (_, { items }) => checkKeys(text, items),
  });
  return document.toJS({ maxAliasCount: 0 });
}

/** @throws ProblemError 400 */
function checkKeys(text: string, pairs: readonly Pair[]): void {
  const seen = new Set<unknown>();
  for (const { key } of pairs) {
    if (!isScalar(key)) throw refusal(text, undefined, "a key is a word");
    if (seen.has(key.value)) throw refusal(text, key.range?.[0], "this key stands here twice");
    seen.add(key.value);
  }
}

const refusal = (text: string, place = 0, what: string): ProblemError =>
  new ProblemError(400, `line ${text.slice(0, place).split("\n").length}: ${what}`);

/** Brackets and blocks, before anything is made of them. @throws ProblemError 400 */
function checkDepth(text: string): void {
  const open: string[] = [];
  let column = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const type = CST.tokenType(lexeme) ?? "";
    const end = ends.get(type);
    if (end !== undefined) open.push(end);
    else if (closing.has(type) && open.pop() !== type) throw new ProblemError(400, `${lexeme} ends nothing`);
    const isTooFarRight = open.length === 0 && column > MAX_COLUMN && blocks.has(type);
    if (open.length > MAX_DEPTH || isTooFarRight) throw new ProblemError(400, "it is nested too deeply");
    const line = lexeme.lastIndexOf("\n");
    column = line === -1 ? column + lexeme.length : lexeme.length - line - 1;
  }
}

const ends: ReadonlyMap<string, string> = new Map([
  ["flow-seq-start", "flow-seq-end"],
  ["flow-map-start", "flow-map-end"],
]);
const closing: ReadonlySet<string> = new Set(ends.values());
const blocks: ReadonlySet<string> = new Set(["seq-item-ind", "explicit-key-ind", "map-value-ind"]);
