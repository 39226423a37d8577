import { setTimeout as pause } from "node:timers/promises";
import { dataOf, type ApiClient } from "@telebus/client";
import { z } from "zod";
import { addCommand, number, type CommandGroup } from "../command.js";
import { FailedError, UsageError } from "../session.js";

const LOOK_EVERY_MS = 500;
/** Services answer within seconds; the platform itself waits for an hour. */
const WAIT_MS = 60_000;

/** `telebus people export`, `erase`, `import`: what is kept of somebody, and rights from a list. */
export const addPeopleData: CommandGroup = (people, io) => {
  addCommand(people, io, {
    usage: "export <id>",
    about: "All that is kept of somebody, of all services, as JSON on standard output",
    examples: ["telebus people export 12345 > 12345.json"],
    input: z.object({ id: number }),
    run: async ({ id }, { api }) => {
      const path = { id };
      const { id: order } = await dataOf(api.POST("/api/people/{id}/export", { params: { path } }));
      const { data, missing } = await ended(api, id, order);
      if (missing.length > 0)
        io.warn(`Without what these keep, for they did not answer: ${missing.join(", ")}`);
      io.out(JSON.stringify(data, undefined, 2));
    },
  });
  addCommand(people, io, {
    usage: "erase <id>",
    about: "Have all services forget somebody; scopes, bans, payments and the audit log stay",
    options: [["--yes", "it cannot be taken back"]],
    input: z.object({ id: number, yes: z.boolean().exactOptional() }),
    run: async ({ id, yes = false }, { api, done }) => {
      if (!yes) throw new UsageError("This cannot be taken back. Add --yes where it is meant");
      const path = { id };
      const { id: order } = await dataOf(api.POST("/api/people/{id}/erase", { params: { path } }));
      const outcome = await ended(api, id, order);
      if (outcome.missing.length > 0)
        throw new FailedError(
          `${outcome.missing.join(", ")} did not answer; they forget when they run again`,
        );
      done(outcome, `${id} is forgotten: ${outcome.rows} rows`);
    },
  });
  addCommand(people, io, {
    usage: "import",
    about:
      "Give the scopes of a piped in CSV with the columns id and state; without --apply, say what would be",
    options: [["--apply", "do it"]],
    examples: ["telebus people import < users.csv", "telebus people import --apply < users.csv"],
    input: z.object({ apply: z.boolean().exactOptional() }),
    run: async ({ apply = false }, { api, list }) => {
      const call = api.POST("/api/people/import", {
        params: { query: { apply: String(apply) } },
        headers: { "content-type": "text/csv" },
        body: await io.readAll(),
        bodySerializer: (text) => text,
      });
      const report = await dataOf(call);
      const columns = [
        ["LINE", ({ line }: Line) => line],
        ["ID", ({ id }: Line) => id],
        ["GIVES", ({ give }: Line) => give],
        ["PROBLEM", ({ problem }: Line) => problem],
      ] as const;
      list(report, { rows: report.lines, columns, empty: "There is nobody in that list." });
      if (report.problems > 0) throw new FailedError(`${report.problems} lines cannot be read`);
      if (!apply) io.warn("Nothing was changed: add --apply");
    },
  });
};

interface Line {
  readonly line: number;
  readonly id?: number;
  readonly give: readonly string[];
  readonly problem?: string;
}

/** Waits until all services have answered, or no longer. */
async function ended(api: ApiClient, id: number, order: string) {
  const until = performance.now() + WAIT_MS;
  for (;;) {
    const path = { id, order };
    const state = await dataOf(api.GET("/api/people/{id}/orders/{order}", { params: { path } }));
    if (state.status !== "gathering" || performance.now() >= until) return state;
    await pause(LOOK_EVERY_MS);
  }
}
