import type { Clock, Log } from "@telebus/service";
import type { BudgetStore, OpenBudget } from "../budget-store.js";
import type { JobKey } from "../domain/budget.js";
import type { Payers } from "../domain/paying.js";
import { StarAccount } from "../domain/star-account.js";

interface PaidJobsDeps {
  store: BudgetStore;
  /** Jobs of this bot have begun to pay, or have ended. */
  onPayers: (bot: number) => void;
  clock: Clock;
  log: Log;
}

/** A job that pays, as this sender knows it. */
interface PaidJob extends JobKey {
  readonly account: StarAccount;
  budgetTenths: number;
  /** Its budget is used up, or it is not to pay any more: it only gives back what is left. */
  isOver: boolean;
  /** Nothing more is to be had, for now. */
  isDry: boolean;
  /** It is being asked for more, or gives back. */
  isBusy: boolean;
  /** It wanted more, and the database was away. */
  isStuck: boolean;
  usedAt: number;
}

/** Below this it is asked for more, so that sending need not wait for the database. */
const LOW_TENTHS = 20;
/** What a quiet job has in hand goes back to its budget. */
const QUIET_MS = 2_000;

/** The jobs that pay: takes Stars off their budgets before they are spent, and gives back what is not. */
export class PaidJobs {
  readonly #deps: PaidJobsDeps;
  readonly #bots = new Map<number, Map<string, PaidJob>>();

  constructor(deps: PaidJobsDeps) {
    this.#deps = deps;
  }

  /** The budgets that are open now. */
  follow(budgets: readonly OpenBudget[]): void {
    const changed = new Set(budgets.filter((budget) => this.#open(budget)).map(({ bot }) => bot));
    const open = new Set(budgets.map(({ bot, job }) => `${bot} ${job}`));
    for (const one of this.#all()) {
      const isEnding = !one.isOver && !open.has(`${one.bot} ${one.job}`);
      if (isEnding) one.isOver = true;
      if (isEnding || one.isStuck) changed.add(one.bot);
      one.isStuck = false;
    }
    for (const bot of changed) this.#deps.onPayers(bot);
  }

  /** Gives back what quiet jobs, and those that are over, have in hand. */
  async tidy(): Promise<void> {
    const quietSince = this.#deps.clock.now() - QUIET_MS;
    for (const one of this.#all()) if (one.isOver || one.usedAt < quietSince) await this.#release(one);
  }

  /** Gives everything back that is not under way. */
  async stop(): Promise<void> {
    for (const one of this.#all()) await this.#release(one);
  }

  /** The jobs of a bot, for its line. */
  of(bot: number): Payers {
    const ofJob = (job: string): PaidJob | undefined => this.#bots.get(bot)?.get(job);
    const has = ({ account, isOver }: PaidJob, messages: number): boolean =>
      !isOver && account.unused >= messages;
    return {
      canPay: (job, messages) => {
        const one = ofJob(job);
        if (one === undefined) return false;
        if (one.account.unused < Math.max(messages, LOW_TENTHS)) this.#refill(one);
        return has(one, messages);
      },
      anyone: (messages) => {
        for (const one of this.#bots.get(bot)?.values() ?? []) if (has(one, messages)) return one.job;
        return undefined;
      },
      take: (job, messages) => {
        const one = ofJob(job);
        one?.account.take(messages);
        if (one !== undefined) one.usedAt = this.#deps.clock.now();
      },
      settle: (job, messages, isCharged) => {
        const one = ofJob(job);
        one?.account.settle(messages, isCharged);
        if (one !== undefined) this.#endWhenSpent(one);
      },
    };
  }

  /** Telegram does not let the bot pay: the job goes on at the free rate. */
  refuse(bot: number, job: string, reason: string): void {
    const one = this.#bots.get(bot)?.get(job);
    if (one === undefined || one.isOver) return;
    this.#end(one, reason);
  }

  *#all(): Generator<PaidJob> {
    for (const jobs of this.#bots.values()) yield* jobs.values();
  }

  /** @returns whether that is news */
  #open({ bot, job, budgetTenths }: OpenBudget): boolean {
    const jobs = this.#bots.get(bot) ?? new Map<string, PaidJob>();
    this.#bots.set(bot, jobs);
    const known = jobs.get(job);
    if (known?.budgetTenths === budgetTenths && !known.isOver) return false;
    const account = known?.account ?? new StarAccount();
    const fresh = {
      isOver: false,
      isDry: false,
      isBusy: false,
      isStuck: false,
      usedAt: this.#deps.clock.now(),
    };
    if (known === undefined) jobs.set(job, { bot, job, budgetTenths, account, ...fresh });
    else Object.assign(known, { budgetTenths, isOver: false, isDry: false });
    return true;
  }

  #refill(one: PaidJob): void {
    if (one.isBusy || one.isDry || one.isOver) return;
    one.isStuck = true;
    const refilling = this.#during(one, async () => {
      const granted = await this.#deps.store.reserve(one);
      one.account.grant(granted);
      one.isDry = granted === 0;
      one.isStuck = false;
      one.usedAt = this.#deps.clock.now();
    });
    // Its calls stand among those that wait for the free rate. Not busy by now, it can be asked for more at once.
    void refilling.then(() => {
      if (!one.isStuck) this.#deps.onPayers(one.bot);
    });
  }

  async #release(one: PaidJob): Promise<void> {
    if (one.isBusy) return;
    const tenths = one.account.release();
    if (tenths > 0) {
      one.isDry = false;
      await this.#during(one, () => this.#deps.store.release(one, tenths));
    } else if (one.isOver && one.account.underWay === 0) this.#bots.get(one.bot)?.delete(one.job);
  }

  #endWhenSpent(one: PaidJob): void {
    const { account, isDry, isOver } = one;
    if (isDry && !isOver && account.unused === 0 && account.underWay === 0) this.#end(one);
  }

  #end(one: PaidJob, refusal?: string): void {
    const { bot, job } = one;
    one.isOver = true;
    this.#deps.log.info({ bot, job, refusal }, "a job is not paid for any more");
    void this.#during(one, () => this.#deps.store.close(one, refusal));
    this.#deps.onPayers(bot);
  }

  /** What fails is tried again when it is needed again; of what was taken off a budget, nothing is given back twice. */
  async #during(one: PaidJob, work: () => Promise<void>): Promise<void> {
    one.isBusy = true;
    try {
      await work();
    } catch (error) {
      this.#deps.log.warn({ err: error, bot: one.bot, job: one.job }, "a budget could not be reached");
    } finally {
      one.isBusy = false;
      this.#endWhenSpent(one);
    }
  }
}
