import type { PersonScope, UpdateReceivedData } from "@telebus/contracts";
import type { Live } from "@telebus/service";
import { readNamed } from "./domain/named-person.js";
import type { PeopleStore, Person } from "./people-store.js";
import { personActor, type RoleOutcome, type Roles } from "./roles.js";
import type { Grant, RolesStore } from "./roles-store.js";

/** Somebody as they are shown in a chat: also one whom nobody has seen yet. */
export interface ShownPerson {
  readonly id: number;
  readonly person: Person | undefined;
  readonly held: readonly Grant[];
}

/** What handlers of people's commands have in common. */
export interface PeopleChat {
  /** Whom a command names, and what is said beyond that. Undefined: nobody; a text: nobody whom we know. */
  read(
    args: string,
    update: UpdateReceivedData,
  ): Promise<{ readonly who: ShownPerson | string | undefined; readonly rest: string }>;
  /** @returns undefined where whoever asks may not see them: their scope is for another bot */
  look(id: number, by: number, bot: number): Promise<ShownPerson | undefined>;
  /** The bots whose people somebody may see; undefined: all. */
  sightOf(person: number, bot: number): readonly number[] | undefined;
  /** With every bot where they may decide that, else with this one. */
  give(id: number, scope: PersonScope, by: number, bot: number, reason?: string): Promise<RoleOutcome>;
  take(id: number, scope: PersonScope, by: number, bot: number): Promise<RoleOutcome>;
}

interface Deps {
  readonly people: PeopleStore;
  readonly grants: RolesStore;
  readonly roles: Roles;
  readonly live: Pick<Live, "holds">;
}

export function createPeopleChat({ people, grants, roles, live }: Deps): PeopleChat {
  const shown = async (id: number): Promise<ShownPerson> => ({
    id,
    person: await people.find(id),
    held: await grants.of(id),
  });
  const sightOf: PeopleChat["sightOf"] = (person, bot) =>
    live.holds(person, "moderator") ? undefined : [bot];
  return {
    sightOf,
    look: async (id, by, bot) => {
      const bots = sightOf(by, bot);
      if (bots !== undefined && !(await people.isKnownTo(id, bots))) return undefined;
      return shown(id);
    },
    read: async (args, update) => {
      const { named, rest } = readNamed(args, update);
      if (named === undefined) return { who: undefined, rest };
      if (named.by === "id") return { who: await shown(named.id), rest };
      const found = await people.findByUsername(named.username);
      return { who: found === undefined ? `@${named.username}` : await shown(found.id), rest };
    },
    give: async (id, scope, by, bot, reason) => {
      const request = { actor: personActor(by), person: id, scope, reason };
      const outcome = await roles.give(request);
      return outcome === "not-yours" ? roles.give({ ...request, bot }) : outcome;
    },
    take: async (id, scope, by, bot) => {
      const request = { actor: personActor(by), person: id, scope };
      const outcome = await roles.take(request);
      if (outcome !== "not-yours" && outcome !== "same") return outcome;
      return roles.take({ ...request, bot });
    },
  };
}
