import { QueuesView } from "@telebus/contracts";
import type { RouteGroup } from "@telebus/service";
import { mergeDepths } from "../domain/depths.js";
import type { OrderStore } from "../order-store.js";
import type { ParkedStore } from "../parked-store.js";
import type { QueueStore } from "../queue-store.js";
import type { StopStore } from "../stop-store.js";
import { budgetRoutes, type BudgetDeps } from "./budgets.js";
import { cancellationRoutes } from "./cancellations.js";
import { pauseRoutes } from "./pauses.js";

interface QueueDeps extends BudgetDeps {
  queues: QueueStore;
  parked: ParkedStore;
  orders: OrderStore;
  stops: StopStore;
  /** What a bot may send where nobody slows it down; null: as much as it likes. */
  fullRate: (bot: number) => number | null;
  /** A sender that has been silent for longer is not asked. */
  silentAfterMs: number;
  /** Orders changed: no need to wait for the next look at them. */
  onOrder: () => void;
}

/** `GET /api/queues`: what waits, in all senders together; and what operators want done with it. */
export const queueRoutes = (deps: QueueDeps): RouteGroup => ({
  prefix: "/api/queues",
  api: "Telebus sender: queues",
  routes: async (scope) => {
    const { queues, parked, stops, bots, fullRate, silentAfterMs, access } = deps;
    scope.addHook("onRequest", access.of("queues"));
    scope.get(
      "/",
      { schema: { summary: "What waits, by bot and lane", response: { 200: QueuesView } } },
      async (request) => {
        const caller = access.callerOf(request);
        const depths = mergeDepths({
          bots: bots.all().map(({ id }) => id),
          fullRate,
          senders: await queues.living(silentAfterMs),
          parked: await parked.countByLane(),
          stopped: await stops.inForce(),
        });
        const budgets = await deps.budgets.list();
        return {
          ...depths,
          bots: depths.bots.filter(({ bot }) => caller.mayUse(bot)),
          budgets: budgets.filter(({ bot }) => caller.mayUse(bot)),
        };
      },
    );
    await scope.register(pauseRoutes(deps));
    await scope.register(cancellationRoutes(deps));
    await scope.register(budgetRoutes(deps));
  },
});
