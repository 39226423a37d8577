import type { PersonScope } from "@telebus/contracts";

/** A line of a list of people whose rights are one number, a bit for each. */
export interface ImportLine {
  readonly id: number;
  readonly scopes: readonly PersonScope[];
}

const FLAGS: readonly (readonly [number, PersonScope])[] = [
  [1, "banned"],
  [8, "llm"],
  [16, "admin"],
];
const KNOWN = FLAGS.reduce((all, [flag]) => all | flag, 0);

const NAMES = { id: ["id", "user_id", "uid"], state: ["state", "flags", "status"] };

/** @returns what a line says, or what is wrong with it */
export function readImportLine(record: Readonly<Record<string, string>>): ImportLine | string {
  const [id, state] = [valueOf(record, NAMES.id), valueOf(record, NAMES.state)];
  if (id === undefined || state === undefined) return "there must be a column id and a column state";
  if (!/^[1-9]\d{0,15}$/.test(id)) return "id: is not an id of Telegram";
  if (!/^\d{1,9}$/.test(state)) return "state: is not a number";
  const flags = Number(state);
  const unknown = flags & ~KNOWN;
  if (unknown !== 0) return `state: nobody knows the flags ${unknown}; there are 1 banned, 8 llm, 16 admin`;
  return { id: Number(id), scopes: FLAGS.filter(([flag]) => (flags & flag) !== 0).map(([, scope]) => scope) };
}

function valueOf(record: Readonly<Record<string, string>>, names: readonly string[]): string | undefined {
  const name = Object.keys(record).find((one) => names.includes(one.trim().toLowerCase()));
  return name === undefined ? undefined : record[name]?.trim();
}
