import { holdsScope, type PersonScope } from "@telebus/contracts";

/** Somebody of whom it is known what they may do where it matters. */
export interface Holder {
  /** Absent: a key, or the platform itself. */
  readonly person?: number | undefined;
  readonly scopes: ReadonlySet<PersonScope>;
}

/** A scope that is to be given to somebody, or to be taken from them. */
interface RoleChange {
  readonly kind: "give" | "take";
  readonly scope: PersonScope;
  readonly by: Holder;
  readonly to: Holder;
}

/**
 * Why a change may not be.
 * - not-yours: whoever asks may not decide about this scope
 * - own-admin: nobody makes themselves administrator, or stops being one
 * - own-ban: nobody bans themselves, or lifts their own ban
 * - admin-ban: administrators cannot be banned
 * - higher: they decide about as much as whoever asks
 * - banned-first: the ban has to go before somebody decides about others
 */
export type RoleRefusal = "not-yours" | "own-admin" | "own-ban" | "admin-ban" | "higher" | "banned-first";

/** What it takes to decide about a scope. */
const needed: Readonly<Record<PersonScope, "admin" | "operator" | "moderator">> = {
  admin: "admin",
  operator: "admin",
  moderator: "operator",
  llm: "operator",
  media: "operator",
  movies: "operator",
  banned: "moderator",
};

/** Who decides about others, the highest first. */
const RANKS: readonly PersonScope[] = ["admin", "operator", "moderator"];
const rankOf = (scopes: ReadonlySet<PersonScope>): number => {
  const rank = RANKS.findIndex((scope) => scopes.has(scope));
  return rank === -1 ? RANKS.length : rank;
};

/** @returns why not; undefined where it may be */
export function refusalOfChange({ kind, scope, by, to }: RoleChange): RoleRefusal | undefined {
  if (!holdsScope(by.scopes, needed[scope])) return "not-yours";
  const isOwn = by.person !== undefined && by.person === to.person;
  if (scope === "admin" && isOwn) return "own-admin";
  if (scope === "banned") return isOwn ? "own-ban" : refusalOfBan(kind, by, to);
  if (kind === "give" && RANKS.includes(scope) && to.scopes.has("banned")) return "banned-first";
  return undefined;
}

function refusalOfBan(kind: RoleChange["kind"], by: Holder, to: Holder): RoleRefusal | undefined {
  if (kind === "take") return undefined;
  if (to.scopes.has("admin")) return "admin-ban";
  const isAdmin = by.scopes.has("admin");
  return !isAdmin && rankOf(to.scopes) <= rankOf(by.scopes) ? "higher" : undefined;
}
