import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { request } from "undici";
import { createSimulator } from "../src/index.js";
import { setStage, TOKEN, type Stage } from "./stage.js";
import { TurnedClock } from "./turned-clock.js";

let clock: TurnedClock;
let stage: Stage;
beforeEach(async () => {
  clock = new TurnedClock();
  stage = await setStage({ clock });
});
afterEach(() => stage.close());

const sendTo = (chat_id: number, text: string) => stage.bot.call("sendMessage", { chat_id, text });

describe("soft", () => {
  beforeEach(() => stage.control.setLimits({ mode: "soft" }));

  test("a private chat takes three at once, then one a second; a refusal says how long to wait", async () => {
    const { bot, ada } = stage;
    for (const text of ["1", "2", "3"]) await bot.send(ada, text);
    expect(await sendTo(ada, "4")).toEqual({
      ok: false,
      error_code: 429,
      description: "Too Many Requests: retry after 1",
      parameters: { retry_after: 1 },
    });
    clock.turn(1000);
    await bot.send(ada, "4");
  });

  test("the wait is in the header too", async () => {
    const { simulator, ada } = stage;
    for (const text of ["1", "2", "3"]) await sendTo(ada, text);
    const refused = await request(`${simulator.url}/bot${TOKEN}/sendMessage?chat_id=${ada}&text=4`);
    await refused.body.dump();
    expect([refused.statusCode, refused.headers["retry-after"]]).toEqual([429, "1"]);
  });

  test("a group takes twenty in any minute; edits and album items count", async () => {
    const { bot, lisbon, oslo } = stage;
    const { message_id } = await bot.send(lisbon, "0");
    for (let n = 1; n < 20; n += 1)
      await bot.result("editMessageText", { chat_id: lisbon, message_id, text: `${n}` });
    expect(await sendTo(lisbon, "x")).toMatchObject({ parameters: { retry_after: 60 } });
    clock.turn(1000);
    const media = Array.from({ length: 10 }, () => ({ type: "photo", media: "https://example.org/a.jpg" }));
    for (const _ of [1, 2]) await bot.result("sendMediaGroup", { chat_id: oslo, media });
    expect((await sendTo(oslo, "x")).error_code).toBe(429);
    clock.turn(59_000);
    await bot.send(lisbon, "x");
  });

  test("a bot has thirty a second in all; answers to presses and deletions are free", async () => {
    const { bot, lisbon, control } = stage;
    await control.setLimits({ groupPerMinute: 1000 });
    for (let n = 0; n < 30; n += 1) await bot.send(lisbon, String(n));
    expect((await sendTo(lisbon, "x")).error_code).toBe(429);
    const [message] = await control.messages(lisbon);
    await bot.result("deleteMessage", { chat_id: lisbon, message_id: message?.message_id });
    clock.turn(1000);
    await bot.send(lisbon, "x");
  });

  test("a long text counts for more in its chat: also a caption, an edit, a rich message", async () => {
    const { bot, ada, control, lisbon } = stage;
    await control.setLimits({ longTextLength: 10, longTextCost: 4 });
    const left = async () => (await control.limits()).bots[0];
    await bot.send(lisbon, "a long text");
    expect(await left()).toMatchObject({ free: 29, chats: [{ free: 16 }] });
    const { message_id } = await bot.send(lisbon, "short text");
    await bot.result("editMessageText", { chat_id: lisbon, message_id, text: "a longer one" });
    const media = [
      { type: "photo", media: "https://example.org/a.jpg", caption: "a long caption" },
      { type: "photo", media: "https://example.org/b.jpg" },
    ];
    await bot.result("sendMediaGroup", { chat_id: lisbon, media });
    expect(await left()).toMatchObject({ free: 25, chats: [{ free: 6 }] });
    const rich_message = { html: "<h1>Title</h1><p>And words</p>" };
    await bot.result("sendRichMessage", { chat_id: lisbon, rich_message });
    expect(await left()).toMatchObject({ free: 24, chats: [{ free: 2 }] });
    await bot.send(ada, "more than it ever holds");
    expect(await sendTo(ada, "x")).toMatchObject({ parameters: { retry_after: 2 } });
  });

  test("a chat action costs a fifth of a message", async () => {
    const { bot, ada } = stage;
    for (let n = 0; n < 15; n += 1) await bot.result("sendChatAction", { chat_id: ada, action: "typing" });
    expect(await bot.call("sendChatAction", { chat_id: ada, action: "typing" })).toMatchObject({
      parameters: { retry_after: 1 },
    });
  });

  test("what is left can be seen, of those who spent something", async () => {
    const { bot, control, ada } = stage;
    expect((await control.limits()).bots).toEqual([]);
    for (const _ of [1, 2, 3]) await bot.send(ada, "x");
    clock.turn(500);
    expect(await control.limits()).toMatchObject({
      mode: "soft",
      values: { botPerSecond: 30, privateChatBurst: 3 },
      bots: [
        {
          bot: bot.id,
          free: 30,
          capacity: 30,
          wait_ms: 0,
          chats: [{ key: `${ada}@${bot.id}`, title: "Ada", free: 0.5, capacity: 3, wait_ms: 500 }],
        },
      ],
    });
    expect((await control.limits(bot.id)).bots).toHaveLength(1);
  });
});

describe("hold", () => {
  beforeEach(() => stage.control.setLimits({ mode: "hold" }));

  test("a short wait is sat out, and nobody is overtaken in a chat", async () => {
    const { control, ada } = stage;
    for (const text of ["1", "2", "3"]) await sendTo(ada, text);
    const fourth = sendTo(ada, "4");
    await clock.timerOf(1000);
    const fifth = sendTo(ada, "5");
    await clock.timerOf(2000);
    clock.turn(1000);
    expect((await fourth).ok).toBe(true);
    clock.turn(1000);
    expect((await fifth).ok).toBe(true);
    const texts = (await control.messages("Ada", { bot: stage.bot.id })).map(({ text }) => text);
    expect(texts.slice(-5)).toEqual(["1", "2", "3", "4", "5"]);
  });

  test("a wait of more than 8 s is refused at once", async () => {
    const { bot, lisbon } = stage;
    for (let n = 0; n < 20; n += 1) await bot.send(lisbon, String(n));
    expect(await sendTo(lisbon, "x")).toMatchObject({ parameters: { retry_after: 60 } });
    clock.turn(52_000);
    const held = sendTo(lisbon, "x");
    await clock.timerOf(8000);
    clock.turn(8000);
    expect((await held).ok).toBe(true);
  });

  test("what would exceed the messages that may wait for a chat comes back in a minute", async () => {
    const { control, ada } = stage;
    await control.setLimits({ unsentPerChat: 1 });
    for (const text of ["1", "2", "3"]) await sendTo(ada, text);
    const held = sendTo(ada, "4");
    await clock.timerOf(1000);
    expect(await sendTo(ada, "5")).toMatchObject({ parameters: { retry_after: 60 } });
    clock.turn(1000);
    expect((await held).ok).toBe(true);
  });
});

test("hard: whoever does not obey waits longer", async () => {
  const { control, ada } = stage;
  await control.setLimits({ mode: "hard", penaltyMs: 5000 });
  for (const text of ["1", "2", "3"]) await sendTo(ada, text);
  expect(await sendTo(ada, "4")).toMatchObject({ parameters: { retry_after: 5 } });
  clock.turn(4000);
  expect(await sendTo(ada, "4")).toMatchObject({ parameters: { retry_after: 6 } });
  clock.turn(6000);
  expect((await sendTo(ada, "4")).ok).toBe(true);
});

test("above the free rate a bot that asks for it pays a tenth of a Star for each message", async () => {
  const { control, bot, lisbon } = stage;
  await control.setLimits({ mode: "soft", botPerSecond: 5, groupPerMinute: 100 });
  const send = () => bot.call("sendMessage", { chat_id: lisbon, text: "x", allow_paid_broadcast: true });
  expect((await send()).description).toBe("Bad Request: BALANCE_TOO_LOW");
  await control.giveStars(bot.id, 10_001);
  for (let n = 0; n < 15; n += 1) expect((await send()).ok).toBe(true);
  expect(await control.giveStars(bot.id, 0)).toBe(10_000);
  expect((await send()).ok).toBe(true);
  expect((await send()).description).toBe("Bad Request: BALANCE_TOO_LOW");
});

test("too many calls at once are held for 3 s, then refused for a minute", async () => {
  const { control, bot, ada } = stage;
  await control.setLimits({ mode: "soft", requestsInFlight: 1, botPerSecond: 100 });
  // Updates of the last minute allow as many calls on top: those of the seed have gone by.
  clock.turn(200_000);
  const reading = bot.call("getUpdates", { timeout: 50 });
  await clock.timerOf(50_000);
  const crowded = sendTo(ada, "one too many");
  await clock.timerOf(3000);
  clock.turn(3000);
  expect(await crowded).toMatchObject({ error_code: 429, parameters: { retry_after: 60 } });
  clock.turn(47_000);
  expect((await reading).ok).toBe(true);
  expect((await sendTo(ada, "alone")).ok).toBe(true);
});

describe("wake-ups", () => {
  const wake = async (url: string, n: number): Promise<number> => {
    const { statusCode, body } = await request(`${url}/bot${5_000_000 + n}:${TOKEN.split(":")[1]}/getMe`);
    await body.dump();
    return statusCode;
  };

  test("where they are limited, 20 bots a minute may make their first call", async () => {
    const strict = createSimulator({ clock, strictWakeUps: true });
    await strict.start();
    const statuses = [];
    for (let n = 0; n < 21; n += 1) statuses.push(await wake(strict.url, n));
    expect([statuses.slice(0, 20).every((status) => status === 200), statuses[20]]).toEqual([true, 429]);
    expect(await wake(strict.url, 0)).toBe(200);
    clock.turn(60_000);
    expect(await wake(strict.url, 20)).toBe(200);
    await strict.stop();
  });

  test("else as many as there are", async () => {
    const statuses = [];
    for (let n = 0; n < 25; n += 1) statuses.push(await wake(stage.simulator.url, n));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});
