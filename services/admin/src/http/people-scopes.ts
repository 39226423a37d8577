import { BotId, PersonScope } from "@telebus/contracts";
import { ProblemError, type ApiRequest, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { Actor, RoleOutcome, Roles } from "../roles.js";
import { PersonParams, type PeopleRouteDeps, type Sight } from "./people.js";
import { PersonView } from "./people-views.js";

interface Deps extends PeopleRouteDeps {
  readonly roles: Roles;
  readonly now: () => number;
}

const Params = PersonParams.extend({ scope: PersonScope });
const Bot = BotId.optional().describe("With this bot alone; absent: with every bot");
const Reason = z.string().trim().min(1).max(500).optional();
const Until = z.coerce.date().optional().describe("When it ends by itself; absent: until it is taken");
const Given = z.strictObject({ bot: Bot, until: Until, reason: Reason });
const Taken = z.object({ bot: z.coerce.number().pipe(BotId).optional() });

/** `/api/people/:id/scopes`, `/ban`, `/unban`: what somebody may do. */
export const peopleScopeRoutes = (deps: Deps, sight: Sight): RouteGroup["routes"] => {
  const changing = createChanging(deps, sight);
  return async (scope) => {
    await scope.register(scopeRoutes(changing));
    await scope.register(banRoutes(changing));
  };
};

interface Wanted {
  readonly scope: PersonScope;
  readonly bot?: number | undefined;
  readonly until?: Date | undefined;
  readonly reason?: string | undefined;
}

function createChanging({ access, people, roles, now }: Deps, sight: Sight) {
  /** A key of single bots speaks for those, about people they know. */
  const check = async (request: ApiRequest, id: number, bot: number | undefined): Promise<void> => {
    const { bots } = access.callerOf(request);
    if (bots !== undefined) await sight.known(request, id);
    if (bot !== undefined) return sight.checkBot(request, bot);
    if (bots !== undefined) throw new ProblemError(403, "bot: this API key is for single bots: name one");
  };
  const answer = async (request: ApiRequest, id: number, outcome: RoleOutcome) => {
    const problem = problems[outcome];
    if (problem !== undefined) throw new ProblemError(...problem);
    const person = await people.find(id);
    if (person === undefined) throw new ProblemError(404, "there is no such person");
    return sight.view(request, person);
  };
  /** Somebody who is signed in decides as far as their own scopes reach, as in a chat. */
  const actorOf = (request: ApiRequest): Actor => {
    const { name, person } = access.callerOf(request);
    return { name, person };
  };
  return {
    give: async (request: ApiRequest, id: number, wanted: Wanted) => {
      await check(request, id, wanted.bot);
      if (wanted.until !== undefined && wanted.until.getTime() <= now())
        throw new ProblemError(422, "until: is over already");
      return answer(request, id, await roles.give({ actor: actorOf(request), person: id, ...wanted }));
    },
    take: async (request: ApiRequest, id: number, wanted: Wanted) => {
      await check(request, id, wanted.bot);
      return answer(request, id, await roles.take({ actor: actorOf(request), person: id, ...wanted }));
    },
  };
}
type Changing = ReturnType<typeof createChanging>;

const scopeRoutes =
  ({ give, take }: Changing): RouteGroup["routes"] =>
  async (scope) => {
    scope.put(
      "/:id/scopes/:scope",
      {
        schema: {
          summary: "Give somebody a scope, also before they have come",
          params: Params,
          body: Given,
          response: { 200: PersonView },
        },
      },
      (request) => give(request, request.params.id, { ...request.body, scope: request.params.scope }),
    );
    scope.delete(
      "/:id/scopes/:scope",
      {
        schema: {
          summary: "Take a scope from somebody",
          params: Params,
          querystring: Taken,
          response: { 200: PersonView },
        },
      },
      (request) => take(request, request.params.id, { ...request.query, scope: request.params.scope }),
    );
  };

const banRoutes =
  ({ give, take }: Changing): RouteGroup["routes"] =>
  async (scope) => {
    scope.post(
      "/:id/ban",
      {
        schema: {
          summary: "Take nothing from somebody any more, payments apart",
          params: PersonParams,
          body: Given,
          response: { 200: PersonView },
        },
      },
      (request) => give(request, request.params.id, { ...request.body, scope: "banned" }),
    );
    scope.post(
      "/:id/unban",
      {
        schema: {
          summary: "Lift a ban",
          params: PersonParams,
          body: z.strictObject({ bot: Bot }),
          response: { 200: PersonView },
        },
      },
      (request) => take(request, request.params.id, { ...request.body, scope: "banned" }),
    );
  };

const problems: Readonly<Record<RoleOutcome, readonly [number, string] | undefined>> = {
  done: undefined,
  same: undefined,
  "not-yours": [403, "This may not be decided with these rights"],
  "own-admin": [409, "Nobody changes their own administration"],
  "own-ban": [409, "Nobody bans themselves"],
  "admin-ban": [409, "Administrators cannot be banned: take that scope first"],
  higher: [403, "They decide about as much as whoever asks"],
  "banned-first": [409, "They are banned: lift that first"],
  "last-admin": [409, "This is the last administrator; make another one first"],
};
