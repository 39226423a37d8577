import type { Config } from "./config.js";
import { createSight, peopleRoutes } from "./http/people.js";
import { peopleScopeRoutes } from "./http/people-scopes.js";
import { createKeyArea } from "./keys.js";
import type { Foundation, Part } from "./part.js";
import { createPeopleStore } from "./people-store.js";
import { createRolesStore } from "./roles-store.js";
import { createRoles } from "./roles.js";
import { keepRoles } from "./tasks/keep-roles.js";

/** People, what they may do (A7), and the keys of programs that act for them. */
export function createPeople(base: Foundation, { administrators }: Pick<Config, "administrators">): Part {
  const { access, clock, log } = base;
  const people = createPeopleStore(base.db);
  const grants = createRolesStore(base.db);
  const roles = createRoles({ ...base, store: grants });
  const deps = { ...base, people, grants, roles, now: () => clock.now() };
  const sight = createSight(deps);
  const keys = createKeyArea(base);
  return {
    routes: [
      ...(keys.routes ?? []),
      {
        prefix: "/api/people",
        api: "Telebus control plane: people",
        routes: async (scope) => {
          scope.addHook("onRequest", access.of("people"));
          await scope.register(peopleRoutes(deps, sight));
          await scope.register(peopleScopeRoutes(deps, sight));
        },
      },
    ],
    tasks: [...(keys.tasks ?? []), keepRoles({ roles, administrators, clock, log })],
  };
}
