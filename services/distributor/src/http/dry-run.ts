import { BotId, ChatId } from "@telebus/contracts";
import type { RouteGroup } from "@telebus/service";
import { z } from "zod";
import { dryRun } from "../domain/dry-run.js";
import { Passage } from "../domain/route-policy.js";
import type { TrafficStore } from "../traffic-store.js";

export interface DryRunDeps {
  traffic: TrafficStore;
}

/** Enough for a day of a busy hub; each of them is run through the policy. */
const MAX_POSTS = 1_000;

const DryRunRequest = z.strictObject({
  bot: BotId,
  way: z.enum(["out", "in"]).describe("What is said in the chat, or what it hears"),
  policy: Passage.describe("Filters and rewrites of that way"),
  hub: z.int().positive().optional().describe("Only what this hub heard"),
  chat: ChatId.optional().describe("The chat whose route it would be"),
  hours: z.int().min(1).max(48).default(24),
});

const Sample = z.object({
  post: z.int(),
  at: z.date(),
  source: ChatId,
  kind: z.string(),
  before: z.string(),
  after: z.string().nullable().describe("Null where it would go nowhere"),
  reason: z.string().optional(),
});
const DryRunView = z.object({
  posts: z.int().describe("The newest ones, at most 1000"),
  passed: z.int(),
  changed: z.int().describe("Of those that passed"),
  held: z.record(z.string(), z.int()).describe("Those that would go nowhere, by the rule that keeps them"),
  samples: z.array(Sample).describe("Of what would be held back or changed"),
});

/** `POST /api/routes/dry-run`: what a policy would have done with what was said lately. */
export const dryRunRoutes =
  ({ traffic }: DryRunDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.post(
      "/dry-run",
      {
        schema: {
          summary: "What filters and rewrites would have done with what was said lately; nothing is sent",
          body: DryRunRequest,
          response: { 200: DryRunView },
        },
      },
      async ({ body: { bot, way, policy, hub, chat, hours } }) => {
        const source = chat === undefined ? undefined : { chat, isOther: way === "in" };
        const posts = await traffic.lately({ bot, hub, source, hours, limit: MAX_POSTS });
        const { held, samples, ...figures } = dryRun(posts, way, policy);
        return { ...figures, held: { ...held }, samples: [...samples] };
      },
    );
  };
