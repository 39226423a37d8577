import { BotId } from "@telebus/contracts";
import type { RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { TaskRow } from "../task-running-store.js";
import { knownTask, Params, type TaskDeps } from "./known-task.js";
import { runViewOf, TaskRunView, TaskView, viewOf } from "./task-views.js";

const SWITCHES = ["start", "stop"] as const;
const MOVES = [...SWITCHES, "run"] as const;
const SUMMARIES = {
  start: "Start a task; one that is on stays as it is",
  run: "Run a task at once; then it goes on by its plan",
  stop: "Stop a task; a run in hand ends within seconds, and what it would have done is not done",
} as const;
const OfBot = z.strictObject({ bot: BotId.optional().describe("Of this bot alone") });
const Changed = z.object({ changed: z.int().describe("Tasks that were not so before") });
const PAGE = 200;

const RunQuery = z.object({
  before: z.coerce.number().int().positive().optional().describe("`next` of the page before"),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
const Runs = z.object({ runs: z.array(TaskRunView), next: z.int().optional() });

/** On and off, one or all; and what the runs were like. */
export const switchRoutes =
  (deps: TaskDeps): RouteGroup["routes"] =>
  async (scope) => {
    const { base, store, desk } = deps;
    for (const move of MOVES)
      scope.post(
        `/:id/${move}`,
        { schema: { summary: SUMMARIES[move], params: Params, response: { 200: TaskView } } },
        async (request) => {
          const { row, caller } = await knownTask(deps, request, request.params.id);
          await desk[move](row, caller.name);
          return viewOf((await store.find(row.id)) ?? row);
        },
      );
    for (const turn of SWITCHES)
      scope.post(
        `/${turn}-all`,
        {
          schema: {
            summary: `All tasks ${turn}, or those of a bot`,
            body: OfBot,
            response: { 200: Changed },
          },
        },
        async (request) => {
          const caller = base.access.callerOf(request);
          const { bot } = request.body;
          if (bot !== undefined && !caller.mayUse(bot)) return { changed: 0 };
          const bots = bot === undefined ? caller.bots : [bot];
          let changed = 0;
          for await (const row of allOf(deps, bots, turn === "stop"))
            if (await desk[turn](row, caller.name)) changed++;
          return { changed };
        },
      );
    scope.get(
      "/:id/runs",
      {
        schema: {
          summary: "The newest runs of a task; a hundred are kept",
          params: Params,
          querystring: RunQuery,
          response: { 200: Runs },
        },
      },
      async (request) => {
        const { row } = await knownTask(deps, request, request.params.id);
        const { before, limit } = request.query;
        const runs = await store.runs(row.id, before, limit);
        return { runs: runs.map(runViewOf), next: runs.length === limit ? runs.at(-1)?.run : undefined };
      },
    );
  };

async function* allOf(
  { store }: TaskDeps,
  bots: readonly number[] | undefined,
  isOn: boolean,
): AsyncGenerator<TaskRow> {
  let before: number | undefined;
  do {
    const rows: readonly TaskRow[] = await store.page({ bots, isOn, before, limit: PAGE });
    yield* rows;
    before = rows.length === PAGE ? rows.at(-1)?.id : undefined;
  } while (before !== undefined);
}
