import { BotId } from "@telebus/contracts";
import { ProblemError, type Access, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import { DEFAULT_HUB, HubName } from "../domain/hub-file.js";
import { HubPolicyInput, WrittenPolicy } from "../domain/policy-input.js";
import type { HubCatalogStore } from "../hub-catalog-store.js";
import type { HubSettingsStore } from "../hub-settings-store.js";
import type { Store } from "../store.js";
import { chatRoutes } from "./chats.js";
import { Id, knownHub } from "./known-hub.js";
import { onlyTheirBots } from "./their-bots.js";
import { hubFileRoutes, type HubFileDeps } from "./hub-files.js";
import { hubMapRoutes, type HubMapDeps } from "./hub-map.js";

export interface HubDeps extends HubFileDeps, HubMapDeps {
  store: Store;
  catalog: HubCatalogStore;
  settings: HubSettingsStore;
  /** What has waited may go on. */
  onPost: () => void;
  access: Access;
}

/** `/api/hubs`: hubs, their files, and the chats that take part. */
export const hubRoutes = (deps: HubDeps): RouteGroup => ({
  prefix: "/api/hubs",
  api: "Telebus distributor: hubs",
  routes: async (scope) => {
    scope.addHook("onRequest", deps.access.of("hubs"));
    scope.addHook("preHandler", onlyTheirBots(deps, "id"));
    await scope.register(chatRoutes(deps));
    await scope.register(hubFileRoutes(deps));
    await scope.register(hubMapRoutes(deps));
    await scope.register(listed(deps));
    await scope.register(changed(deps));
    await scope.register(paused(deps));
  },
});

const Params = z.object({ id: Id });

const HubView = z.object({
  id: z.int(),
  bot: BotId,
  name: z.string(),
  policy: WrittenPolicy.describe("What differs from the default"),
  pausedAt: z.date().nullable(),
  sources: z.int().describe("Chats and topics that speak into it"),
  destinations: z.int().describe("Chats and topics that hear it"),
});

const Query = z.object({
  bot: Id.optional(),
  after: z.coerce.number().int().default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});
const Page = z.object({
  hubs: z.array(HubView),
  next: z.int().optional().describe("The next page's `after`"),
});
const NewHub = z.strictObject({ bot: BotId, name: HubName, policy: HubPolicyInput.default({}) });
const Change = z.strictObject({ name: HubName.optional(), policy: HubPolicyInput.optional() });

const listed =
  ({ access, catalog }: HubDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/",
      { schema: { summary: "The hubs, by id", querystring: Query, response: { 200: Page } } },
      async (asked) => {
        const { query } = asked;
        const { bots } = access.callerOf(asked);
        const hubs = await catalog.page({ ...query, bots });
        return { hubs, next: hubs.length === query.limit ? hubs.at(-1)?.id : undefined };
      },
    );
    scope.get(
      "/:id",
      { schema: { summary: "A hub", params: Params, response: { 200: HubView } } },
      async ({ params }) => knownHub(catalog, params.id),
    );
    scope.post(
      "/",
      { schema: { summary: "Make a hub", body: NewHub, response: { 201: HubView } } },
      async ({ body: { bot, name, policy } }, reply) => {
        const id = await catalog.create(bot, name, policy);
        if (id === undefined) throw new ProblemError(409, "the bot has a hub of this name");
        return reply.code(201).send(await knownHub(catalog, id));
      },
    );
  };

const changed =
  ({ catalog }: HubDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.patch(
      "/:id",
      {
        schema: {
          summary: "Rename a hub, or change its policy: fields that are not given stay",
          params: Params,
          body: Change,
          response: { 200: HubView },
        },
      },
      async ({ params: { id }, body: { name, policy } }) => {
        const hub = await knownHub(catalog, id);
        if (name !== undefined && !(await catalog.rename(id, name)))
          throw new ProblemError(
            409,
            "the default hub keeps its name, and two hubs of a bot never have the same",
          );
        if (policy !== undefined) await catalog.setPolicy(id, { ...hub.policy, ...policy });
        return knownHub(catalog, id);
      },
    );
    scope.delete(
      "/:id",
      {
        schema: { summary: "Remove a hub with all its routes", params: Params, response: { 204: z.void() } },
      },
      async ({ params: { id } }, reply) => {
        const { name } = await knownHub(catalog, id);
        if (name === DEFAULT_HUB) throw new ProblemError(409, "the default hub stays");
        await catalog.remove(id);
        return reply.code(204).send();
      },
    );
  };

const paused =
  ({ catalog, settings, onPost }: HubDeps): RouteGroup["routes"] =>
  async (scope) => {
    const set = async (id: number, isPaused: boolean) => {
      await knownHub(catalog, id);
      await settings.setPaused(id, isPaused);
      onPost();
      return knownHub(catalog, id);
    };
    scope.post(
      "/:id/pause",
      {
        schema: {
          summary: "Send nothing more; what is said waits",
          params: Params,
          response: { 200: HubView },
        },
      },
      ({ params }) => set(params.id, true),
    );
    scope.post(
      "/:id/resume",
      { schema: { summary: "Go on sending", params: Params, response: { 200: HubView } } },
      ({ params }) => set(params.id, false),
    );
  };
