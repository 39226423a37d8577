import { rulesOf, type FileKind } from "../world/file-kinds.js";

/** The Bot API server cuts larger ones. Pixels. */
const MAX_LENGTH = 10_000;
/** Seconds. */
const MAX_DURATION = 86_400;

/**
 * The kind's attributes, as given where the type is right.
 * @param given what the sender says of the file
 * @param fallback what its bytes say
 */
export function fileAttributes(
  kind: FileKind,
  given: (name: string) => unknown,
  fallback: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const { attributes, optional = {} } = rulesOf(kind);
  const chosen = Object.entries({ ...optional, ...attributes }).map(([name, example]) => {
    const value = limited(name, sameType(given(name), example));
    return [name, value ?? fallback[name] ?? attributes[name]] as const;
  });
  return Object.fromEntries(chosen.filter(([, value]) => value !== undefined));
}

/** Forms give numbers as text. */
function sameType(value: unknown, example: number | string | boolean): unknown {
  if (typeof example === "number" && typeof value === "string" && /^\d+$/.test(value)) return Number(value);
  if (typeof value === "number") return typeof example === "number" ? Math.trunc(value) : undefined;
  return typeof value === typeof example && value !== "" ? value : undefined;
}

/** Sizes of 0 mean that the sender does not know them. */
function limited(name: string, value: unknown): unknown {
  if (typeof value !== "number") return value;
  if (name === "duration") return Math.min(MAX_DURATION, Math.max(0, value));
  return value <= 0 ? undefined : Math.min(MAX_LENGTH, value);
}
