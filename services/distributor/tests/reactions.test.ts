import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { buttonsOf, startDistributorWorld, type Asked, type DistributorWorld } from "./distributor-world.js";

const [OSLO, BERGEN, TROMSO, ADA, BOB] = [2_001, 2_002, 2_003, 71, 72];

describeOnEachBackend("reactions", (backend) => {
  let world: DistributorWorld;
  beforeAll(async () => {
    world = await startDistributorWorld(backend);
    await world.connect([OSLO, BERGEN, TROMSO]);
  }, 60_000);
  afterAll(() => world.stop());

  let asked = 0;
  beforeEach(() => {
    asked = world.asked.length;
  });
  const newCalls = () => world.asked.slice(asked);
  const byChat = (a: Asked, b: Asked) => (a.chat ?? 0) - (b.chat ?? 0);
  /** The next calls, of which each chat has one. */
  const next = async (what: string): Promise<readonly Asked[]> => {
    await world.askedUntil(what, () => newCalls().length >= 2);
    const calls = newCalls().slice(0, 2).toSorted(byChat);
    asked += 2;
    return calls;
  };
  const end = (call: Asked, messageIds: readonly number[] = []) =>
    world.end(call, { status: "ok", result: true, messageIds: [...messageIds] });
  const isDone = () =>
    waitFor("all is done", async () => {
      const open = await world.sql("select 1 from distributor.fan_outs where state <> 'done'");
      return open.length === 0;
    });
  const policy = (reactions: string) =>
    world.sql(
      "update distributor.hubs set policy = jsonb_build_object('aliases', false, 'reactions', $1::text)",
      [reactions],
    );
  /** Something is said in Oslo, and comes to Bergen and Tromsø as these messages. */
  const said = async (message_id: number, text: string, copies: readonly [number, number]) => {
    await world.say(OSLO, { message_id, text });
    const calls = await next("two copies");
    for (const [n, call] of calls.entries()) await end(call, [copies[n] ?? 0]);
    await isDone();
    return calls;
  };
  const react = (chat: number, message_id: number, person: number, ...emoji: readonly string[]) =>
    world.receive({
      kind: "message_reaction",
      chat: { id: chat, type: "supergroup" },
      person: { id: person },
      content: {
        chat: { id: chat, type: "supergroup" },
        message_id,
        user: { id: person, is_bot: false },
        old_reaction: [],
        new_reaction: emoji.map((one) => ({ type: "emoji", emoji: one })),
      },
    });
  const lastLine = ({ params }: Asked): unknown => String(params["text"]).split("\n").at(-1);
  /** Copies are edited until they show this. */
  const shownUntil = async (line: string): Promise<unknown> => {
    for (;;) {
      const edits = await next(`edits that show ${line}`);
      for (const call of edits) await end(call);
      const shown = edits.map(lastLine);
      if (shown[0] === line) return shown;
    }
  };
  const counted = (rows: number) =>
    waitFor("they are counted", async () => {
      const [row] = await world.sql("select count(*)::int as given from distributor.reactions");
      return row?.["given"] === rows;
    });

  test("off: they are not even counted", async () => {
    await said(1, "hello", [11, 12]);
    await react(OSLO, 1, ADA, "👍");
    await said(2, "next", [21, 22]);
    expect(await world.sql("select 1 from distributor.reactions")).toEqual([]);
  });

  test("as a line: those to the message and to all its copies together, and nothing is said again", async () => {
    await policy("footer");
    await said(3, "the ferry is back", [31, 32]);
    await react(OSLO, 3, ADA, "👍");
    const first = await next("the first edits");
    expect(first.map(({ method, lane }) => [method, lane])).toEqual([
      ["editMessageText", "status"],
      ["editMessageText", "status"],
    ]);
    expect(first[0]?.params).toMatchObject({ message_id: 31, text: "the ferry is back\n👍 1" });
    // While these are under way, more people react.
    await react(BERGEN, 31, BOB, "👍");
    await react(TROMSO, 32, ADA, "❤");
    await counted(3);
    for (const call of first) await end(call);
    const second = await next("one more round");
    expect(second.map(lastLine)).toEqual(["👍 2  ❤ 1", "👍 2  ❤ 1"]);
    for (const call of second) await end(call);
    await isDone();
    expect(newCalls()).toEqual([]);
  }, 20_000);

  test("a reaction that is taken back counts no more, and neither does a bot's; channels tell only how many", async () => {
    await said(4, "the ferry is late", [41, 42]);
    await world.receive({
      kind: "message_reaction",
      chat: { id: OSLO, type: "supergroup" },
      content: {
        message_id: 4,
        user: { id: 9, is_bot: true },
        new_reaction: [{ type: "emoji", emoji: "🤖" }],
      },
    });
    await react(BERGEN, 41, ADA, "👎");
    await react(BERGEN, 41, ADA);
    await world.receive({
      kind: "message_reaction_count",
      chat: { id: TROMSO, type: "channel" },
      content: {
        message_id: 42,
        reactions: [
          { type: { type: "emoji", emoji: "🔥" }, total_count: 7 },
          { type: { type: "custom_emoji", custom_emoji_id: "5" }, total_count: 2 },
        ],
      },
    });
    expect(await shownUntil("🔥 7  ✨ 2")).toEqual(["🔥 7  ✨ 2", "🔥 7  ✨ 2"]);
    await isDone();
  }, 20_000);

  test("as buttons: one for each person, who may change it and take it back", async () => {
    await policy("buttons");
    const copies = await said(5, "vote", [7_000, 52]);
    expect(copies.map((copy) => [...buttonsOf(copy).keys()])).toEqual([
      ["👍", "❤", "😂"],
      ["👍", "❤", "😂"],
    ]);
    const [bergen] = copies;
    if (bergen === undefined) throw new Error("no copy");
    await world.press(bergen, "👍", ADA);
    await world.askedUntil("a toast and two edits", () => newCalls().length === 3);
    expect(newCalls().find(({ method }) => method === "answerCallbackQuery")?.params["text"]).toBe(
      "👍 it is",
    );
    const edits = newCalls().filter(({ method }) => method === "editMessageReplyMarkup");
    expect(edits.map((edit) => [...buttonsOf(edit).keys()])).toEqual([
      ["👍 1", "❤", "😂"],
      ["👍 1", "❤", "😂"],
    ]);
    for (const edit of edits) await end(edit);
    await isDone();
    await world.press(bergen, "❤", ADA);
    await world.press(bergen, "👍", BOB);
    await world.press(bergen, "👍", BOB);
    await waitFor("Ada's heart alone is left", async () => {
      const left = await world.sql(
        "select person::int, emoji from distributor.reactions r where chat = 0 and post = (select max(post) from distributor.reactions)",
      );
      return JSON.stringify(left) === JSON.stringify([{ person: ADA, emoji: "❤" }]);
    });
  }, 20_000);
});
