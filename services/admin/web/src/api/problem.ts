import { ApiError, UnreachableError } from "@telebus/client";
import type { Translate } from "../texts/texts.js";

/** One sentence for the reader on why a call failed. */
export function sentenceOf(error: unknown, t: Translate): string {
  if (error instanceof UnreachableError) return t("problem-unreachable");
  if (!(error instanceof ApiError)) return t("problem-unknown");
  return error.status === 403 ? t("problem-forbidden", { reason: error.message }) : error.message;
}

/** What the server says is wrong with a field of the body: `fieldProblem(error, "name")` for `body.name`. */
export function fieldProblem(error: unknown, field: string): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  return error.problem.errors?.find((one) => one.field === `body.${field}`)?.message;
}
