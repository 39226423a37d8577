import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { startDistributorWorld, type Asked, type DistributorWorld } from "./distributor-world.js";

const [ADA, BOB, CLEO] = [3_001, 3_002, 3_003];

describeOnEachBackend("an album", (backend) => {
  let world: DistributorWorld;
  beforeAll(async () => {
    world = await startDistributorWorld(backend);
    await world.connect([ADA, BOB, CLEO]);
  }, 60_000);
  afterAll(() => world.stop());

  const photo = (file: string) => ({
    photo: [{ file_id: file, file_unique_id: `unique ${file}`, width: 9, height: 9 }],
  });
  const document = (file: string) => ({ document: { file_id: file, file_unique_id: `unique ${file}` } });
  const say = (message_id: number, said: object, chat = ADA) => world.say(chat, { message_id, ...said });
  const to = (chat: number) => world.asked.filter((one) => one.chat === chat);
  const filesIn = ({ params }: Asked): unknown =>
    Array.isArray(params["media"])
      ? params["media"].map((media: { media: unknown }) => media.media)
      : (params["photo"] ?? params["document"] ?? params["text"]);
  /** What Bob gets from now on, once it is so much. */
  const heard = async (count: number, after: number): Promise<readonly unknown[]> => {
    await world.askedUntil(`${count} for Bob`, () => to(BOB).length >= after + count);
    return to(BOB).slice(after).map(filesIn);
  };
  const isQuiet = () =>
    waitFor("nothing waits", async () => {
      const rows = await world.sql("select 1 from distributor.albums");
      return rows.length === 0;
    });
  let lastMessage = 0;
  const arrives = (call: Asked) => {
    const files = filesIn(call);
    const messageIds = (Array.isArray(files) ? files : [files]).map(() => ++lastMessage * 10);
    return world.end(call, { status: "ok", result: true, messageIds });
  };

  /** Nobody is behind any more: what is for a chat whose calls do not end would be set aside. */
  beforeEach(async () => {
    await waitFor("all has arrived", async () => {
      for (const call of world.asked) await arrives(call);
      const rows = await world.sql("select 1 from distributor.fan_outs where state <> 'done'");
      return rows.length === 0;
    });
  }, 60_000);

  test("goes out as one, in order, however its items come, and none of them twice (B2)", async () => {
    const after = to(BOB).length;
    const album = { media_group_id: "shuffled" };
    await say(12, { ...album, ...photo("two"), caption: "the second" });
    await say(11, { ...album, ...photo("one") });
    await say(13, { ...album, ...photo("three") });
    await say(12, { ...album, ...photo("two"), caption: "the second" });
    expect(await heard(1, after)).toEqual([["one", "two", "three"]]);
    const [call] = to(BOB).slice(after);
    expect(call).toMatchObject({
      method: "sendMediaGroup",
      lane: "relay",
      params: { media: [{ type: "photo" }, { caption: "the second" }, {}] },
    });
    const said = await world.sql(
      "select message::int, item from distributor.messages where is_source and chat = $1 order by item",
      [ADA],
    );
    expect(said).toEqual([
      { message: 11, item: 0 },
      { message: 12, item: 1 },
      { message: 13, item: 2 },
    ]);
  });

  test("that was said within a day is not said again, and what is late goes by itself (B2, B8)", async () => {
    const after = to(BOB).length;
    await isQuiet();
    await say(14, { media_group_id: "shuffled", ...photo("four") });
    expect(await heard(1, after)).toEqual(["four"]);
    await isQuiet();
    await say(13, { media_group_id: "shuffled", ...photo("three") });
    const again = { media_group_id: "again" };
    await say(15, { ...again, ...photo("one") });
    await say(16, { ...again, ...photo("five") });
    await say(17, { text: "after all that" });
    expect(await heard(2, after)).toEqual(["four", "after all that"]);
  });

  test("is not overtaken by what is said after it, nor does that lose its order; commands do not wait (B2)", async () => {
    const after = to(BOB).length;
    await isQuiet();
    const [first, second] = [{ media_group_id: "first" }, { media_group_id: "second" }];
    await say(21, { ...first, ...photo("a1") });
    await say(22, { text: "between" });
    await say(23, { ...second, ...photo("b1") });
    await say(24, { ...first, ...photo("a2") });
    await say(25, { text: "at the end" });
    await say(26, { ...second, ...photo("b2") });
    await say(27, { text: "/delete", command: "delete" });
    await world.askedUntil("the answer", () =>
      to(ADA).some(({ lane, method }) => lane === "interactive" && method === "sendMessage"),
    );
    expect(to(BOB)).toHaveLength(after);
    expect(await heard(4, after)).toEqual([["a1", "a2"], "between", ["b1", "b2"], "at the end"]);
    await isQuiet();
    expect(await world.sql("select 1 from distributor.waiting_updates")).toEqual([]);
  });

  test("whose item is edited before it goes says what it says then (B2, B3)", async () => {
    const after = to(BOB).length;
    await isQuiet();
    await world.sql('update distributor.hubs set policy = policy || \'{"edits": "in-place"}\'');
    const album = { media_group_id: "edited" };
    await say(81, { ...album, ...photo("e1"), caption: "befor" });
    await say(82, { ...album, ...photo("e2") });
    await say(81, { ...album, ...photo("e1"), caption: "before", isEdit: true });
    await say(83, { text: "and on" });
    expect(await heard(2, after)).toEqual([["e1", "e2"], "and on"]);
    expect(to(BOB)[after]?.params["media"]).toMatchObject([{ caption: "before" }, {}]);
  });

  test("of several kinds takes a call for each; an answer to an item finds it in every chat (B2, B4)", async () => {
    const [before, beforeCleo] = [to(BOB).length, to(CLEO).length];
    const mixed = { media_group_id: "mixed" };
    await say(31, { ...mixed, ...photo("m1") });
    await say(32, { ...mixed, ...document("m2") });
    await say(33, { ...mixed, ...document("m3") });
    expect(await heard(2, before)).toEqual(["m1", ["m2", "m3"]]);
    await world.askedUntil("Cleo's", () => to(CLEO).length >= beforeCleo + 2);
    for (const call of [...to(BOB).slice(before), ...to(CLEO).slice(beforeCleo)]) await arrives(call);
    await waitFor("all copies are known", async () => {
      const rows = await world.sql(
        "select 1 from distributor.messages where not is_source and post = (select max(id) from distributor.posts)",
      );
      return rows.length === 6;
    });
    const [row] = await world.sql(
      "select message::int from distributor.messages where chat = $1 and not is_source and item = 2 order by post desc limit 1",
      [BOB],
    );
    await say(900, { text: "about the third", reply_to_message: { message_id: row?.["message"] } }, BOB);
    await world.askedUntil("an answer", () => to(ADA).some((one) => filesIn(one) === "about the third"));
    const answer = to(ADA).find((one) => filesIn(one) === "about the third");
    expect(answer?.params["reply_parameters"]).toMatchObject({ message_id: 33 });
  });

  test("survives the end of the distributor, and two of them share the work (B2)", async () => {
    const after = to(BOB).length;
    await isQuiet();
    const album = { media_group_id: "survivor" };
    await say(41, { ...album, ...photo("s1") });
    await say(42, { ...album, ...photo("s2") });
    await waitFor("both are here", async () => {
      const rows = await world.sql("select 1 from distributor.waiting_updates");
      return rows.length === 2;
    });
    await world.sql("update distributor.albums set due_at = now() + interval '1 hour'");
    await world.restart();
    await world.startAnother();
    await world.sql("update distributor.albums set due_at = now()");
    expect(await heard(1, after)).toEqual([["s1", "s2"]]);
    await Promise.all(
      [ADA, CLEO].flatMap((chat, n) =>
        [1, 2].map((item) =>
          say(50 + item, { media_group_id: "shared", ...photo(`${chat}-${n}-${item}`) }, chat),
        ),
      ),
    );
    const both = await heard(3, after);
    expect(new Set(both.slice(1).map((files) => JSON.stringify(files)))).toEqual(
      new Set([ADA, CLEO].map((chat, n) => JSON.stringify([`${chat}-${n}-1`, `${chat}-${n}-2`]))),
    );
    await isQuiet();
    expect(to(BOB)).toHaveLength(after + 3);
  });

  test("that cannot go holds up no other chat, and in the end not its own either (B2)", async () => {
    const after = to(BOB).length;
    await isQuiet();
    await say(61, { media_group_id: "sound", ...photo("sound 1") });
    await say(62, { text: "after the sound one" });
    await waitFor("both are here", async () => {
      const rows = await world.sql("select 1 from distributor.waiting_updates");
      return rows.length === 2;
    });
    await world.sql("update distributor.waiting_updates set update = 'null' where album is null");
    await waitFor("it has failed", async () => {
      const rows = await world.sql("select 1 from distributor.albums where failures > 0");
      return rows.length === 1;
    });
    await say(71, { text: "elsewhere" }, CLEO);
    expect(await heard(1, after)).toEqual(["elsewhere"]);
    await world.sql("update distributor.albums set failures = 5, due_at = now()");
    expect(await heard(2, after)).toEqual(["elsewhere", "sound 1"]);
    await isQuiet();
    expect(
      await world.sql("select 1 from distributor.waiting_updates where set_aside_at is not null"),
    ).toHaveLength(1);
  });

  test("goes out also when its group becomes a supergroup before it is whole", async () => {
    const [group, supergroup] = [-3_100, -100_3100];
    await world.connect([group], "group");
    const after = to(BOB).length;
    await say(1, { person: ADA, media_group_id: "moved", ...photo("before") }, group);
    await say(2, { person: ADA, migrate_to_chat_id: supergroup }, group);
    await waitFor("the group has moved", async () => {
      const rows = await world.sql("select 1 from distributor.routes where chat = $1", [supergroup]);
      return rows.length === 1;
    });
    await say(2, { person: ADA, text: "here we are" }, supergroup);
    expect(await heard(2, after)).toEqual(["before", "here we are"]);
    await isQuiet();
  });
});
