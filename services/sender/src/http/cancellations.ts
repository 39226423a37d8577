import { CancellationRequest, CancellationView } from "@telebus/contracts";
import type { RouteGroup } from "@telebus/service";
import type { OrderStore } from "../order-store.js";

interface CancellationDeps {
  orders: OrderStore;
  onOrder: () => void;
}

/** `/api/queues/cancellations`: what is not to be sent any more. */
export const cancellationRoutes =
  ({ orders, onOrder }: CancellationDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.post(
      "/cancellations",
      {
        schema: {
          summary: "End what was asked for until now of a job, chat, person or bot, and has not been sent",
          body: CancellationRequest,
          response: { 202: CancellationView },
        },
      },
      async ({ body }, reply) => {
        const cancellation = await orders.cancel(body.scope);
        onOrder();
        return reply.code(202).send(cancellation);
      },
    );
  };
