import { faultsAsRead, parameterTypes, type Fault } from "@telebus/telegram/bot-api-schema";
import { badRequest, type ApiError } from "../errors.js";
import { missingRefusal, mistypedRefusal, unreadableRefusal } from "./param-refusals.js";
import type { Params } from "./params.js";
import { FORGIVEN, valuesAsRead } from "./read-values.js";
import { findMethod } from "./registry.js";

/** What the types of the Bot API say of a call, before its method has looked at it. */
export interface ParamsCheck {
  /** What Telegram lets pass, and a bot's author had better know. */
  readonly warnings: readonly string[];
  readonly refusal: ApiError | undefined;
  /** The parameters that the method has. */
  readonly params: Params;
}

/** No longer in the method reference; Telegram still reads them. */
const LEGACY = new Set([
  "reply_to_message_id",
  "allow_sending_without_reply",
  "disable_web_page_preview",
  "correct_option_id",
  "thumb",
]);

/**
 * What Telegram reads more kindly than its types say: a poll's option may be a plain text, and of an administrator's
 * rights those not named are not given.
 */
const isForgiven = ({ path: [name = "", ...within], rule }: Fault): boolean =>
  FORGIVEN.has(name) ||
  (name === "options" && rule === "type" && within.length === 1) ||
  (name === "rights" && rule === "required" && within.length === 1);

/**
 * Holds the parameters of a call against the types of the Bot API. They are read as Telegram reads them: everything
 * may come as text, an empty one counts as absent, what is unknown is ignored. Values that only a method can judge
 * are left to it.
 * @param isStrict what would be a warning is a refusal
 */
export function checkParams(calledName: string, params: Params, isStrict: boolean): ParamsCheck {
  const method = findMethod(calledName)?.name;
  if (method === undefined) return { warnings: [unknownMethod(calledName)], refusal: undefined, params };
  const { values, unknown, unreadable } = valuesAsRead(method, params);
  if (unreadable !== undefined) return { warnings: [], refusal: unreadableRefusal(unreadable), params };
  const faults = faultsAsRead(method, values).filter((fault) => !isForgiven(fault));
  const warnings = [
    ...unknown.map((name) => strangerWarning(method, name)),
    ...faults.filter(isWarning).map(({ path, message }) => `${path.join(".")}: ${message}`),
  ];
  const strictly = isStrict && warnings[0] !== undefined ? badRequest(warnings[0]) : undefined;
  const ignored = unknown.filter((name) => !LEGACY.has(name));
  return {
    warnings,
    refusal: refusalOf(faults) ?? strictly,
    params: ignored.length === 0 ? params : params.without(...ignored),
  };
}

const strangerWarning = (method: string, name: string): string =>
  LEGACY.has(name)
    ? `${name}: not in the Bot API any more, but taken`
    : `${name}: ${method} has no such parameter`;

const unknownMethod = (name: string): string =>
  parameterTypes(name) ? `${name} is not simulated` : `${name} is no method of the Bot API`;

function refusalOf(faults: readonly Fault[]): ApiError | undefined {
  const mistyped = faults.find((fault) => !isWarning(fault) && !isMissing(fault));
  if (mistyped) return mistypedRefusal(mistyped);
  return missingRefusal(faults.filter(isMissing).map(({ path: [name = ""] }) => name));
}

const isMissing = ({ path, rule }: Fault): boolean => rule === "required" && path.length === 1;

/** Wrong types and missing fields are for Telegram to refuse at once, wrong values for the method. */
const isWarning = ({ path, rule }: Fault): boolean =>
  (rule !== "type" && rule !== "required") || isNoMarkup(path);

/** Reply markup that is of none of the four kinds is no markup. */
const isNoMarkup = (path: readonly string[]): boolean => path[0] === "reply_markup" && path.length === 2;
