import { CancellationRequest, CancellationView } from "@telebus/contracts";
import type { Access, RouteGroup } from "@telebus/service";
import type { OrderStore } from "../order-store.js";
import { checkScope } from "./their-scope.js";

interface CancellationDeps {
  access: Access;
  orders: OrderStore;
  onOrder: () => void;
}

/** `/api/queues/cancellations`: what is not to be sent any more. */
export const cancellationRoutes =
  ({ access, orders, onOrder }: CancellationDeps): RouteGroup["routes"] =>
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
      async (request, reply) => {
        const { body } = request;
        checkScope(access.callerOf(request), body.scope);
        const cancellation = await orders.cancel(body.scope);
        onOrder();
        return reply.code(202).send(cancellation);
      },
    );
  };
