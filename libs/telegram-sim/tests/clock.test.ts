import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { z } from "zod";
import { createSimulator, SimulatorControl } from "../src/index.js";
import { setStage } from "./stage.js";
import { startWebhookReceiver } from "./webhook-receiver.js";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

test("the time moves forward by days in milliseconds, and goes on from there", async () => {
  const stage = await setStage();
  const { control, bot, oslo } = stage;
  const before = await control.clock();
  expect(before.offset_ms).toBe(0);
  const startedAt = performance.now();
  const now = await control.advance(30 * DAY_MS);
  expect(performance.now() - startedAt).toBeLessThan(1000);
  expect(now - before.now).toBeGreaterThanOrEqual(30 * DAY_MS);
  // What passes by itself in the meantime needs no skipping.
  const { offset_ms } = await control.clock();
  expect(30 * DAY_MS - offset_ms).toBeLessThan(1000);
  expect(offset_ms).toBeLessThanOrEqual(30 * DAY_MS);
  const { date } = z.object({ date: z.number() }).parse(await bot.send(oslo, "a month later"));
  expect(date * 1000 - before.now).toBeGreaterThan(30 * DAY_MS - 1000);
  await stage.close();
});

test("it moves to a time too, and never back; everybody who listens is told", async () => {
  const stage = await setStage();
  const { control, simulator } = stage;
  const seen: number[] = [];
  simulator.onEvent((event) => {
    if (event.type === "clock") seen.push(event.now);
  });
  const { now } = await control.clock();
  const post = (body: object) =>
    fetch(`${simulator.url}/sim/clock`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  expect((await post({ to: now + DAY_MS })).status).toBe(200);
  expect((await post({ to: now })).status).toBe(400);
  expect((await post({ advance_ms: -1 })).status).toBe(400);
  expect(seen).toHaveLength(1);
  expect(seen[0]).toBeGreaterThanOrEqual(now + DAY_MS);
  await stage.close();
});

test("what is due in between happens in order, each at its own time", async () => {
  const stage = await setStage();
  const { simulator } = stage;
  const { clock } = simulator.core;
  const startedAt = clock.now();
  const ran: [string, number][] = [];
  const note = (name: string) => (): void => {
    ran.push([name, Math.round((clock.now() - startedAt) / 1000)]);
  };
  clock.setTimer(3 * HOUR_MS, note("third"));
  clock.setTimer(HOUR_MS, () => {
    note("first")();
    clock.setTimer(HOUR_MS, note("second, set by the first"));
  });
  clock.setTimer(3 * HOUR_MS, note("fourth, set later"));
  clock.setTimer(DAY_MS, note("too far away"));
  const takeBack = clock.setTimer(HOUR_MS, note("taken back"));
  takeBack();
  await clock.advance(4 * HOUR_MS);
  expect(ran).toEqual([
    ["first", 3600],
    ["second, set by the first", 7200],
    ["third", 10_800],
    ["fourth, set later", 10_800],
  ]);
  await clock.advance(DAY_MS);
  expect(ran).toHaveLength(5);
  await stage.close();
});

test("what a timer resolves goes on at that timer's time", async () => {
  const stage = await setStage();
  const { simulator } = stage;
  const { clock } = simulator.core;
  const startedAt = clock.now();
  const pause = (ms: number) => new Promise<void>((resolve) => void clock.setTimer(ms, resolve));
  const journey = (async () => {
    for (let n = 0; n < 5; n += 1) await pause(HOUR_MS);
    return clock.now();
  })();
  await clock.advance(DAY_MS);
  expect((await journey) - startedAt).toBeLessThan(5 * HOUR_MS + 60_000);
  await stage.close();
});

test("a webhook that fails all day is tried again all day, and one that answers is not overtaken by time", async () => {
  const stage = await setStage();
  const { control, bot, oslo } = stage;
  const webhook = await startWebhookReceiver();
  await bot.result("setWebhook", { url: webhook.url });
  await control.say("Ada", "Hello", oslo);
  let attempts = 0;
  const answering = (async () => {
    for (;;) {
      const delivery = await webhook.next();
      attempts += 1;
      delivery.answer(attempts < 20 ? 500 : 200);
      if (attempts === 20) return;
    }
  })();
  await control.advance(HOUR_MS);
  await answering;
  expect(await bot.result("getWebhookInfo")).toMatchObject({
    pending_update_count: 0,
    last_error_message: "Wrong response from the webhook: 500 Internal Server Error",
  });
  await webhook.close();
  await stage.close();
});

test("410 for 23 hours removes a webhook", async () => {
  const stage = await setStage({ random: () => 0.99 });
  const { control, bot, oslo } = stage;
  const webhook = await startWebhookReceiver();
  await bot.result("setWebhook", { url: webhook.url });
  const answering = (async () => {
    for (;;) (await webhook.next()).answer(410, { "retry-after": "3600" });
  })();
  answering.catch(() => undefined);
  await control.say("Ada", "Hello", oslo);
  await control.advance(22 * HOUR_MS);
  expect(await bot.result("getWebhookInfo")).toMatchObject({ url: webhook.url });
  await control.advance(2 * HOUR_MS);
  expect(await bot.result("getWebhookInfo")).toMatchObject({ url: "" });
  await webhook.close();
  await stage.close();
});

test("after a quiet week update ids start anew at another place", async () => {
  const places = [0.1, 0.2, 0.7];
  const stage = await setStage({ random: () => places.shift() ?? 0.7 });
  const { control, bot, oslo } = stage;
  const idOf = async (): Promise<number> => {
    await control.say("Ada", "Hello", oslo);
    const [update] = await bot.updates();
    return z.object({ update_id: z.number() }).parse(update).update_id;
  };
  const first = await idOf();
  await control.advance(6 * DAY_MS);
  expect(await idOf()).toBe(first + 1);
  await control.advance(8 * DAY_MS);
  expect(Math.abs((await idOf()) - first)).toBeGreaterThan(1000);
  await stage.close();
});

test("the time that was reached is kept across restarts", async () => {
  const folder = await mkdtemp(join(tmpdir(), "telegram-sim-"));
  const snapshotFile = join(folder, "sim.json");
  const before = createSimulator({ snapshotFile });
  await before.start();
  const now = await new SimulatorControl(before.url).advance(400 * DAY_MS);
  await before.stop();
  const after = createSimulator({ snapshotFile });
  await after.start();
  expect((await new SimulatorControl(after.url).clock()).now).toBeGreaterThanOrEqual(now);
  await after.stop();
  await rm(folder, { recursive: true });
});
