import { BotId, ChatId } from "@telebus/contracts";
import { ProblemError, type Access, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import { Direction, directionOf, flagsOf } from "../domain/hub-file.js";
import { RoutePolicyInput, WrittenPolicy } from "../domain/policy-input.js";
import type { HubCatalogStore } from "../hub-catalog-store.js";
import type { ListedRoute, Route, RouteKey, RouteStore } from "../route-store.js";
import { dryRunRoutes, type DryRunDeps } from "./dry-run.js";
import { Id, knownHub } from "./known-hub.js";
import { onlyTheirBots } from "./their-bots.js";

export interface RouteDeps extends DryRunDeps {
  catalog: HubCatalogStore;
  routes: RouteStore;
  access: Access;
}

/** `/api/routes`: how chats and topics take part in hubs. */
export const routeRoutes = (deps: RouteDeps): RouteGroup => ({
  prefix: "/api/routes",
  api: "Telebus distributor: routes",
  routes: async (scope) => {
    scope.addHook("onRequest", deps.access.of("hubs"));
    scope.addHook("preHandler", onlyTheirBots(deps, "hub"));
    await scope.register(listed(deps));
    await scope.register(changed(deps));
    await scope.register(copied(deps));
    await scope.register(dryRunRoutes(deps));
  },
});

const Thread = z.coerce.number().int().nonnegative().describe("A forum's topic; 0 is the whole chat");
const Params = z.object({ hub: Id, chat: z.coerce.number().pipe(ChatId), thread: Thread });

const RouteView = z.object({
  hub: z.int(),
  bot: BotId,
  chat: ChatId,
  thread: z.int(),
  title: z.string().nullable(),
  as: Direction,
  policy: WrittenPolicy,
});
const viewOf = ({ isSource, isDestination, ...route }: ListedRoute): z.output<typeof RouteView> => ({
  ...route,
  as: directionOf({ isSource, isDestination }),
});

/** Where a page ends: `hub:chat:thread`. */
const After = z
  .string()
  .regex(/^\d+:-?\d+:\d+$/)
  .transform((after): RouteKey => {
    const [hub = 0, chat = 0, thread = 0] = after.split(":").map(Number);
    return { hub, chat, thread };
  });
const Query = z
  .object({
    hub: Id.optional(),
    bot: Id.optional(),
    chat: z.coerce.number().pipe(ChatId).optional(),
    after: After.optional(),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
  })
  .refine(({ hub, bot }) => hub !== undefined || bot !== undefined, "hub or bot must be given");
const Page = z.object({
  routes: z.array(RouteView),
  next: z.string().optional().describe("The next page's `after`"),
});

const listed =
  ({ routes }: RouteDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/",
      {
        schema: { summary: "The routes of a hub, or of a chat", querystring: Query, response: { 200: Page } },
      },
      async ({ query }) => {
        const page = await routes.page(query);
        const last = page.length === query.limit ? page.at(-1) : undefined;
        return {
          routes: page.map(viewOf),
          next: last && `${last.hub}:${last.chat}:${last.thread}`,
        };
      },
    );
    scope.get(
      "/:hub/:chat/:thread",
      { schema: { summary: "A route", params: Params, response: { 200: RouteView } } },
      async ({ params }) => viewOf(await knownRoute(routes, params)),
    );
  };

const NewRoute = z.strictObject({ as: Direction.default("both"), policy: RoutePolicyInput.default({}) });
const Change = z.strictObject({ as: Direction.optional(), policy: RoutePolicyInput.optional() });

const changed =
  ({ catalog, routes }: RouteDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.put(
      "/:hub/:chat/:thread",
      {
        schema: {
          summary: "Make a route, or make it so",
          params: Params,
          body: NewRoute,
          response: { 200: RouteView },
        },
      },
      async ({ params, body: { as, policy } }) => {
        await make(catalog, routes, { ...params, ...flagsOf(as), policy });
        return viewOf(await knownRoute(routes, params));
      },
    );
    scope.patch(
      "/:hub/:chat/:thread",
      {
        schema: {
          summary: "Change a route: fields that are not given stay, also those of its policy",
          params: Params,
          body: Change,
          response: { 200: RouteView },
        },
      },
      async ({ params, body: { as, policy } }) => {
        const route = await knownRoute(routes, params);
        const flags = flagsOf(as ?? directionOf(route));
        await routes.put(route.bot, { ...params, ...flags, policy: { ...route.policy, ...policy } });
        return viewOf(await knownRoute(routes, params));
      },
    );
    scope.delete(
      "/:hub/:chat/:thread",
      { schema: { summary: "Remove a route", params: Params, response: { 204: z.void() } } },
      async ({ params }, reply) => {
        if (!(await routes.remove(params))) throw new ProblemError(404, NO_ROUTE);
        return reply.code(204).send();
      },
    );
  };

const Target = z
  .strictObject({
    hub: z.int().positive().exactOptional(),
    chat: ChatId.exactOptional(),
    thread: z.int().nonnegative().exactOptional(),
  })
  .refine((target) => Object.keys(target).length > 0, "says nothing of where to");

const copied =
  ({ catalog, routes }: RouteDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.post(
      "/:hub/:chat/:thread/copy",
      {
        schema: {
          summary:
            "Copy a route with its policy to another hub, chat or topic; what is not given stays the same",
          params: Params,
          body: Target,
          response: { 201: RouteView },
        },
      },
      async ({ params, body }, reply) => {
        const { isSource, isDestination, policy } = await knownRoute(routes, params);
        const key = { ...params, ...body };
        await make(catalog, routes, { ...key, isSource, isDestination, policy });
        return reply.code(201).send(viewOf(await knownRoute(routes, key)));
      },
    );
  };

const NO_ROUTE = "there is no such route";

/** @throws ProblemError 404 */
async function knownRoute(routes: RouteStore, key: RouteKey): Promise<ListedRoute> {
  const route = await routes.find(key);
  if (route === undefined) throw new ProblemError(404, NO_ROUTE);
  return route;
}

/** @throws ProblemError 404 without the hub, 422 without the chat */
async function make(catalog: HubCatalogStore, routes: RouteStore, route: Route): Promise<void> {
  const { bot } = await knownHub(catalog, route.hub);
  if (!(await routes.isKnownChat(bot, route.chat)))
    throw new ProblemError(422, "chat: the bot is not there, or nobody has started it");
  await routes.put(bot, route);
}
