import { PersonId } from "@telebus/contracts";
import { ProblemError, type ApiRequest, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { Foundation } from "../part.js";
import type { PrivacyDesk, PrivacyRequest, PrivacyState } from "../privacy-desk.js";
import { PersonParams } from "./people.js";

interface Deps extends Pick<Foundation, "access" | "db" | "outbox"> {
  readonly desk: PrivacyDesk;
}

const Params = PersonParams.extend({ order: z.uuid() });
const OrderView = z.object({
  id: z.uuid(),
  kind: z.enum(["export", "erasure"]),
  person: PersonId,
  status: z
    .enum(["gathering", "done", "partial"])
    .describe("partial: a service has not answered within an hour"),
  orderedAt: z.date(),
  finishedAt: z.date().nullable(),
  missing: z.array(z.string()).describe("Services that have not answered"),
  rows: z.int().describe("Of an erasure: rows that are gone or know them no more"),
  data: z.record(z.string(), z.array(z.unknown())).describe("Of an export: by service; kept for a day"),
});

const OrderSummary = OrderView.omit({ data: true });

/** `/api/people/:id/export`, `/erase`: what is kept of somebody, over all services. */
export const privacyRoutes =
  (deps: Deps): RouteGroup["routes"] =>
  async (scope) => {
    await scope.register(ordering(deps));
    await scope.register(orders(deps));
  };

/** An order as its own answer, with what was gathered. */
const createView =
  ({ access, desk }: Deps) =>
  async (asked: ApiRequest, id: string, person: number) => {
    const { bots } = access.callerOf(asked);
    const state = bots === undefined ? await desk.state(id) : undefined;
    if (state === undefined || state.order.person !== person)
      throw new ProblemError(404, "there is no such order");
    return viewOf(state);
  };

const ordering =
  (deps: Deps): RouteGroup["routes"] =>
  async (scope) => {
    const { access, db, outbox, desk } = deps;
    const view = createView(deps);
    const open = async (asked: ApiRequest, kind: PrivacyRequest["kind"], person: number) => {
      const { bots, name } = access.callerOf(asked);
      if (bots !== undefined)
        throw new ProblemError(403, "This API key is for single bots: that is about all");
      const id = await db.transaction(async () => {
        const { order, drafts } = await desk.open({ kind, person, by: name });
        await outbox.add({ id: order.id, journeyId: order.id, traceparent: undefined }, "privacy", drafts);
        return order.id;
      });
      return view(asked, id, person);
    };
    scope.post(
      "/:id/export",
      {
        schema: {
          summary: "Gather from all services what is kept of somebody",
          params: PersonParams,
          response: { 202: OrderView },
        },
      },
      async (asked, reply) => reply.code(202).send(await open(asked, "export", asked.params.id)),
    );
    scope.post(
      "/:id/erase",
      {
        schema: {
          summary: "Have all services forget somebody; scopes, bans, payments and the audit log stay",
          params: PersonParams,
          response: { 202: OrderView },
        },
      },
      async (asked, reply) => reply.code(202).send(await open(asked, "erasure", asked.params.id)),
    );
  };

const orders =
  (deps: Deps): RouteGroup["routes"] =>
  async (scope) => {
    const { access, desk } = deps;
    const view = createView(deps);
    scope.get(
      "/:id/orders",
      {
        schema: {
          summary: "Exports and erasures of somebody, the newest first",
          description: "What was gathered is in each order's own answer.",
          params: PersonParams,
          response: { 200: z.object({ orders: z.array(OrderSummary) }) },
        },
      },
      async (asked) => {
        const { bots } = access.callerOf(asked);
        const states = bots === undefined ? await desk.ordersOf(asked.params.id) : [];
        return { orders: states.map(viewOf) };
      },
    );
    scope.get(
      "/:id/orders/:order",
      {
        schema: {
          summary: "Where an export or an erasure is, and what was gathered",
          params: Params,
          response: { 200: OrderView },
        },
      },
      (asked) => view(asked, asked.params.order, asked.params.id),
    );
  };

const viewOf = ({ order, missing, parts, rows }: PrivacyState): z.input<typeof OrderView> => ({
  id: order.id,
  kind: order.kind,
  person: order.person,
  status: order.finishedAt === null ? "gathering" : missing.length === 0 ? "done" : "partial",
  orderedAt: order.orderedAt,
  finishedAt: order.finishedAt,
  missing: [...missing],
  rows,
  data: Object.fromEntries(Object.entries(parts).map(([service, data]) => [service, [...data]])),
});
