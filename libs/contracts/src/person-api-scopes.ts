import { ApiScope } from "./live.js";
import type { PersonScope } from "./scopes.js";

const NOTHING: ReadonlySet<ApiScope> = new Set();
const all: ReadonlySet<ApiScope> = new Set(ApiScope.options);
/** Who may write may also read. */
const ofOperators: ReadonlySet<ApiScope> = new Set(
  ApiScope.options.filter((scope) => scope !== "people:write" && !scope.startsWith("keys:")),
);
const ofModerators: ReadonlySet<ApiScope> = new Set<ApiScope>([
  "chats:read",
  "people:read",
  "hubs:read",
  "moderation:read",
  "moderation:write",
]);

/** What the HTTP APIs let somebody do who holds these scopes: the dashboard shows and the services allow that. */
export function apiScopesOf(held: Iterable<PersonScope>): ReadonlySet<ApiScope> {
  const scopes = new Set(held);
  if (scopes.has("banned")) return NOTHING;
  if (scopes.has("admin")) return all;
  if (scopes.has("operator")) return ofOperators;
  return scopes.has("moderator") ? ofModerators : NOTHING;
}
