import { PersonScope } from "@telebus/contracts";

/** `+llm -media`: what to give and what to take. */
export interface ScopeChange {
  readonly kind: "give" | "take";
  readonly scope: Exclude<PersonScope, "banned">;
}

const Scope = PersonScope.exclude(["banned"]);

/** @returns the first word that says nothing of the kind, where there is one */
export function readScopeWords(
  words: string,
): { readonly changes: readonly ScopeChange[] } | { readonly wrong: string } {
  const changes: ScopeChange[] = [];
  for (const word of words.split(/\s+/).filter((one) => one !== "")) {
    const scope = Scope.safeParse(word.slice(1).toLowerCase());
    if (!/^[+-]/.test(word) || !scope.success) return { wrong: word };
    changes.push({ kind: word.startsWith("+") ? "give" : "take", scope: scope.data });
  }
  return { changes };
}
