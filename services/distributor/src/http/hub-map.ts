import { BotId, ChatId, ChatType } from "@telebus/contracts";
import { ProblemError, type Access, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import { Direction, directionOf } from "../domain/hub-file.js";
import type { HubCatalogStore } from "../hub-catalog-store.js";
import type { HubFiguresStore } from "../hub-figures-store.js";
import type { HubMapStore, HubTraffic, MapRoute } from "../hub-map-store.js";
import { Id, knownHub } from "./known-hub.js";

export interface HubMapDeps {
  access: Access;
  catalog: HubCatalogStore;
  figures: HubFiguresStore;
  map: HubMapStore;
}

/** More hubs than anybody can look at in one picture. */
const MAX_HUBS = 200;

const MapHub = z.object({
  id: z.int(),
  bot: BotId,
  name: z.string(),
  pausedAt: z.date().nullable(),
  isLounge: z.boolean(),
  sources: z.int(),
  destinations: z.int(),
  found: z.int().describe("Routes that were found; those beyond `limit` are not given"),
  postsHour: z.int(),
  postsToday: z.int().describe("Since midnight, UTC"),
  postsDay: z.int(),
});
const MapRouteView = z.object({
  hub: z.int(),
  bot: BotId,
  chat: ChatId,
  thread: z.int(),
  title: z.string().nullable(),
  type: ChatType.nullable(),
  as: Direction,
  isConnected: z.boolean().describe("The chat takes part at all"),
  sendsOut: z.boolean().describe("The chat lets itself be heard"),
  takesIn: z.boolean().describe("The chat wants to hear"),
  changesOut: z.boolean().describe("It filters or changes what is said there"),
  changesIn: z.boolean().describe("It filters or changes what is heard there"),
  postsHour: z.int().describe("Said there, into this hub"),
  postsDay: z.int(),
});
const Query = z.object({
  bot: Id.optional(),
  hub: Id.optional(),
  search: z.string().max(100).optional().describe("Part of a chat's title or id"),
  chat: z.coerce.number().pipe(ChatId).optional().describe("All routes of this chat"),
  limit: z.coerce.number().int().min(1).max(500).default(30).describe("Routes of each hub"),
});

/** `GET /api/hubs/map`, `GET /api/hubs/:id/figures`: hubs as they are drawn, and how one is doing. */
export const hubMapRoutes =
  ({ access, catalog, figures, map }: HubMapDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/map",
      {
        schema: {
          summary: "Who feeds whom: hubs with their liveliest routes, and what was said lately",
          querystring: Query,
          response: { 200: z.object({ hubs: z.array(MapHub), routes: z.array(MapRouteView) }) },
        },
      },
      async (asked) => {
        const { query } = asked;
        const caller = access.callerOf(asked);
        const { bots } = caller;
        if (query.bot !== undefined && !caller.mayUse(query.bot))
          throw new ProblemError(422, "bot: this deployment has no such bot");
        const all = await catalog.page({ bot: query.bot, bots, after: 0, limit: MAX_HUBS });
        const hubs = all.filter(({ id }) => query.hub === undefined || id === query.hub);
        const { routes: found, traffic } = await map.read({ ...query, hubs: hubs.map(({ id }) => id) });
        return {
          hubs: hubs.map(({ policy, ...hub }) => ({
            ...hub,
            isLounge: (policy["lounge"] ?? null) !== null,
            found: found.find((route) => route.hub === hub.id)?.found ?? 0,
            ...trafficOf(hub.id, traffic),
          })),
          routes: found.map(viewOf),
        };
      },
    );
    scope.get(
      "/:id/figures",
      {
        schema: {
          summary: "How a hub is doing at this moment",
          params: z.object({ id: Id }),
          response: {
            200: z.object({
              chats: z.record(z.string(), z.int()).describe("Those that take part, by type"),
              postsToday: z.int(),
              onTheirWay: z.int().describe("Posts that have not reached every chat"),
              waitingCalls: z.int().describe("Calls that the sender was asked for and has not ended"),
            }),
          },
        },
      },
      async ({ params }) => {
        const { id } = await knownHub(catalog, params.id);
        const { chats, ...counts } = await figures.figures(id);
        return { ...counts, chats: { ...chats } };
      },
    );
  };

const trafficOf = (id: number, traffic: readonly HubTraffic[]): Omit<HubTraffic, "hub"> => {
  const found = traffic.find(({ hub }) => hub === id);
  const { postsHour = 0, postsToday = 0, postsDay = 0 } = found ?? {};
  return { postsHour, postsToday, postsDay };
};

const viewOf = ({
  isSource,
  isDestination,
  hasOut,
  hasIn,
  found: _,
  ...route
}: MapRoute): z.output<typeof MapRouteView> => ({
  ...route,
  as: directionOf({ isSource, isDestination }),
  changesOut: hasOut,
  changesIn: hasIn,
});
