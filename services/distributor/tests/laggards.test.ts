import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { startDistributorWorld, type Asked, type DistributorWorld } from "./distributor-world.js";

const CHATS = Array.from({ length: 40 }, (_, n) => 3_000 + n);
/** Other stories run at the same time. */
const PATIENTLY = { timeoutMs: 30_000 };
const [SLOW = 0, ADA = 0, BEN = 0] = CHATS;

describeOnEachBackend("a chat that keeps the sender waiting", (backend) => {
  let world: DistributorWorld;
  let sender: Awaited<ReturnType<typeof startSender>>;
  beforeAll(async () => {
    world = await startDistributorWorld(backend);
    await world.connect(CHATS);
    sender = startSender(world);
  }, 60_000);
  afterAll(async () => {
    await sender.stop();
    await world.stop();
  });

  let lastMessage = 0;
  const say = async (chat: number, texts: readonly string[]): Promise<void> => {
    for (const text of texts) await world.say(chat, { message_id: ++lastMessage, text });
  };
  const heardBy = (chat: number, texts: readonly string[]): unknown[] =>
    sender.ended
      .filter((call) => call.chat === chat)
      .map(({ params }) => params["text"])
      .filter((text) => texts.includes(String(text)));
  const others = CHATS.filter((chat) => chat !== SLOW && chat !== ADA);
  /** Something ends after it was asked for: so it is the chat that makes it wait. */
  const isBehind = (): Promise<unknown> =>
    waitFor(
      "it is known to be behind",
      async () => {
        await say(BEN, [`meanwhile ${lastMessage}`]);
        const [row] = await world.sql("select from distributor.laggards where chat = $1", [SLOW]);
        return row !== undefined;
      },
      { ...PATIENTLY, everyMs: 400 },
    );
  const isDone = (): Promise<unknown> =>
    waitFor(
      "nothing is left",
      async () => {
        const [row] = await world.sql("select from distributor.fan_outs where state <> 'done' limit 1");
        return row === undefined;
      },
      PATIENTLY,
    );
  const setAside = async () => {
    const [row] = await world.sql(
      "select count(*)::int as asked, count(*) filter (where asked_at is null)::int as aside from distributor.laggards",
    );
    return row;
  };

  test("is in nobody's way: what comes next for it is set aside, and it gets everything, in order", async () => {
    const texts = Array.from({ length: 12 }, (_, n) => `number ${n}`);
    sender.hold(SLOW);
    await say(ADA, texts.slice(0, 1));
    await isBehind();
    const before = world.asked.filter(({ chat }) => chat === SLOW).length;
    await say(ADA, texts.slice(1));
    await waitFor(
      "the others have all of it",
      async () => others.every((chat) => heardBy(chat, texts).length === texts.length),
      PATIENTLY,
    );
    expect(world.asked.filter(({ chat }) => chat === SLOW)).toHaveLength(before);
    expect((await setAside())?.["aside"]).toBeGreaterThanOrEqual(texts.length - 1);

    sender.letGo(SLOW);
    await waitFor(
      "it has all of it too",
      async () => heardBy(SLOW, texts).length === texts.length,
      PATIENTLY,
    );
    expect(heardBy(SLOW, texts)).toEqual(texts);
    await isDone();
    expect(await setAside()).toMatchObject({ asked: 0, aside: 0 });
  }, 120_000);

  test("gets no more of what was set aside for it once it has left", async () => {
    const texts = ["before it leaves", "while it is away"];
    sender.hold(SLOW);
    await say(ADA, texts.slice(0, 1));
    await isBehind();
    await say(ADA, texts.slice(1));
    await waitFor(
      "it is set aside",
      async () => {
        const [row] = await world.sql(
          "select from distributor.laggards l join distributor.posts p on p.id = l.post where l.chat = $1 and p.content::text like '%away%'",
          [SLOW],
        );
        return row !== undefined;
      },
      PATIENTLY,
    );
    await world.sql("update distributor.chats set ended_at = now() where chat = $1", [SLOW]);
    sender.letGo(SLOW);
    await isDone();
    expect(heardBy(SLOW, texts)).toEqual(texts.slice(0, 1));
    expect(await setAside()).toMatchObject({ asked: 0, aside: 0 });
  }, 120_000);
});

/** Makes each call at once and tells its end, save in chats that are held; of each chat one after another. */
function startSender(world: DistributorWorld) {
  const held = new Set<number>();
  const ended: Asked[] = [];
  const over = new Set<Asked>();
  const stopping = new AbortController();
  const next = (): Asked | undefined =>
    world.asked.find((call) => !over.has(call) && !held.has(call.chat ?? 0));
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await waitFor("a call", async () => next() !== undefined || stopping.signal.aborted, {
        timeoutMs: 60_000,
        everyMs: 20,
      });
      for (let call = next(); call !== undefined; call = next()) {
        over.add(call);
        ended.push(call);
        await world.end(call, { status: "ok", result: true, messageIds: [1_000_000 + ended.length] });
      }
    }
  })();
  return {
    ended,
    hold: (chat: number) => held.add(chat),
    letGo: (chat: number) => held.delete(chat),
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
