import type { RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { FlowReader } from "../flow-reader.js";
import type { FlowPoint, FlowStore } from "../flow-store.js";
import type { Foundation } from "../part.js";
import { FlowView, HistoryView, OverviewView } from "./flow-views.js";

interface FlowDeps {
  readonly base: Foundation;
  readonly reader: FlowReader;
  readonly flow: FlowStore;
}

const MINUTE = 60;
/** How long back, and in which steps. */
const spans = {
  hour: { seconds: 60 * MINUTE, step: MINUTE },
  day: { seconds: 24 * 60 * MINUTE, step: 10 * MINUTE },
  week: { seconds: 7 * 24 * 60 * MINUTE, step: 60 * MINUTE },
} as const;
const Query = z.object({ span: z.enum(["hour", "day", "week"]).default("hour") });

/**
 * `/api/flow`: what flows through the platform. Everybody with any right sees figures; whose key or role is for some bots
 * sees those of these bots alone.
 */
export const flowRoutes = (deps: FlowDeps): RouteGroup => ({
  prefix: "/api/flow",
  api: "Telebus admin: flow",
  routes: async (scope) => {
    scope.addHook("onRequest", deps.base.access.known);
    await scope.register(now(deps));
    await scope.register(history(deps));
  },
});

const now =
  ({ base: { access, live }, reader }: FlowDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/",
      {
        schema: {
          summary: "What flows between Telegram and the services now: the mean of the last five seconds",
          response: { 200: FlowView },
        },
      },
      async (request) => {
        const { nodes, edges, rates } = await reader.graph(access.callerOf(request).bots);
        return {
          nodes: [...nodes],
          edges: edges.map((edge) => ({ ...edge, parts: [...edge.parts] })),
          rates,
        };
      },
    );
    scope.get(
      "/overview",
      {
        schema: {
          summary: "What needs attention first, and how much there is of everything",
          response: { 200: OverviewView },
        },
      },
      async (request) => {
        const caller = access.callerOf(request);
        const { nodes } = await reader.graph(caller.bots);
        const totals = {
          ...(await reader.totals(caller.bots)),
          bots: live.bots().filter(({ id }) => caller.mayUse(id)).length,
          letters: nodes.reduce((sum, { letters }) => sum + letters, 0),
        };
        return { attention: [...(await reader.attention(caller))], totals };
      },
    );
  };

const history =
  ({ base: { access, clock }, flow }: FlowDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/history",
      {
        schema: {
          summary: "What has flowed in the last hour, day or week, in steps",
          querystring: Query,
          response: { 200: HistoryView },
        },
      },
      async (request) => {
        const { seconds, step } = spans[request.query.span];
        const { bots } = access.callerOf(request);
        const last = Math.floor(clock.now() / (step * 1_000)) * step * 1_000;
        const since = new Date(last - (seconds - step) * 1_000);
        const [points, letters] = await Promise.all([
          flow.points(since, step, bots),
          flow.letters(since, step, bots),
        ]);
        const count = seconds / step;
        const times = Array.from({ length: count }, (_, n) => since.getTime() + n * step * 1_000);
        const byTime = new Map(points.map((point) => [point.at.getTime(), point]));
        const lettersAt = new Map(letters.map((one) => [one.at.getTime(), one.letters]));
        return {
          stepSeconds: step,
          points: times.map((at) => ({
            ...(byTime.get(at) ?? nothing(at)),
            letters: lettersAt.get(at) ?? 0,
          })),
        };
      },
    );
  };

const nothing = (at: number): Omit<FlowPoint, "letters"> => ({
  at: new Date(at),
  updates: 0,
  calls: 0,
  done: 0,
  failed: 0,
  unknown: 0,
  refused: 0,
});
