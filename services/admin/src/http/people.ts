import { PersonId, PersonScope } from "@telebus/contracts";
import { ProblemError, type ApiRequest, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { Foundation } from "../part.js";
import type { PeopleCursor, PeopleStore, Person } from "../people-store.js";
import type { Grant, RolesStore } from "../roles-store.js";
import { csvOfPeople } from "./people-csv.js";
import { AuditView, auditView, PersonDetail, PersonView, personView } from "./people-views.js";

export interface PeopleRouteDeps extends Pick<Foundation, "access" | "audit" | "bots"> {
  readonly people: PeopleStore;
  readonly grants: RolesStore;
}

export const PersonParams = z.object({ id: z.coerce.number().pipe(PersonId) });
const MEMBERSHIPS = 100;
const MOST_LINES = 50_000;

/** Where a page ends; made by us, and not to be understood by others. */
const After = z
  .string()
  .transform((after) => Buffer.from(after, "base64url").toString())
  .pipe(z.string().regex(/^[\d:.+ -]{20,40} \d{1,16}$/, "is not the `next` of a page"))
  .transform((after): PeopleCursor => {
    const cut = after.lastIndexOf(" ");
    return { seenAt: after.slice(0, cut), id: Number(after.slice(cut + 1)) };
  });

/** To name those whose ids stand somewhere, with one call. */
const Ids = z
  .string()
  .max(4_000)
  .transform((ids) => ids.split(","))
  .pipe(z.array(z.string().transform(Number).pipe(PersonId)).min(1).max(200))
  .describe("Only these, of `1,2,3`; those nobody knows are left out");

const Query = z.object({
  search: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe("Part of a name, the beginning of @username or of an id"),
  scope: PersonScope.optional(),
  banned: z.stringbool().optional().describe("true: only who is banned, as `scope=banned`"),
  bot: z.coerce.number().int().positive().optional().describe("Seen with this bot, or holding a scope there"),
  seenSince: z.coerce.date().optional(),
  isBot: z.stringbool().optional(),
  ids: Ids.optional(),
  after: After.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
const CsvQuery = Query.omit({ ids: true, after: true, limit: true });
const Page = z.object({
  people: z.array(PersonView),
  next: z.string().optional().describe("The next page's `after`; absent on the last"),
});
const HistoryQuery = z.object({
  before: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
const History = z.object({ entries: z.array(AuditView), next: z.int().optional().describe("As `before`") });

/** Who may be seen by the caller of a request: a key that is bound to bots knows only the people of those. */
export const createSight = ({ access, people, grants, bots }: PeopleRouteDeps) => {
  const known = async (request: ApiRequest, id: number): Promise<Person> => {
    const caller = access.callerOf(request);
    const isSeen = caller.bots === undefined || (await people.isKnownTo(id, caller.bots));
    const person = isSeen ? await people.find(id) : undefined;
    if (person === undefined) throw new ProblemError(404, "there is no such person");
    return person;
  };
  const view = async (request: ApiRequest, person: Person) => {
    const caller = access.callerOf(request);
    const held = await grants.of(person.id);
    return personView(
      person,
      held.filter(({ bot }) => bot === null || caller.mayUse(bot)),
    );
  };
  const checkBot = async (request: ApiRequest, bot: number): Promise<void> => {
    const isTheirs = access.callerOf(request).mayUse(bot);
    const row = isTheirs ? await bots.find(bot) : undefined;
    if (row === undefined || row.removedAt !== null) throw new ProblemError(404, "there is no such bot");
  };
  return { known, view, checkBot };
};
export type Sight = ReturnType<typeof createSight>;

type PeopleFilters = z.output<typeof CsvQuery> & Partial<z.output<typeof Query>>;

/** `GET /api/people`, `/api/people/list.csv`: whom the bots have seen. */
const listRoutes =
  ({ access, people, grants }: PeopleRouteDeps, checkBot: Sight["checkBot"]): RouteGroup["routes"] =>
  async (scope) => {
    const find = async (asked: ApiRequest, { bot, banned, ...query }: PeopleFilters, limit: number) => {
      const caller = access.callerOf(asked);
      if (bot !== undefined) await checkBot(asked, bot);
      const bots = bot === undefined ? caller.bots : [bot];
      const rows = await people.page({ ...query, bots, limit, scope: banned ? "banned" : query.scope });
      const held = new Map<number, Grant[]>(rows.map(({ id }) => [id, []]));
      for (const grant of await grants.ofMany([...held.keys()]))
        if (grant.bot === null || caller.mayUse(grant.bot)) held.get(grant.person)?.push(grant);
      return { rows, views: rows.map((person) => personView(person, held.get(person.id) ?? [])) };
    };
    scope.get(
      "/",
      { schema: { summary: "People, those seen last first", querystring: Query, response: { 200: Page } } },
      async (asked) => {
        const { limit } = asked.query;
        const { rows, views } = await find(asked, asked.query, limit);
        const last = rows.length === limit ? rows.at(-1) : undefined;
        return { people: views, next: last && Buffer.from(last.cursor).toString("base64url") };
      },
    );
    scope.get(
      "/list.csv",
      {
        schema: {
          summary: "All people that fit the filters as a table, in which nothing is a formula",
          produces: ["text/csv"],
          querystring: CsvQuery,
          response: { 200: z.string() },
        },
      },
      async (asked, reply) => {
        const { views } = await find(asked, asked.query, MOST_LINES);
        reply.header("content-disposition", 'attachment; filename="people.csv"');
        return reply.type("text/csv; charset=utf-8").serializer(String).send(csvOfPeople(views));
      },
    );
  };

/** `GET /api/people/:id`: somebody, what they may do, and who changed that. */
export const peopleRoutes =
  (deps: PeopleRouteDeps, { known, view, checkBot }: Sight): RouteGroup["routes"] =>
  async (scope) => {
    const { access, audit, people } = deps;
    await scope.register(listRoutes(deps, checkBot));
    scope.get(
      "/:id",
      { schema: { summary: "A person", params: PersonParams, response: { 200: PersonDetail } } },
      async (asked) => {
        const person = await known(asked, asked.params.id);
        const caller = access.callerOf(asked);
        const memberships = await people.membershipsOf(person.id, MEMBERSHIPS);
        return {
          ...(await view(asked, person)),
          memberships: memberships.filter(({ bot }) => caller.mayUse(bot)),
        };
      },
    );
    scope.get(
      "/:id/history",
      {
        schema: {
          summary: "What was changed about a person, the newest first",
          params: PersonParams,
          querystring: HistoryQuery,
          response: { 200: History },
        },
      },
      async (asked) => {
        const { id } = await known(asked, asked.params.id);
        const { bots } = access.callerOf(asked);
        const { limit } = asked.query;
        const rows = await audit.list({ ...asked.query, bots, subject: `person:${id}` });
        const next = rows.length === limit ? rows.at(-1)?.id : undefined;
        return { entries: rows.map(auditView), next };
      },
    );
  };
