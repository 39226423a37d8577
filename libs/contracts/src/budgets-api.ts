import { z } from "zod";
import { BotId } from "./ids.js";

const Job = z.string().min(1).max(128);
const Stars = z.int().nonnegative().max(10_000_000);

/** `PUT /api/queues/budgets`. */
export const BudgetRequest = z.strictObject({
  bot: BotId,
  job: Job.describe("Its calls in the bulk lane are paid for, above the free rate"),
  stars: Stars.describe("In all, what was spent before included; 0: nothing is paid for any more"),
});

/**
 * - `open`: what is above the free rate is paid for
 * - `spent`: all of it is; the job goes on at the free rate
 * - `refused`: Telegram does not let the bot pay; the job goes on at the free rate
 */
export const BudgetState = z.enum(["open", "spent", "refused"]);
export type BudgetState = z.output<typeof BudgetState>;

/** What a job may cost. */
export const BudgetView = z.object({
  bot: BotId,
  job: Job,
  stars: Stars,
  spentStars: z
    .number()
    .describe("At most, in tenths; what a sender has in hand counts until it gives it back"),
  state: BudgetState,
  reason: z.string().optional().describe("Telegram's text, where it refused"),
});
export type BudgetView = z.output<typeof BudgetView>;

/** `GET /api/queues/budgets/estimate`. */
export const EstimateQuery = z.object({
  bot: z.coerce.number().pipe(BotId),
  messages: z.coerce.number().int().positive().max(1_000_000_000),
});

/** What a job of so many messages takes and costs. */
export const EstimateView = z.object({
  freeSeconds: z.int().describe("At the free rate, with nothing else to send"),
  paidSeconds: z.int().describe("Paid for"),
  stars: Stars.describe("At most: the budget with which all of it is paid for"),
  balance: z.number().describe("Stars the bot has"),
  minimumBalance: Stars.describe("Telegram wants this many on the balance"),
  isEnough: z.boolean().describe("The balance suffices, for the price and for Telegram"),
});
