import { contentKindOf, isServiceMessage } from "../update/content-kind.js";
import { isJson } from "../update/json.js";
import { contentOf } from "./content-of.js";

/**
 * Why a message is not said again.
 * - `protected`: its chat does not allow it to leave
 * - `paid`: it is for those who pay
 * - `closed-poll`: nobody can vote any more
 * - `unsupported`: a bot cannot send such a thing
 */
export type Refusal = "protected" | "paid" | "closed-poll" | "unsupported";

const PAID: ReadonlySet<string> = new Set(["paid_media", "invoice"]);

/** @returns undefined for what can be said again, for what Telegram tells, and for what nobody here has heard of */
export function refusalOf(message: unknown): Refusal | undefined {
  if (!isJson(message) || isServiceMessage(message)) return undefined;
  const kind = contentKindOf(message);
  if (kind === undefined || contentOf(message) !== undefined) return undefined;
  if (PAID.has(kind)) return "paid";
  if (message["has_protected_content"] === true) return "protected";
  const { poll } = message;
  return kind === "poll" && isJson(poll) && poll["is_closed"] === true ? "closed-poll" : "unsupported";
}
