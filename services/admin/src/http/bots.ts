import { BotId } from "@telebus/contracts";
import { ProblemError, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { BotChatsStore } from "../bot-chats-store.js";
import type { BotRegistry } from "../bot-registry.js";
import type { BotRow } from "../bot-store.js";
import type { Foundation } from "../part.js";
import { botLookRoutes, type BotLookDeps } from "./bot-look.js";
import { BotChange, BotParams, botView, BotView, NewBot, NewToken, requestedBot } from "./bot-views.js";
import { webhookRoutes, type WebhookDeps } from "./webhooks.js";

export interface BotRouteDeps
  extends Pick<Foundation, "access" | "bots" | "texts">, WebhookDeps, BotLookDeps {
  registry: BotRegistry;
  botChats: BotChatsStore;
}

/** `/api/bots`: the bots of this deployment. */
export const botRoutes = (deps: BotRouteDeps): RouteGroup => ({
  prefix: "/api/bots",
  api: "Telebus admin: bots",
  routes: async (scope) => {
    scope.addHook("onRequest", deps.access.of("bots"));
    await scope.register(shown(deps));
    await scope.register(botLookRoutes(deps));
    await scope.register(added(deps));
    await scope.register(changed(deps));
    await scope.register(webhookRoutes(deps));
  },
});

const Query = z.object({
  after: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  removed: z.stringbool().default(false).describe("Also those that were removed"),
});
const Page = z.object({
  bots: z.array(BotView),
  next: BotId.optional().describe("The next page's `after`; absent on the last"),
});
const Status = BotView.pick({
  id: true,
  username: true,
  name: true,
  mode: true,
  state: true,
  faults: true,
  pending: true,
}).extend({
  chats: z.record(z.string(), z.int()).describe("Chats it is in, by type"),
  checkedAt: z.date().nullable(),
});
const IfMatch = z.object({
  "if-match": z
    .string()
    .regex(/^"?\d+"?$/, "must be the revision that was read")
    .optional(),
});

/** As Fastify's, of which this needs one thing. */
interface Reply {
  header(name: string, value: string): unknown;
}

const answer = (reply: Reply, row: BotRow, { texts }: BotRouteDeps) => {
  reply.header("etag", `"${row.revision}"`);
  return botView(row, texts);
};

const shown =
  (deps: BotRouteDeps): RouteGroup["routes"] =>
  async (scope) => {
    const { access, bots, botChats, texts } = deps;
    scope.get(
      "/",
      { schema: { summary: "The bots, by id", querystring: Query, response: { 200: Page } } },
      async (asked) => {
        const { after, limit, removed } = asked.query;
        const among = access.callerOf(asked).bots;
        const rows = await bots.page({ after, limit, among, withRemoved: removed });
        const next = rows.length === limit ? rows.at(-1)?.id : undefined;
        return { bots: rows.map((row) => botView(row, texts)), next };
      },
    );
    scope.get(
      "/:id",
      { schema: { summary: "A bot", params: BotParams, response: { 200: BotView } } },
      async (request, reply) => answer(reply, await requestedBot(deps, request, request.params.id), deps),
    );
    scope.get(
      "/:id/status",
      { schema: { summary: "How a bot is doing", params: BotParams, response: { 200: Status } } },
      async (asked) => {
        const row = await requestedBot(deps, asked, asked.params.id);
        const chats = await botChats.count(row.id);
        return { ...botView(row, texts), chats };
      },
    );
  };

const added =
  (deps: BotRouteDeps): RouteGroup["routes"] =>
  async (scope) => {
    const { access, registry } = deps;
    scope.post(
      "/",
      { schema: { summary: "Add a bot by its token", body: NewBot, response: { 201: BotView } } },
      async (request, reply) => {
        const caller = access.callerOf(request);
        if (!caller.mayUse(Number.parseInt(request.body.token)))
          throw new ProblemError(403, "This API key is bound to bots, and this is none of them");
        const row = await registry.add(request.body, caller.name);
        return reply.code(201).send(answer(reply, row, deps));
      },
    );
    scope.put(
      "/:id/token",
      {
        schema: {
          summary: "Give a bot its new token",
          params: BotParams,
          body: NewToken,
          response: { 200: BotView },
        },
      },
      async (request, reply) => {
        const { id } = await requestedBot(deps, request, request.params.id);
        const row = await registry.setToken(id, request.body.token, access.callerOf(request).name);
        return answer(reply, row, deps);
      },
    );
  };

const changed =
  (deps: BotRouteDeps): RouteGroup["routes"] =>
  async (scope) => {
    const { access, registry } = deps;
    scope.patch(
      "/:id",
      {
        schema: {
          summary: "Change a bot; what is not named stays",
          params: BotParams,
          headers: IfMatch,
          body: BotChange,
          response: { 200: BotView },
        },
      },
      async (request, reply) => {
        const { id } = await requestedBot(deps, request, request.params.id);
        const given = request.headers["if-match"]?.replaceAll('"', "");
        const revision = given === undefined ? undefined : Number(given);
        const row = await registry.change(id, request.body, access.callerOf(request).name, revision);
        return answer(reply, row, deps);
      },
    );
    scope.delete(
      "/:id",
      {
        schema: {
          summary: "Remove a bot; it can be restored",
          params: BotParams,
          response: { 200: BotView },
        },
      },
      async (request, reply) => {
        const { id } = await requestedBot(deps, request, request.params.id);
        return answer(reply, await registry.remove(id, access.callerOf(request).name), deps);
      },
    );
    scope.post(
      "/:id/restore",
      { schema: { summary: "Bring a removed bot back", params: BotParams, response: { 200: BotView } } },
      async (request, reply) => {
        const { id } = await requestedBot(deps, request, request.params.id);
        return answer(reply, await registry.restore(id, access.callerOf(request).name), deps);
      },
    );
  };
