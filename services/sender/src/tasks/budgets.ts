import { createLoop, type BackgroundTask, type Clock, type Log } from "@telebus/service";
import type { BudgetStore } from "../budget-store.js";
import type { PaidJobs } from "../sending/paid-jobs.js";

const EVERY_MS = 500;

/** Follows the budgets of paid jobs, and gives back what is not spent. Start it before the first call. */
export function followBudgets(
  store: BudgetStore,
  paidJobs: PaidJobs,
  { clock, log }: { clock: Clock; log: Log },
): BackgroundTask & { nudge: () => void } {
  const turn = async (): Promise<boolean> => {
    paidJobs.follow(await store.open());
    await paidJobs.tidy();
    return false;
  };
  const loop = createLoop({ name: "budgets", pollMs: EVERY_MS, clock, log, turn });
  return {
    name: "budgets",
    start: async () => {
      await turn();
      loop.start();
    },
    stop: () => loop.stop(),
    nudge: () => loop.nudge(),
  };
}
