import type { PersonScope } from "@telebus/contracts";

/** Who may do what, as far as the distributor decides it. */
export interface Authority {
  /** Decides about a bot's hubs: named in `ADMIN_USER_IDS`, or administrator or operator on the platform. */
  isAdministrator(person: number | undefined, bot: number): boolean;
  /** Decides about authors: those, and moderators. */
  isModerator(person: number | undefined, bot: number): boolean;
}

/** What the platform knows of people's scopes. */
interface Scopes {
  holds(person: number | undefined, wanted: PersonScope, bot?: number): boolean;
}

export function createAuthority(administrators: ReadonlySet<number>, live: Scopes): Authority {
  const isNamed = (person: number | undefined): boolean => person !== undefined && administrators.has(person);
  return {
    isAdministrator: (person, bot) => isNamed(person) || live.holds(person, "operator", bot),
    isModerator: (person, bot) => isNamed(person) || live.holds(person, "moderator", bot),
  };
}
