import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { ChatAddress } from "@telebus/contracts";
import { answerCallback, sendText } from "@telebus/telegram";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { BOT, startSenderWorld, type SenderWorld } from "./sender-world.js";

const texts = (calls: readonly { params: Readonly<Record<string, unknown>> }[]): unknown[] =>
  calls.map(({ params }) => params["text"]);
const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => `${n + 1}`);

describeOnEachBackend("a sender without limits", (backend) => {
  let world: SenderWorld;
  beforeAll(async () => {
    world = await startSenderWorld(backend);
  }, 60_000);
  afterAll(() => world.stop());

  test("keeps the order of a chat and lane, however many wait", async () => {
    const [ada, bob] = [await world.somebody(), await world.somebody()];
    const all = numbered(60);
    await world.request(
      ...all.flatMap((text) => [ada, bob].map((to) => sendText(to, text, { lane: "relay" }))),
    );
    expect(texts(await world.callsUntil(ada, 60))).toEqual(all);
    expect(texts(await world.callsUntil(bob, 60))).toEqual(all);
  });

  test("told to wait by Telegram lets that chat's lane wait as long as told, and nobody else", async () => {
    const [ada, bob] = [await world.somebody(), await world.somebody()];
    await world.people.addFault({
      chat: ada.chat,
      error: { code: 429, description: "Too Many Requests: retry after 1", parameters: { retry_after: 1 } },
    });
    const relay = { lane: "relay" } as const;
    const ids = await world.request(
      sendText(ada, "first", relay),
      sendText(ada, "second", relay),
      sendText(bob, "other chat", relay),
    );
    const results = await Promise.all(ids.map((id) => world.result(id)));
    expect(results.map(({ outcome }) => outcome.status)).toEqual(["ok", "ok", "ok"]);
    const calls = await world.calls(ada);
    expect(texts(calls)).toEqual(["first", "first", "second"]);
    const [refused, again] = calls;
    expect((again?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(1_000);
    const [other] = await world.calls(bob);
    expect(other?.seq).toBeLessThan(again?.seq ?? 0);
  });
});

describeOnEachBackend("a sender of two messages a second", (backend) => {
  let world: SenderWorld;
  beforeAll(async () => {
    world = await startSenderWorld(backend, { env: { GLOBAL_RATE_LIMIT: "2" } });
  }, 60_000);
  afterAll(() => world.stop());

  test("lets an answer and a press overtake fifty copies that wait", async () => {
    const chats = await Promise.all(numbered(50).map(() => world.somebody()));
    const ada = await world.somebody();
    await world.request(...chats.map((to) => sendText(to, "copy", { lane: "relay" })));
    const [first] = await firstCallOf(world, chats);
    const [answer = "", press = ""] = await world.request(sendText(ada, "answer"), answerCallback(BOT, "17"));
    await Promise.all([world.result(answer), world.result(press)]);
    const { calls } = await world.people.calls({ after: first.seq });
    const copies = calls.filter(({ params }) => params["text"] === "copy");
    expect(copies.length).toBeLessThan(10);
  });
});

/** The first copy that is sent, whichever chat it goes to. */
async function firstCallOf(world: SenderWorld, chats: readonly ChatAddress[]) {
  for (let after = 0; ;) {
    const { calls, last } = await world.people.calls({ method: "sendMessage", after, waitMs: 10_000 });
    const first = calls.find(({ chat }) => chats.some((one) => one.chat === chat));
    if (first !== undefined) return [first] as const;
    after = last;
  }
}

describeOnEachBackend("a sender with the published limits", (backend) => {
  let world: SenderWorld;
  beforeAll(async () => {
    world = await startSenderWorld(backend, { env: {}, limitMode: "soft" });
  }, 60_000);
  afterAll(() => world.stop());

  test("sends three at once into a chat and then one a second, and Telegram refuses none", async () => {
    const chats = await Promise.all(numbered(3).map(() => world.somebody()));
    const all = numbered(5);
    const ids = await world.request(...all.flatMap((text) => chats.map((to) => sendText(to, text))));
    await Promise.all(ids.map((id) => world.result(id)));
    for (const to of chats) {
      const calls = await world.calls(to);
      expect(texts(calls)).toEqual(all);
    }
  });
});
