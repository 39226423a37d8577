import { parameterTypes } from "@telebus/telegram/bot-api-schema";
import { parseJsonText } from "./json-text.js";
import type { Params } from "./params.js";

/** For these, Telegram takes what it cannot read as not given. */
export const FORGIVEN = new Set(["allowed_updates"]);

interface ReadValues {
  readonly values: Readonly<Record<string, unknown>>;
  /** Names of what the method does not have, files that nothing refers to included. */
  readonly unknown: readonly string[];
  /** The first whose JSON is none. */
  readonly unreadable: string | undefined;
}

/** The parameters of a call by the types that its method gives them: what came as text may be a number or JSON. */
export function valuesAsRead(method: string, params: Params): ReadValues {
  const types = parameterTypes(method);
  const given = params.given();
  const values: Record<string, unknown> = {};
  const unknown: string[] = [];
  for (const [name, value] of given) {
    const expected = types?.get(name);
    if (value === null || value === undefined || value === "") continue;
    if (expected) {
      const read = readValue(value, expected);
      if (read === undefined && !FORGIVEN.has(name)) return { values, unknown, unreadable: name };
      values[name] = read;
    } else if (!params.upload(name) || !isReferredTo(given, name)) unknown.push(name);
  }
  return { values, unknown, unreadable: undefined };
}

const isReferredTo = (given: ReturnType<Params["given"]>, part: string): boolean => {
  const others = given.filter(([name]) => name !== part);
  return JSON.stringify(others).includes(`attach://${part}`);
};

/** @returns undefined where JSON is expected and the text is none */
function readValue(value: unknown, expected: ReadonlySet<string>): unknown {
  if (typeof value === "string") return expected.has("string") ? value : readText(value, expected);
  if (typeof value === "number" && !expected.has("number"))
    return expected.has("string") ? String(value) : value === 1;
  return value;
}

function readText(text: string, expected: ReadonlySet<string>): unknown {
  if (expected.has("boolean")) return /^(true|yes|1)$/i.test(text);
  if (expected.has("number")) return Number.isFinite(Number(text)) ? Number(text) : text;
  try {
    return parseJsonText(text);
  } catch {
    return undefined;
  }
}
