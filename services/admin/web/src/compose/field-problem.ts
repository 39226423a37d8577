import { ApiError } from "@telebus/client";

interface FieldProblem {
  /** As `content.text`. */
  readonly field: string;
  readonly message: string;
}

/** What the server says is wrong, by field: in a list, or as `field: words; field: words`. */
function problemsOf(error: unknown): readonly FieldProblem[] {
  if (!(error instanceof ApiError)) return [];
  const { errors = [] } = error.problem;
  if (errors.length > 0)
    return errors.map(({ field, message }) => ({ field: field.replace(/^body\./, ""), message }));
  return error.message.split("; ").flatMap((said) => {
    const { field = "", message = "" } = /^(?<field>[\w.]+): (?<message>.+)$/s.exec(said)?.groups ?? {};
    return field === "" ? [] : [{ field, message }];
  });
}

/** What is wrong with a field, or with a part of it. */
export function problemAt(error: unknown, ...fields: readonly string[]): string | undefined {
  const found = problemsOf(error).find(({ field }) =>
    fields.some((wanted) => field === wanted || field.startsWith(`${wanted}.`)),
  );
  return found?.message;
}
