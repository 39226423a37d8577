import { PersonId, PersonScope } from "@telebus/contracts";
import { ProblemError, type ApiRequest, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { Foundation } from "../part.js";
import type { PeopleCursor, PeopleStore, Person } from "../people-store.js";
import type { RolesStore } from "../roles-store.js";
import { AuditView, auditView, PersonDetail, PersonView, personView } from "./people-views.js";

export interface PeopleRouteDeps extends Pick<Foundation, "access" | "audit" | "bots"> {
  readonly people: PeopleStore;
  readonly grants: RolesStore;
}

export const PersonParams = z.object({ id: z.coerce.number().pipe(PersonId) });
const MEMBERSHIPS = 100;

/** Where a page ends; made by us, and not to be understood by others. */
const After = z
  .string()
  .transform((after) => Buffer.from(after, "base64url").toString())
  .pipe(z.string().regex(/^[\d:.+ -]{20,40} \d{1,16}$/, "is not the `next` of a page"))
  .transform((after): PeopleCursor => {
    const cut = after.lastIndexOf(" ");
    return { seenAt: after.slice(0, cut), id: Number(after.slice(cut + 1)) };
  });

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
  after: After.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
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

/** `GET /api/people`: whom the bots have seen, what they may do, and who changed that. */
export const peopleRoutes =
  (deps: PeopleRouteDeps, { known, view, checkBot }: Sight): RouteGroup["routes"] =>
  async (scope) => {
    const { access, audit, people, grants } = deps;
    scope.get(
      "/",
      { schema: { summary: "People, those seen last first", querystring: Query, response: { 200: Page } } },
      async (asked) => {
        const { bot, banned, ...query } = asked.query;
        const caller = access.callerOf(asked);
        if (bot !== undefined) await checkBot(asked, bot);
        const bots = bot === undefined ? caller.bots : [bot];
        const page = await people.page({ ...query, bots, scope: banned ? "banned" : query.scope });
        const held = await grants.ofMany(page.map(({ id }) => id));
        const last = page.length === query.limit ? page.at(-1) : undefined;
        return {
          people: page.map((person) =>
            personView(
              person,
              held.filter((one) => one.person === person.id && (one.bot === null || caller.mayUse(one.bot))),
            ),
          ),
          next: last && Buffer.from(last.cursor).toString("base64url"),
        };
      },
    );
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
