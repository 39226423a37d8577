import { BotId } from "@telebus/contracts";
import type { RouteGroup } from "@telebus/service";
import { z } from "zod";
import { knownTask, Params, type TaskDeps } from "./known-task.js";
import { switchRoutes } from "./task-switches.js";
import { NewTask, TaskEdit, TaskView, viewOf } from "./task-views.js";

/** `/api/tasks`: what bots do by themselves. */
export const taskRoutes = (deps: TaskDeps): RouteGroup => ({
  prefix: "/api/tasks",
  api: "Telebus admin: tasks",
  routes: async (scope) => {
    scope.addHook("onRequest", deps.base.access.of("tasks"));
    await scope.register(listed(deps));
    await scope.register(written(deps));
    await scope.register(switchRoutes(deps));
  },
});

const Query = z.object({
  bot: z.coerce.number().pipe(BotId).optional(),
  kind: z.string().max(64).optional(),
  on: z.stringbool().optional(),
  before: z.coerce.number().int().positive().optional().describe("`next` of the page before"),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
const Page = z.object({
  tasks: z.array(TaskView),
  next: z.int().optional().describe("The next page's `before`; absent on the last one"),
});
const Kinds = z.object({
  kinds: z.array(
    z.object({
      name: z.string(),
      summary: z.string(),
      config: z.record(z.string(), z.unknown()).describe("JSON Schema"),
    }),
  ),
});

const listed =
  ({ base, store, kinds }: TaskDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/",
      { schema: { summary: "Tasks, the newest first", querystring: Query, response: { 200: Page } } },
      async (request) => {
        const { bot, on: isOn, ...query } = request.query;
        const caller = base.access.callerOf(request);
        if (bot !== undefined && !caller.mayUse(bot)) return { tasks: [] };
        const rows = await store.page({ ...query, isOn, bots: bot === undefined ? caller.bots : [bot] });
        return { tasks: rows.map(viewOf), next: rows.length === query.limit ? rows.at(-1)?.id : undefined };
      },
    );
    scope.get(
      "/kinds",
      { schema: { summary: "The kinds of tasks, and what each wants to know", response: { 200: Kinds } } },
      async () => ({
        kinds: [...kinds.values()].map(({ name, summary, config }) => ({
          name,
          summary,
          config: { ...z.toJSONSchema(config, { io: "input" }) },
        })),
      }),
    );
  };

const written =
  (deps: TaskDeps): RouteGroup["routes"] =>
  async (scope) => {
    const { base, desk, store } = deps;
    scope.post(
      "/",
      { schema: { summary: "Make a task", body: NewTask, response: { 201: TaskView } } },
      async (request, reply) => {
        const { start, ...task } = request.body;
        const caller = base.access.callerOf(request);
        const row = await desk.create(task, caller);
        if (start) await desk.start(row, caller.name);
        return reply.code(201).send(viewOf((await store.find(row.id)) ?? row));
      },
    );
    scope.get(
      "/:id",
      { schema: { summary: "A task and how it stands", params: Params, response: { 200: TaskView } } },
      async (request) => viewOf((await knownTask(deps, request, request.params.id)).row),
    );
    scope.patch(
      "/:id",
      {
        schema: {
          summary: "Change a task, also while it is on",
          params: Params,
          body: TaskEdit,
          response: { 200: TaskView },
        },
      },
      async (request) => {
        const { row, caller } = await knownTask(deps, request, request.params.id);
        return viewOf(await desk.edit(row, request.body, caller.name));
      },
    );
    scope.delete(
      "/:id",
      {
        schema: {
          summary: "Remove a task and all it remembers",
          params: Params,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const { row, caller } = await knownTask(deps, request, request.params.id);
        await desk.remove(row, caller.name);
        return reply.code(204).send(null);
      },
    );
  };
