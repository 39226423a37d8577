import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { startDistributorWorld, type DistributorWorld } from "./distributor-world.js";

const [OSLO, BERGEN, TROMSO, LYON] = [2_001, 2_002, 2_003, 2_004];

describeOnEachBackend("a post in hubs", (backend) => {
  let world: DistributorWorld;
  beforeAll(async () => {
    world = await startDistributorWorld(backend);
    await world.connect([OSLO, BERGEN, TROMSO]);
    await world.sql(`
      with hub as (insert into distributor.hubs (bot, name) values (1000001, 'fishing') returning id),
      chat as (insert into distributor.chats (bot, chat, type) values (1000001, ${LYON}, 'private'))
      insert into distributor.routes (hub, bot, chat, is_source, is_destination)
        select id, 1000001, chat, is_source, is_destination from hub, (values
          (${OSLO}, true, true), (${BERGEN}, false, true), (${LYON}, false, true))
          as way (chat, is_source, is_destination)`);
  }, 60_000);
  afterAll(() => world.stop());

  const said = (text: string) => world.asked.filter(({ params }) => params["text"] === text);
  const endAll = async (text: string, count: number) => {
    for (const call of await world.askedUntil(text, () => said(text).length >= count))
      if (call.params["text"] === text)
        await world.end(call, { status: "ok", result: true, messageIds: [(call.chat ?? 0) * 10 + count] });
  };

  test("reaches every chat of all hubs that hear it, and each of them once", async () => {
    await world.say(OSLO, { message_id: 1, text: "cod" });
    await endAll("cod", 3);
    expect(said("cod").map(({ chat }) => chat)).toEqual(expect.arrayContaining([BERGEN, TROMSO, LYON]));
    expect(said("cod")).toHaveLength(3);
  });

  test("stays in the hubs its chat speaks into", async () => {
    await world.say(BERGEN, { message_id: 2, text: "herring" });
    await endAll("herring", 2);
    expect(new Set(said("herring").map(({ chat }) => chat))).toEqual(new Set([OSLO, TROMSO]));
    await world.say(LYON, { message_id: 3, text: "trout" });
    await world.say(BERGEN, { message_id: 4, text: "salmon" });
    await endAll("salmon", 2);
    expect(said("trout")).toEqual([]);
  });

  test("waits while a hub is paused, and others do not", async () => {
    await world.sql("update distributor.hubs set paused_at = now() where name = 'fishing'");
    await world.say(OSLO, { message_id: 5, text: "pike" });
    await endAll("pike", 2);
    expect(new Set(said("pike").map(({ chat }) => chat))).toEqual(new Set([BERGEN, TROMSO]));
    await world.sql("update distributor.hubs set paused_at = null");
    await endAll("pike", 3);
    expect(said("pike").at(-1)?.chat).toBe(LYON);
  });

  test("comes back to a chat that wants its own; who hears nothing is left out", async () => {
    await world.sql(`update distributor.chats set self_send = true where chat = ${TROMSO}`);
    await world.sql(`update distributor.chats set takes_in = false where chat = ${BERGEN}`);
    await world.say(TROMSO, { message_id: 6, text: "shark" });
    await endAll("shark", 2);
    expect(new Set(said("shark").map(({ chat }) => chat))).toEqual(new Set([OSLO, TROMSO]));
  });
});
