import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { setStage, type Stage } from "./stage.js";
import { TurnedClock } from "./turned-clock.js";

let clock: TurnedClock;
let stage: Stage;
beforeEach(async () => {
  clock = new TurnedClock();
  stage = await setStage({ clock });
  await stage.control.setLimits({ mode: "soft", groupPerMinute: 1000 });
  // Updates of the last minute allow more uploads: those of the seed have gone by.
  clock.turn(200_000);
});
afterEach(() => stage.close());

function upload(bytes: number) {
  const form = new FormData();
  form.set("chat_id", String(stage.lisbon));
  form.set("document", new Blob([Buffer.alloc(bytes, 1)]), "a.bin");
  return stage.bot.form("sendDocument", form);
}

const refused = { error_code: 429, parameters: { retry_after: 60 } };

test("large uploads of equal size are spaced; who would be more than 5 s behind is refused for a minute", async () => {
  await stage.control.setLimits({ uploadLagMs: 200 });
  expect((await upload(200_000)).ok).toBe(true);
  const second = upload(200_000);
  await clock.timerOf(200);
  expect(await upload(200_000)).toMatchObject(refused);
  expect((await upload(200_001)).ok).toBe(true);
  expect((await upload(50_000)).ok).toBe(true);
  clock.turn(200);
  expect((await second).ok).toBe(true);
});

test("more uploads at once than are allowed are refused for a minute, be it their number or their bytes", async () => {
  await stage.control.setLimits({ uploadsInFlight: 1 });
  await upload(200_000);
  const waiting = upload(200_000);
  await clock.timerOf(200);
  expect(await upload(10)).toMatchObject(refused);
  expect((await stage.bot.call("sendMessage", { chat_id: stage.lisbon, text: "no file" })).ok).toBe(true);
  await stage.control.setLimits({ uploadsInFlight: 10, uploadBytesInFlight: 300_000 });
  expect(await upload(150_000)).toMatchObject(refused);
  expect((await upload(90_000)).ok).toBe(true);
  clock.turn(200);
  expect((await waiting).ok).toBe(true);
  expect((await upload(150_000)).ok).toBe(true);
});

test("updates of the last minute allow a fifth as many more", async () => {
  await stage.control.setLimits({ uploadsInFlight: 1 });
  for (let n = 0; n < 5; n += 1) await stage.control.say("Björn", "x", stage.lisbon);
  await upload(200_000);
  const waiting = upload(200_000);
  await clock.timerOf(200);
  expect((await upload(10)).ok).toBe(true);
  clock.turn(200);
  expect((await waiting).ok).toBe(true);
});

test("where there are no limits, uploads have none", async () => {
  await stage.control.setLimits({ mode: "open", uploadsInFlight: 1 });
  const all = await Promise.all([1, 2, 3, 4].map(() => upload(200_000)));
  expect(all.map(({ ok }) => ok)).toEqual([true, true, true, true]);
});

test("a restart in the wait loses the upload and frees its place", async () => {
  await stage.control.setLimits({ uploadsInFlight: 1 });
  await upload(200_000);
  const waiting = upload(200_000);
  await clock.timerOf(200);
  await stage.control.addFault({ restart: true, downMs: 1 });
  await expect(waiting).rejects.toThrow("fetch failed");
  clock.turn(1000);
  expect((await upload(200_000)).ok).toBe(true);
});
