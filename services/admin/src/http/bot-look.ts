import { BotId } from "@telebus/contracts";
import { ProblemError, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import { isTokenRefused, type BotTelegram } from "../bot-telegram.js";
import type { Foundation } from "../part.js";
import { TokenToLookAt } from "./bot-views.js";

export interface BotLookDeps extends Pick<Foundation, "access" | "bots"> {
  readonly telegram: BotTelegram;
}

const Looked = z.object({
  id: BotId,
  username: z.string(),
  name: z.string(),
  readsGroups: z.boolean().describe("Its privacy mode is off: it sees all that is said in groups"),
  joinsGroups: z.boolean(),
  isInline: z.boolean(),
  canManage: z.boolean().describe("Its Bot Management Mode is on: people may make bots of their own with it"),
  webhook: z.string().nullable().describe("Where its updates go now; adding it here takes them over"),
  pending: z.int().describe("Updates that wait at Telegram"),
  isKnown: z.boolean().describe("It is here already, or was once: one that was removed comes back"),
  isRemoved: z.boolean(),
});

const Me = z.looseObject({
  id: z.int(),
  username: z.string(),
  first_name: z.string(),
  can_join_groups: z.boolean().default(false),
  can_read_all_group_messages: z.boolean().default(false),
  supports_inline_queries: z.boolean().default(false),
  can_manage_bots: z.boolean().default(false),
});
const Webhook = z.looseObject({
  url: z.string().default(""),
  pending_update_count: z.int().default(0),
});

/** `POST /api/bots/look`: whose token this is, before anything is kept. */
export const botLookRoutes =
  ({ access, bots, telegram }: BotLookDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.post(
      "/look",
      {
        schema: {
          summary: "Whose token this is; nothing is kept",
          description: "422: Telegram does not know it; 503: Telegram does not answer.",
          body: TokenToLookAt,
          response: { 200: Looked },
        },
      },
      async (call) => {
        const { token, apiRoot = null } = call.body;
        if (!access.callerOf(call).mayUse(Number.parseInt(token)))
          throw new ProblemError(403, "This API key is bound to bots, and this is none of them");
        const me = await asked(telegram, { token, apiRoot }, "getMe", Me);
        const webhook = await asked(telegram, { token, apiRoot }, "getWebhookInfo", Webhook);
        const known = await bots.find(me.id);
        return {
          id: me.id,
          username: me.username,
          name: me.first_name,
          readsGroups: me.can_read_all_group_messages,
          joinsGroups: me.can_join_groups,
          isInline: me.supports_inline_queries,
          canManage: me.can_manage_bots,
          webhook: webhook.url === "" ? null : webhook.url,
          pending: webhook.pending_update_count,
          isKnown: known !== undefined,
          isRemoved: known !== undefined && known.removedAt !== null,
        };
      },
    );
  };

type Calling = Parameters<BotTelegram["call"]>[0];

async function asked<Result>(
  telegram: BotTelegram,
  bot: Calling,
  method: string,
  schema: z.ZodType<Result>,
): Promise<Result> {
  const answer = await telegram.call(bot, method);
  if (isTokenRefused(answer))
    throw new ProblemError(422, "Telegram does not know this token; look it up at @BotFather");
  const result = answer.ok ? schema.safeParse(answer.result).data : undefined;
  if (result !== undefined) return result;
  const words = answer.ok ? "the answer is not Telegram's" : answer.description;
  throw new ProblemError(503, `Telegram does not answer, so the token cannot be checked: ${words}`);
}
