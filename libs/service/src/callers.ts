import { ApiScope, apiScopesOf, type LiveKey } from "@telebus/contracts";
import type { Live } from "./live.js";
import type { SessionHolder } from "./sessions.js";

/** Who calls an HTTP API, and what they may do. */
export interface Caller {
  /** `key:<id>`, `master` for the holder of API_SECRET_KEY, `owner` or `person:<id>` of a session: for the audit log. */
  readonly name: string;
  /** The person whose session it is: their own scopes count where it is about what people may do. */
  readonly person: number | undefined;
  /** Whether what is of this bot concerns them. */
  mayUse(bot: number): boolean;
  /** The bots they are bound to; undefined: all. */
  readonly bots: readonly number[] | undefined;
  /** Whether they hold this scope, with all of these bots: who may write may also read. */
  may(scope: ApiScope): boolean;
  /** Whether they hold it with one bot at least. */
  mayWithSome(scope: ApiScope): boolean;
  /** When their key ends by itself. */
  readonly expiresAt: Date | undefined;
}

const almighty = (name: string): Caller => ({
  name,
  person: undefined,
  mayUse: () => true,
  bots: undefined,
  may: () => true,
  mayWithSome: () => true,
  expiresAt: undefined,
});

/** The holder of API_SECRET_KEY. */
export const MASTER = almighty("master");
const OWNER = almighty("owner");

export function callerOfKey({ id, scopes, bots, expiresAt }: LiveKey): Caller {
  const may = (scope: ApiScope): boolean => impliedBy(scope).some((one) => scopes.includes(one));
  return {
    name: `key:${id}`,
    person: undefined,
    mayUse: (bot) => bots === undefined || bots.includes(bot),
    bots,
    may,
    mayWithSome: may,
    expiresAt,
  };
}

/** The scopes of which one is enough. */
const impliedBy = (scope: ApiScope): readonly ApiScope[] =>
  ApiScope.options.filter((one) => one === scope || one === scope.replace(/:read$/, ":write"));

type Scopes = Pick<Live, "scopesOf" | "bots">;

/**
 * Somebody who is signed in, as their scopes are at this moment. With a scope for single bots they are bound to those
 * with which they may do what is `wanted`; without one, to those with which they may do anything.
 */
export function callerOfSession(who: SessionHolder, live: Scopes, wanted?: ApiScope): Caller {
  if (who.kind === "owner") return OWNER;
  const scopesWith = (bot?: number): ReadonlySet<ApiScope> => apiScopesOf(live.scopesOf(who.id, bot));
  const isEnough = (scopes: ReadonlySet<ApiScope>): boolean =>
    wanted === undefined ? scopes.size > 0 : scopes.has(wanted);
  const bots = isEnough(scopesWith())
    ? undefined
    : live.bots().flatMap(({ id }) => (isEnough(scopesWith(id)) ? [id] : []));
  return {
    name: `person:${who.id}`,
    person: who.id,
    mayUse: (bot) => bots?.includes(bot) ?? true,
    bots,
    may: (scope) =>
      bots === undefined
        ? scopesWith().has(scope)
        : bots.length > 0 && bots.every((bot) => scopesWith(bot).has(scope)),
    mayWithSome: (scope) =>
      scopesWith().has(scope) || live.bots().some(({ id }) => scopesWith(id).has(scope)),
    expiresAt: undefined,
  };
}
