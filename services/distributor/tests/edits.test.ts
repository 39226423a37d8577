import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { startDistributorWorld, type Asked, type DistributorWorld } from "./distributor-world.js";

const [OSLO, BERGEN, TROMSO] = [2_001, 2_002, 2_003];

describeOnEachBackend("an edit", (backend) => {
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
  const calls = async (count: number): Promise<readonly Asked[]> => {
    await world.askedUntil(`${count} calls`, () => newCalls().length >= count);
    return newCalls().toSorted((a, b) => (a.chat ?? 0) - (b.chat ?? 0));
  };
  const policy = (edits: string) =>
    world.sql(
      "update distributor.hubs set policy = jsonb_build_object('edits', $1::text, 'aliases', false)",
      [edits],
    );
  let lastMessage = 0;
  const arrives = async (call: Asked): Promise<number> => {
    const message = ++lastMessage * 10;
    await world.end(call, { status: "ok", result: true, messageIds: [message] });
    return message;
  };
  const isOver = (call: Asked) => world.end(call, { status: "ok", result: true, messageIds: [] });
  const isDone = () =>
    waitFor("all is done", async () => {
      const open = await world.sql("select 1 from distributor.fan_outs where state <> 'done'");
      return open.length === 0;
    });
  /** Something is said in Oslo, and has come to Bergen and Tromsø. */
  const said = async (message_id: number, message: object): Promise<readonly number[]> => {
    await world.say(OSLO, { message_id, ...message });
    const copies = await calls(2);
    const ids = [];
    for (const copy of copies) ids.push(await arrives(copy));
    await isDone();
    asked = world.asked.length;
    return ids;
  };
  const edit = (message_id: number, message: object) =>
    world.say(OSLO, { message_id, isEdit: true, ...message });

  test("in place: every copy says the new words", async () => {
    await policy("in-place");
    const [bergen, tromso] = await said(1, { text: "The ferry leaves at sevn" });
    const entities = [{ type: "bold", offset: 20, length: 5 }];
    await edit(1, { text: "The ferry leaves at seven", entities });
    const edits = await calls(2);
    expect(edits.map(({ chat, method, params }) => ({ chat, method, params }))).toEqual([
      {
        chat: BERGEN,
        method: "editMessageText",
        params: { chat_id: BERGEN, message_id: bergen, text: "The ferry leaves at seven", entities },
      },
      {
        chat: TROMSO,
        method: "editMessageText",
        params: { chat_id: TROMSO, message_id: tromso, text: "The ferry leaves at seven", entities },
      },
    ]);
    for (const call of edits) await isOver(call);
    await isDone();
    expect(await world.sql("select * from distributor.fan_out_ends")).toEqual([]);
  });

  test("several quick edits: each copy is asked for one at a time, and gets the newest", async () => {
    const [bergen] = await said(2, { text: "one" });
    await edit(2, { text: "two" });
    const first = await calls(2);
    await edit(2, { text: "three" });
    await edit(2, { text: "four" });
    await waitFor("the last edit is known", async () => {
      const [row] = await world.sql("select content from distributor.posts order by id desc limit 1");
      return JSON.stringify(row?.["content"]).includes("four");
    });
    for (const call of first) await isOver(call);
    const all = await calls(4);
    expect(all.filter(({ chat }) => chat === BERGEN).map(({ params }) => params)).toEqual([
      { chat_id: BERGEN, message_id: bergen, text: "two" },
      { chat_id: BERGEN, message_id: bergen, text: "four" },
    ]);
    for (const call of newCalls().slice(2)) await isOver(call);
    await isDone();
    expect(newCalls()).toHaveLength(4);
  });

  test("while copies are under way: what has not left goes as it is now, what arrives late is edited", async () => {
    await world.say(OSLO, { message_id: 3, text: "first thoughts" });
    const [bergen, tromso] = await calls(2);
    if (bergen === undefined || tromso === undefined) throw new Error("no copies");
    await arrives(tromso);
    await edit(3, { text: "second thoughts" });
    const edits = await calls(3);
    const toTromso = edits.filter(({ chat }) => chat === TROMSO)[1];
    expect(toTromso?.params["text"]).toBe("second thoughts");
    const late = await arrives(bergen);
    await calls(4);
    expect(newCalls()[3]?.params).toEqual({ chat_id: BERGEN, message_id: late, text: "second thoughts" });
    for (const call of newCalls().slice(2)) await isOver(call);
    await isDone();
  });

  test("of the words below a photo, and of the photo itself", async () => {
    const photo = (id: string) => [
      { file_id: `small ${id}`, file_unique_id: `s${id}`, width: 90, height: 90 },
      { file_id: `large ${id}`, file_unique_id: `l${id}`, width: 900, height: 900 },
    ];
    const [bergen] = await said(4, { photo: photo("A"), caption: "the harbour" });
    await edit(4, { photo: photo("A"), caption: "the old harbour" });
    const [words] = await calls(2);
    expect(words).toMatchObject({
      method: "editMessageCaption",
      params: { message_id: bergen, caption: "the old harbour" },
    });
    for (const call of newCalls()) await isOver(call);
    await edit(4, { photo: photo("B"), caption: "the old harbour" });
    await calls(4);
    const picture = newCalls()
      .slice(2)
      .find(({ chat }) => chat === BERGEN);
    expect(picture).toMatchObject({
      method: "editMessageMedia",
      params: { message_id: bergen, media: { type: "photo", media: "large B", caption: "the old harbour" } },
    });
    for (const call of newCalls().slice(2)) await isOver(call);
    await isDone();
  });

  test("of one item of an album: its copies alone follow", async () => {
    const photo = (file: string) => ({
      media_group_id: "album",
      photo: [{ file_id: file, file_unique_id: `unique ${file}`, width: 9, height: 9 }],
    });
    await world.say(OSLO, { message_id: 41, ...photo("first"), caption: "both" });
    await world.say(OSLO, { message_id: 42, ...photo("second") });
    const ids = new Map([
      [BERGEN, [410, 420]],
      [TROMSO, [411, 421]],
    ]);
    for (const { chat = 0, ...call } of await calls(2)) {
      const messageIds = ids.get(chat) ?? [];
      await world.end({ ...call, chat }, { status: "ok", result: true, messageIds });
    }
    await isDone();
    await edit(42, { ...photo("another"), caption: "this one too" });
    await calls(4);
    const edits = newCalls().slice(2);
    expect(new Set(edits.map(({ params }) => params["message_id"]))).toEqual(new Set([420, 421]));
    expect(edits[0]).toMatchObject({
      method: "editMessageMedia",
      params: { media: { type: "photo", media: "another", caption: "this one too" } },
    });
    for (const call of edits) await isOver(call);
    await isDone();
  });

  test("that Telegram refuses is counted, and not tried again", async () => {
    const [bergen] = await said(5, { text: "too old" });
    await edit(5, { text: "much too old" });
    for (const call of await calls(2))
      await world.end(call, {
        status: "failed",
        class: "message-gone",
        reaction: "dropped",
        description: "message can't be edited",
      });
    await isDone();
    const refused = await world.sql(
      "select message from distributor.messages where edit_refused = 'message-gone'",
    );
    expect(refused).toHaveLength(2);
    expect(refused).toContainEqual({ message: String(bergen) });
    expect(newCalls()).toHaveLength(2);
  });

  test("that changes nothing people see, or of a message nobody knows, is passed over", async () => {
    await said(6, { text: "liked" });
    await edit(6, { text: "liked", edit_date: 1_800_000_000, link_preview_options: { is_disabled: true } });
    await edit(777, { text: "never heard of" });
    await world.say(OSLO, { message_id: 7, text: "next" });
    const next = await calls(2);
    expect(next.map(({ method }) => method)).toEqual(["sendMessage", "sendMessage"]);
    for (const call of next) await arrives(call);
    await isDone();
  });

  test("off: the copies stay as they are", async () => {
    await policy("off");
    await said(8, { text: "carved in stone" });
    await edit(8, { text: "written in sand" });
    await world.say(OSLO, { message_id: 9, text: "after it" });
    const next = await calls(2);
    expect(next.map(({ params }) => params["text"])).toEqual(["after it", "after it"]);
    for (const call of next) await arrives(call);
    await isDone();
  });

  test("resend: the new version is said to all, what has not left of the former one stays, and both are taken back", async () => {
    await policy("resend");
    await said(10, { text: "version 1" });
    await edit(10, { text: "version 2" });
    const again = await calls(2);
    expect(again.map(({ method, params }) => [method, params["text"]])).toEqual([
      ["sendMessage", "version 2"],
      ["sendMessage", "version 2"],
    ]);
    for (const call of again) await arrives(call);
    await isDone();
    await world.say(OSLO, {
      message_id: 11,
      text: "/delete",
      command: "delete",
      reply_to_message: { message_id: 10 },
    });
    const removals = (await calls(7)).filter(({ method }) => method === "deleteMessages");
    expect(removals).toHaveLength(4);
    for (const call of removals) await isOver(call);
    await isDone();
  });

  test("a chat's own way goes before that of the hub", async () => {
    await policy("off");
    await world.sql(`update distributor.routes set policy = '{"edits": "in-place"}' where chat = $1`, [OSLO]);
    await said(12, { text: "here" });
    await edit(12, { text: "there" });
    const edits = await calls(2);
    expect(edits.map(({ method }) => method)).toEqual(["editMessageText", "editMessageText"]);
  });
});
