import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  BudgetSpent,
  BudgetView,
  EstimateView,
  QueuesView,
  type BudgetSpentData,
  type ChatAddress,
} from "@telebus/contracts";
import { callMethod, sendText } from "@telebus/telegram";
import type { CallView } from "@telebus/telegram-sim";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { BOT, startSenderWorld, type SenderWorld } from "./sender-world.js";

const PER_SECOND = 50;

describeOnEachBackend("a paid job", (backend) => {
  let world: SenderWorld;
  const told: BudgetSpentData[] = [];
  beforeAll(async () => {
    const env = { GLOBAL_RATE_LIMIT: String(PER_SECOND) };
    world = await startSenderWorld(backend, { env, limitMode: "soft" });
    await world.people.setLimits({ mode: "soft", botPerSecond: PER_SECOND });
    await world.running.ports.bus.subscribe({
      mode: "unordered",
      concurrency: 1,
      service: "distributor",
      stream: "EVENTS",
      name: "budgets",
      receive: async (event) => {
        if (event.type === BudgetSpent.type) told.push(BudgetSpent.parse(event).data);
        return [];
      },
    });
  }, 60_000);
  afterAll(() => world.stop(), 60_000);

  const balance = (): Promise<number> => world.people.stars(BOT);
  const budget = async (job: string, stars: number): Promise<BudgetView> => {
    const body = { bot: BOT, job, stars };
    return BudgetView.parse((await world.ask("PUT", "/api/queues/budgets", { body })).body);
  };
  const budgetNow = async (job: string): Promise<BudgetView | undefined> => {
    const { budgets } = QueuesView.parse((await world.ask("GET", "/api/queues")).body);
    return budgets.find((one) => one.job === job);
  };
  const toldOf = async (job: string) => {
    await waitFor("told", () => told.some((one) => one.job === job));
    return told.filter((one) => one.job === job);
  };
  const crowd = (size: number): Promise<ChatAddress[]> =>
    Promise.all(Array.from({ length: size }, () => world.somebody()));
  const broadcast = (job: string, chats: readonly ChatAddress[]): Promise<readonly string[]> =>
    world.request(...chats.map((to) => sendText(to, "News", { lane: "bulk", job })));
  const statusesOf = async (ids: readonly string[]): Promise<Set<string>> =>
    new Set(await Promise.all(ids.map(async (id) => (await world.result(id)).outcome.status)));
  const callsTo = async (chats: readonly ChatAddress[]) => {
    const here = new Set(chats.map(({ chat }) => chat));
    const { calls } = await world.people.calls({ after: 0 });
    return calls.filter(({ chat }) => here.has(Number(chat)));
  };
  const paidOf = (calls: readonly CallView[]) =>
    calls.filter(({ params }) => params["allow_paid_broadcast"] === true);
  const refusedOf = (calls: readonly CallView[]) =>
    calls.filter(({ outcome }) => !outcome.ok && outcome.error_code === 429);

  test("is estimated before: how long, how dear, and whether the bot has the Stars", async () => {
    const ask = async () => {
      const path = `/api/queues/budgets/estimate?bot=${BOT}&messages=5050`;
      return EstimateView.parse((await world.ask("GET", path)).body);
    };
    const figures = { freeSeconds: 100, paidSeconds: 4, stars: 500, minimumBalance: 10_000 };
    expect(await ask()).toEqual({ ...figures, balance: 0, isEnough: false });
    await world.people.giveStars(BOT, 10_000);
    expect(await ask()).toEqual({ ...figures, balance: 10_000, isEnough: true });
    await world.people.giveStars(BOT, -9_500);
    const unknown = await world.ask("GET", "/api/queues/budgets/estimate?bot=7&messages=5");
    expect(unknown).toMatchObject({ status: 422 });
  });

  test("of a bot with too few Stars goes on at the free rate, and that is told once", async () => {
    const chats = await crowd(200);
    await budget("poor", 10);
    expect(await statusesOf(await broadcast("poor", chats))).toEqual(new Set(["ok"]));
    const description = "Bad Request: BALANCE_TOO_LOW";
    expect(await toldOf("poor")).toEqual([
      { bot: BOT, job: "poor", stars: 10, reason: "refused", description },
    ]);
    await waitFor("given back", async () => (await budgetNow("poor"))?.spentStars === 0);
    expect(await budgetNow("poor")).toMatchObject({ state: "refused", reason: description });
    expect(await balance()).toBe(500);
    await world.people.giveStars(BOT, 99_500);
  });

  test("with a budget of nothing is sent at the free rate", async () => {
    expect(await budget("none", 0)).toMatchObject({ state: "spent" });
    expect(await statusesOf(await broadcast("none", await crowd(150)))).toEqual(new Set(["ok"]));
    expect(await balance()).toBe(100_000);
  });

  test("is sent faster than free, for its budget and not a tenth more, and nobody is refused", async () => {
    const before = await balance();
    const chats = await crowd(400);
    await budget("news", 10);
    expect(await statusesOf(await broadcast("news", chats))).toEqual(new Set(["ok"]));
    const calls = await callsTo(chats);
    expect(paidOf(calls)).toHaveLength(100);
    expect(refusedOf(calls)).toEqual([]);
    // Telegram charges for nothing but what is faster than the free rate.
    const cost = before - (await balance());
    expect(cost).toBeGreaterThan(0);
    expect(cost).toBeLessThanOrEqual(10);
    expect(await toldOf("news")).toEqual([{ bot: BOT, job: "news", stars: 10, reason: "spent" }]);
    expect(await budgetNow("news")).toMatchObject({ stars: 10, spentStars: 10, state: "spent" });
  });

  test("lets answers, edits and other jobs through: none is refused", async () => {
    const [ada, ...chats] = await crowd(501);
    if (ada === undefined) throw new Error("nobody");
    await budget("large", 1_000);
    const jobs = [
      await broadcast("large", chats.slice(0, 400)),
      await broadcast("other", chats.slice(400)),
    ].flat();
    await world.result(jobs[150] ?? "");
    const edit = callMethod(ada, "editMessageText", { message_id: 1, text: "Edited" });
    const others = await world.request(sendText(ada, "Answer"), edit);
    expect(await statusesOf(jobs)).toEqual(new Set(["ok"]));
    await statusesOf(others);
    expect(refusedOf(await callsTo([ada, ...chats]))).toEqual([]);
  });

  test("gets back what was not delivered", async () => {
    const before = await balance();
    const chats = await crowd(200);
    for (const { chat } of chats.slice(150)) await world.people.block({ person: chat, bot: BOT });
    await budget("blocked", 100);
    expect(await statusesOf(await broadcast("blocked", chats))).toEqual(new Set(["ok", "failed"]));
    const spent = await waitFor("given back", async () => {
      const now = await budgetNow("blocked");
      return now !== undefined && now.spentStars <= 15 ? now : undefined;
    });
    expect(spent.state).toBe("open");
    expect(before - (await balance())).toBeLessThanOrEqual(spent.spentStars);
  });
});

describeOnEachBackend("a paid job of two senders", (backend) => {
  let world: SenderWorld;
  beforeAll(async () => {
    world = await startSenderWorld(backend, { env: { GLOBAL_RATE_LIMIT: "50" }, limitMode: "soft" });
    await world.people.setLimits({ mode: "soft", botPerSecond: 50 });
    await world.people.giveStars(BOT, 20_000);
    await world.startAnother();
  }, 60_000);
  afterAll(() => world.stop(), 60_000);

  test("keeps to its budget when both are cut off in between", async () => {
    const chats = await Promise.all(Array.from({ length: 300 }, () => world.somebody()));
    const body = { bot: BOT, job: "cut off", stars: 20 };
    expect(await world.ask("PUT", "/api/queues/budgets", { body })).toMatchObject({ status: 200 });
    const drafts = chats.map((to) => sendText(to, "News", { lane: "bulk", job: "cut off" }));
    const ids = await world.request(...drafts);
    await world.result(ids[150] ?? "");
    await world.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'telebus' and datname = current_database()`,
    );
    const results = await Promise.all(ids.map((id) => world.result(id)));
    const statuses = new Set(results.map(({ outcome }) => outcome.status));
    expect([...statuses].filter((status) => status !== "ok" && status !== "unknown")).toEqual([]);
    const { calls } = await world.people.calls({ after: 0 });
    const paid = calls.filter(({ params }) => params["allow_paid_broadcast"] === true);
    expect(paid.length).toBeGreaterThan(0);
    expect(paid.length).toBeLessThanOrEqual(200);
    expect(await world.people.stars(BOT)).toBeGreaterThanOrEqual(19_980);
  });
});
