import { PauseRequest, PauseView } from "@telebus/contracts";
import { ProblemError, type Access, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { OrderStore, Pause } from "../order-store.js";
import { checkScope, concerns } from "./their-scope.js";

const Id = z.object({ id: z.uuid() });
const Pauses = z.object({ pauses: z.array(PauseView) });

interface PauseDeps {
  access: Access;
  orders: OrderStore;
  onOrder: () => void;
}

/** `/api/queues/pauses`: what is not to be sent for now. */
export const pauseRoutes =
  ({ access, orders, onOrder }: PauseDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.post(
      "/pauses",
      {
        schema: {
          summary: "Send nothing of a job, chat, person or bot until the pause is lifted",
          body: PauseRequest,
          response: { 201: PauseView },
        },
      },
      async (request, reply) => {
        const { body } = request;
        checkScope(access.callerOf(request), body.scope);
        const pause = await orders.pause(body.scope, body.reason);
        onOrder();
        return reply.code(201).send(viewOf(pause));
      },
    );
    scope.get(
      "/pauses",
      { schema: { summary: "The pauses in force, the oldest first", response: { 200: Pauses } } },
      async (request) => {
        const caller = access.callerOf(request);
        const pauses = await orders.pausesInForce();
        return { pauses: pauses.filter((pause) => concerns(caller, pause.scope)).map(viewOf) };
      },
    );
    scope.delete(
      "/pauses/:id",
      {
        schema: {
          summary: "Lift a pause: what it kept back goes on, in its order",
          params: Id,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const { params } = request;
        const caller = access.callerOf(request);
        const pause = (await orders.pausesInForce()).find(({ id }) => id === params.id);
        const isTheirs = pause !== undefined && concerns(caller, pause.scope);
        if (!isTheirs || !(await orders.lift(params.id)))
          throw new ProblemError(404, "no pause of this id is in force");
        onOrder();
        return reply.code(204).send(null);
      },
    );
  };

const viewOf = ({ reason, ...pause }: Pause): PauseView => ({ ...pause, reason: reason ?? undefined });
