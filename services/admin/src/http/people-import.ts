import { PersonScope } from "@telebus/contracts";
import { ProblemError, type RouteGroup } from "@telebus/service";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { readImportLine, type ImportLine } from "../domain/people-import.js";
import type { Foundation } from "../part.js";
import type { Actor, Roles } from "../roles.js";
import type { RolesStore } from "../roles-store.js";

interface Deps extends Pick<Foundation, "access"> {
  readonly grants: RolesStore;
  readonly roles: Roles;
}

const MAX_BYTES = 1024 * 1024;
const MAX_LINES = 10_000;

const Query = z.object({
  apply: z.stringbool().default(false).describe("Without it nothing changes: the answer says what would"),
});
const LineView = z.object({
  line: z.int().describe("The first one, with the names of the columns, is 1"),
  id: z.int().optional(),
  give: z.array(PersonScope).describe("What is given, or would be; what they hold already is left out"),
  problem: z.string().optional(),
});
const Report = z.object({
  applied: z.boolean(),
  given: z.int(),
  problems: z.int(),
  lines: z.array(LineView),
});
const Records = z.array(z.record(z.string(), z.string()));

/** `POST /api/people/import`: scopes from a list whose rights are numbers (1 banned, 8 llm, 16 admin). */
export const peopleImportRoutes =
  (deps: Deps): RouteGroup["routes"] =>
  async (scope) => {
    scope.addContentTypeParser(
      /^text\/csv/,
      { parseAs: "string", bodyLimit: MAX_BYTES },
      (_request, body, done) => done(null, body),
    );
    scope.post(
      "/import",
      {
        bodyLimit: MAX_BYTES,
        schema: {
          summary: "Scopes from a CSV with the columns id and state; nothing is ever taken",
          consumes: ["text/csv"],
          querystring: Query,
          body: z.string(),
          response: { 200: Report },
        },
      },
      async (asked) => {
        const { name, person, bots } = deps.access.callerOf(asked);
        if (bots !== undefined)
          throw new ProblemError(403, "This API key is for single bots: that is about all");
        const { apply } = asked.query;
        const records = recordsOf(asked.body);
        const lines: z.output<typeof LineView>[] = [];
        for (const [n, record] of records.entries()) {
          const read = readImportLine(record);
          const done =
            typeof read === "string"
              ? { give: [], problem: read }
              : await take(deps, read, { name, person }, apply);
          lines.push({ line: n + 2, ...done });
        }
        const given = lines.reduce((sum, { give }) => sum + give.length, 0);
        const problems = lines.filter(({ problem }) => problem !== undefined).length;
        return { applied: apply, given, problems, lines };
      },
    );
  };

async function take({ grants, roles }: Deps, { id, scopes }: ImportLine, actor: Actor, apply: boolean) {
  const held = await grants.of(id);
  const missing = scopes.filter((scope) => !held.some((one) => one.scope === scope && one.bot === null));
  if (!apply) return { id, give: missing };
  const give: PersonScope[] = [];
  for (const scope of missing) {
    const outcome = await roles.give({ actor, person: id, scope, reason: "import" });
    if (outcome !== "done") return { id, give, problem: `${scope}: ${outcome}` };
    give.push(scope);
  }
  return { id, give };
}

/** @throws ProblemError 422 with what is wrong with the CSV */
function recordsOf(csv: string): z.output<typeof Records> {
  try {
    const options = { columns: true, bom: true, skip_empty_lines: true, trim: true, to: MAX_LINES };
    return Records.parse(parse(csv, { ...options, delimiter: [",", ";"] }));
  } catch (error) {
    throw new ProblemError(422, `the CSV cannot be read: ${error instanceof Error ? error.message : "why"}`);
  }
}
