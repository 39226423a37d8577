import { ProblemError, type RouteGroup } from "@telebus/service";
import { allowedUpdates } from "@telebus/telegram";
import { z } from "zod";
import type { BotCheck } from "../bot-check.js";
import type { BotRow } from "../bot-store.js";
import type { Foundation } from "../part.js";
import type { WebhookAddress } from "../webhook-address.js";
import type { Webhooks } from "../webhooks.js";
import { BotParams, FaultView, faultViews, requestedBot } from "./bot-views.js";

export interface WebhookDeps extends Pick<Foundation, "access" | "bots" | "texts"> {
  webhooks: Webhooks;
  check: BotCheck;
  addressOf: WebhookAddress;
}

const Dropping = z
  .strictObject({ dropPendingUpdates: z.boolean().default(false).describe("Forget what waits at Telegram") })
  .nullish();

const WebhookView = z.object({
  mode: z.enum(["polling", "webhook"]),
  state: z
    .enum(["set", "being-set", "being-deleted", "none"])
    .describe("Changes reach Telegram within seconds, once every gateway knows of them"),
  wanted: z
    .object({ url: z.string(), kinds: z.array(z.string()) })
    .nullable()
    .describe("What we ask Telegram for"),
  url: z.string().nullable().describe("What Telegram has"),
  pending: z.int().nullable().describe("Updates that wait at Telegram"),
  lastError: z.string().nullable().describe("Telegram's words when it could not bring an update"),
  lastErrorAt: z.string().nullable(),
  rotation: z
    .object({ isTold: z.boolean() })
    .nullable()
    .describe(
      "A new secret is being brought in; told: Telegram uses it, and the one before is taken for 10 minutes",
    ),
  faults: z.array(FaultView),
  checkedAt: z.date().nullable(),
});

/** `/api/bots/:id/webhook` */
export const webhookRoutes =
  (deps: WebhookDeps): RouteGroup["routes"] =>
  async (scope) => {
    const { access, webhooks } = deps;
    const there = async (request: Parameters<typeof requestedBot>[1], id: number): Promise<BotRow> => {
      const row = await requestedBot(deps, request, id);
      if (row.removedAt !== null) throw new ProblemError(404, "there is no such bot");
      return row;
    };
    const schema = { params: BotParams, response: { 202: WebhookView } };
    scope.get(
      "/:id/webhook",
      {
        schema: {
          summary: "The webhook, read back from Telegram now",
          params: BotParams,
          response: { 200: WebhookView },
        },
      },
      async (asked) => {
        const row = await there(asked, asked.params.id);
        return viewOf(await lookedAt(row, deps), deps);
      },
    );
    scope.put(
      "/:id/webhook",
      {
        schema: {
          summary: "Let updates come by webhook; set it again where it is",
          body: Dropping,
          ...schema,
        },
      },
      async (request, reply) => {
        const { id } = await there(request, request.params.id);
        const dropPendingUpdates = request.body?.dropPendingUpdates ?? false;
        const row = await webhooks.set(id, access.callerOf(request).name, dropPendingUpdates);
        return reply.code(202).send(viewOf(row, deps));
      },
    );
    scope.delete(
      "/:id/webhook",
      { schema: { summary: "Delete the webhook: updates are polled", body: Dropping, ...schema } },
      async (request, reply) => {
        const { id } = await there(request, request.params.id);
        const dropPendingUpdates = request.body?.dropPendingUpdates ?? false;
        const row = await webhooks.delete(id, access.callerOf(request).name, dropPendingUpdates);
        return reply.code(202).send(viewOf(row, deps));
      },
    );
    scope.post(
      "/:id/webhook/secret",
      { schema: { summary: "Bring in a new secret without losing an update", ...schema } },
      async (request, reply) => {
        const { id } = await there(request, request.params.id);
        return reply.code(202).send(viewOf(await webhooks.rotate(id, access.callerOf(request).name), deps));
      },
    );
  };

/** A bot that changed while Telegram was asked is looked at once more: the answer was about what it had been. */
async function lookedAt(before: BotRow, { bots, check }: WebhookDeps): Promise<BotRow> {
  await check.look(before);
  const after = (await bots.find(before.id)) ?? before;
  const isNoted = after.checkedAt?.getTime() !== before.checkedAt?.getTime();
  if (isNoted && after.webhookTask === before.webhookTask) return after;
  await check.look(after);
  return (await bots.find(before.id)) ?? after;
}

function viewOf(row: BotRow, { addressOf, texts }: WebhookDeps): z.input<typeof WebhookView> {
  const { mode, webhookTask, check, checkedAt, formerSecret } = row;
  const url = mode === "webhook" ? addressOf(row.id) : undefined;
  const settled = mode === "webhook" ? "set" : "none";
  return {
    mode,
    state: webhookTask === null ? settled : webhookTask === "set" ? "being-set" : "being-deleted",
    wanted: url === undefined ? null : { url, kinds: [...allowedUpdates] },
    url: check?.url ?? null,
    pending: check?.pending ?? null,
    lastError: check?.lastError ?? null,
    lastErrorAt: check?.lastErrorAt ?? null,
    rotation: formerSecret === null ? null : { isTold: webhookTask === null },
    faults: faultViews(row, texts),
    checkedAt,
  };
}
