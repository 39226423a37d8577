import { BudgetRequest, BudgetView, EstimateQuery, EstimateView } from "@telebus/contracts";
import {
  ProblemError,
  type Access,
  type Bot,
  type Caller,
  type BotDirectory,
  type RouteGroup,
} from "@telebus/service";
import type { BotApi } from "@telebus/telegram";
import { z } from "zod";
import type { BudgetStore } from "../budget-store.js";
import { estimate, isEnough, MINIMUM_BALANCE } from "../domain/budget.js";
import type { Limits } from "../domain/limits.js";

const Budgets = z.object({ budgets: z.array(BudgetView) });

export interface BudgetDeps {
  access: Access;
  budgets: BudgetStore;
  bots: BotDirectory;
  api: BotApi;
  limitsOf: (bot: number) => Limits;
  /** A budget has changed: no need to wait for the next look at them. */
  onBudget: () => void;
}

/** `/api/queues/budgets`: what jobs may cost. */
export const budgetRoutes =
  ({ access, budgets, bots, api, limitsOf, onBudget }: BudgetDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.put(
      "/budgets",
      {
        schema: {
          summary: "Pay for a job above the free rate, up to so many Stars",
          body: BudgetRequest,
          response: { 200: BudgetView },
        },
      },
      async (request) => {
        const { bot, job, stars } = request.body;
        knownBot(bots, bot, access.callerOf(request));
        const budget = await budgets.set({ bot, job }, stars);
        onBudget();
        return budget;
      },
    );
    scope.get(
      "/budgets",
      { schema: { summary: "What jobs may cost, and have cost", response: { 200: Budgets } } },
      async (request) => {
        const caller = access.callerOf(request);
        return { budgets: (await budgets.list()).filter(({ bot }) => caller.mayUse(bot)) };
      },
    );
    scope.get(
      "/budgets/estimate",
      {
        schema: {
          summary: "What a job of so many messages takes and costs, and whether the bot has the Stars",
          querystring: EstimateQuery,
          response: { 200: EstimateView },
        },
      },
      async (request) => {
        const { bot, messages } = request.query;
        const known = knownBot(bots, bot, access.callerOf(request));
        const figures = estimate(messages, limitsOf(bot));
        const balance = await balanceOf(api, known);
        const isEnoughForIt = isEnough(balance, figures.stars);
        return { ...figures, balance, minimumBalance: MINIMUM_BALANCE, isEnough: isEnoughForIt };
      },
    );
  };

/** @throws ProblemError 422 */
function knownBot(bots: BotDirectory, bot: number, caller: Caller): Bot {
  const known = caller.mayUse(bot) ? bots.get(bot) : undefined;
  if (known === undefined) throw new ProblemError(422, "bot: this deployment has no such bot");
  return known;
}

/** Bot API type StarAmount. */
const StarAmount = z.object({ amount: z.int(), nanostar_amount: z.int().default(0) });
const NANOSTARS = 1_000_000_000;

/** In Stars. @throws ProblemError 502 when Telegram does not tell */
async function balanceOf(api: BotApi, { token, apiRoot }: Bot): Promise<number> {
  const answer = await api.call({ token, apiRoot, method: "getMyStarBalance", params: {} });
  const balance = StarAmount.safeParse(answer.ok ? answer.result : undefined).data;
  if (balance !== undefined) return balance.amount + balance.nanostar_amount / NANOSTARS;
  const reason = answer.ok ? "not a number of Stars" : answer.description;
  throw new ProblemError(502, `Telegram does not tell the balance: ${reason}`);
}
