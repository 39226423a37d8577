import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { PostMissed } from "@telebus/contracts";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { startDistributorWorld, type Asked, type DistributorWorld } from "./distributor-world.js";

const CHATS = Array.from({ length: 200 }, (_, n) => 2_000 + n);

describeOnEachBackend("a post on its way", (backend) => {
  let world: DistributorWorld;
  beforeAll(async () => {
    world = await startDistributorWorld(backend);
    await world.connect(CHATS);
  }, 60_000);
  afterAll(() => world.stop());

  const textsOf = (asked: readonly Asked[], chat: number) =>
    asked.filter((one) => one.chat === chat).map(({ params }) => params["text"]);
  const saying = (asked: readonly Asked[], text: string) =>
    asked.filter(({ params }) => params["text"] === text);
  let lastMessage = 0;
  const sent = (call: Asked) =>
    world.end(call, { status: "ok", result: true, messageIds: [++lastMessage * 10] });
  /** Ends what is asked for of a post, until all chats have it. */
  const deliver = async (text: string, times = 1): Promise<readonly Asked[]> => {
    for (let ended = 0; ended < times * (CHATS.length - 1); ended++) {
      const asked = await world.askedUntil(`more of ${text}`, (calls) => saying(calls, text).length > ended);
      const call = saying(asked, text)[ended];
      if (call !== undefined) await sent(call);
    }
    return saying(world.asked, text);
  };
  const isDone = (): Promise<true> =>
    waitFor("all done", async () => {
      const [row] = await world.sql(
        "select count(*)::int as open from distributor.fan_outs where state <> 'done'",
      );
      return row?.["open"] === 0;
    });

  test("gives the sender no more than it makes in a moment, and every chat once in the end", async () => {
    await world.say(2_000, { message_id: 1, text: "first" });
    await world.askedUntil("as much as may wait", (asked) => asked.length >= 24);
    const [row] = await world.sql(
      "select asked, cursor::int - 2000 as taken_to, state from distributor.fan_outs",
    );
    // While nothing ends for a second, a little more is let in: chats may be held.
    expect(row).toEqual({ asked: row?.["taken_to"], taken_to: expect.any(Number), state: "feeding" });
    const asked = await deliver("first");
    expect(new Set(asked.map(({ chat }) => chat))).toEqual(new Set(CHATS.slice(1)));
    expect(asked).toHaveLength(199);
    expect(new Set(asked.map(({ journeyId }) => journeyId)).size).toBe(1);
    await isDone();
    expect(await world.sql("select * from distributor.fan_out_ends")).toEqual([]);
  });

  test("leaves a row for each copy, and for each chat that did not get it", async () => {
    await world.say(2_000, { message_id: 2, text: "second" });
    const asked = await world.askedUntil("two", (calls) => saying(calls, "second").length >= 2);
    const [refused, unknown] = saying(asked, "second");
    if (refused === undefined || unknown === undefined) throw new Error("nothing was asked for");
    const failed = { status: "failed", class: "no-rights", reaction: "chat-paused" } as const;
    await world.end(refused, { ...failed, description: "CHAT_WRITE_FORBIDDEN" });
    await world.end(unknown, { status: "unknown", description: "cut off" });
    await deliver("second").catch(() => undefined);
    await isDone();
    const [{ post } = {}] = await world.sql("select max(post) as post from distributor.fan_outs");
    const missed = await world.sql(
      "select chat, is_unknown, reason from distributor.undelivered where post = $1 order by chat",
      [post],
    );
    expect(missed).toEqual([
      { chat: String(refused.chat), is_unknown: false, reason: "no-rights" },
      { chat: String(unknown.chat), is_unknown: true, reason: "unknown" },
    ]);
    const [copies] = await world.sql(
      "select count(*)::int as count, count(*) filter (where is_source)::int as said from distributor.messages where post = $1",
      [post],
    );
    expect(copies).toEqual({ count: 198, said: 1 });
  });

  test("posts of one chat never overtake each other; those of two chats take turns; two distributors share them", async () => {
    const another = await world.startAnother();
    for (const [chat, text] of [
      [2_000, "a1"],
      [2_000, "a2"],
      [2_001, "b1"],
    ] as const)
      await world.say(chat, { message_id: 100 + text.charCodeAt(0) + Number(text[1]), text });
    await world.askedUntil("a and b", (asked) =>
      ["a1", "b1"].every((text) => saying(asked, text).length > 0),
    );
    await Promise.all(["a1", "a2", "b1"].map((text) => deliver(text)));
    await isDone();
    const placesOf = (text: string) =>
      world.asked.flatMap(({ params }, place) => (params["text"] === text ? [place] : []));
    expect(Math.min(...placesOf("a2"))).toBeGreaterThan(Math.max(...placesOf("a1")));
    expect(Math.min(...placesOf("b1"))).toBeLessThan(Math.max(...placesOf("a1")));
    for (const chat of CHATS.slice(2)) {
      const texts = textsOf(world.asked, chat);
      expect(texts.filter((text) => text === "a1" || text === "a2")).toEqual(["a1", "a2"]);
      expect(texts.filter((text) => text === "b1")).toEqual(["b1"]);
    }
    await another.stop();
  }, 90_000);

  test("an answer to a copy answers the right message in every chat, also where it was first said (B4)", async () => {
    const [first] = await world.sql(
      "select message from distributor.messages where chat = 2002 and not is_source order by post limit 1",
    );
    const answered = Number(first?.["message"]);
    await world.say(2_002, {
      message_id: 900,
      text: "an answer",
      reply_to_message: { message_id: answered },
    });
    await deliver("an answer");
    const answers = saying(world.asked, "an answer");
    const copies = await world.sql(
      "select chat, message from distributor.messages where post = (select min(post) from distributor.messages)",
    );
    const expected = new Map(copies.map(({ chat, message }) => [Number(chat), Number(message)]));
    for (const { chat, params } of answers)
      expect(params["reply_parameters"]).toEqual({
        message_id: expected.get(chat ?? 0),
        allow_sending_without_reply: true,
      });
    expect(answers.find(({ chat }) => chat === 2_000)?.params["reply_parameters"]).toMatchObject({
      message_id: 1,
    });
  });

  test("what was said within a day is not said again, short texts and answers excepted (B8)", async () => {
    const long = "The ferry to the island leaves at seven from the old harbour.";
    await world.say(2_000, { message_id: 950, text: long });
    await world.askedUntil("the first of it", (asked) => saying(asked, long).length > 0);
    await world.say(2_003, { message_id: 951, text: long.toUpperCase() });
    await world.say(2_003, { message_id: 952, text: "thanks" });
    await world.say(2_003, { message_id: 953, text: "thanks" });
    await Promise.all([deliver(long), deliver("thanks", 2)]);
    await isDone();
    expect(saying(world.asked, long.toUpperCase())).toEqual([]);
    expect(saying(world.asked, "thanks")).toHaveLength(2 * (CHATS.length - 1));
    await world.sql("update distributor.fingerprints set seen_at = now() - interval '25 hours'");
    await world.say(2_003, { message_id: 954, text: long.toUpperCase() });
    await deliver(long.toUpperCase());
  }, 90_000);

  test("a chat that is not entitled gets nothing, and what all of them missed is one fact", async () => {
    const missed = () => world.facts.filter(({ type }) => type === PostMissed.type);
    await world.sql(
      "update distributor.chats set entitled_until = now() - interval '1 hour' where chat < 2010",
    );
    await world.sql(
      "update distributor.chats set entitled_until = now() + interval '1 hour' where chat = 2011",
    );
    await world.say(2_100, { message_id: 960, text: "for those who pay" });
    for (let ended = 0; ended < CHATS.length - 11; ended++) {
      await world.askedUntil("more", (asked) => saying(asked, "for those who pay").length > ended);
      const call = saying(world.asked, "for those who pay")[ended];
      if (call !== undefined) await sent(call);
    }
    await isDone();
    const got = saying(world.asked, "for those who pay").map(({ chat }) => chat ?? 0);
    expect(got.toSorted((a, b) => a - b)).toEqual(CHATS.filter((chat) => chat >= 2_010 && chat !== 2_100));
    await waitFor("the fact", async () => missed().length > 0);
    expect(missed().map((fact) => PostMissed.parse(fact).data)).toEqual([
      { bot: 1_000_001, hub: expect.any(Number), post: expect.any(Number), chats: 10 },
    ]);
    await world.sql("update distributor.chats set entitled_until = null");
  });
});
