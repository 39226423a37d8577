import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { testApiKey } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { startDistributorWorld, type DistributorWorld } from "./distributor-world.js";

const BOT = 1_000_001;
const CROWD = Array.from({ length: 2_000 }, (_, n) => 10_000 + n);
const [LOUD, SILENT] = [10_500, 11_999];
const Answer = z.object({
  hubs: z.array(z.looseObject({ id: z.int(), name: z.string() })),
  routes: z.array(z.looseObject({ hub: z.int(), chat: z.int() })),
});

describeOnEachBackend("the map of hubs", (backend) => {
  let world: DistributorWorld;
  beforeAll(async () => {
    world = await startDistributorWorld(backend);
    await world.connect(CROWD, "supergroup");
    await world.sql("update distributor.chats set title = 'Chat 100% ' || chat");
    await world.sql("insert into distributor.hubs (bot, name) values ($1, 'news')", [BOT]);
    await world.sql(
      `insert into distributor.routes (hub, bot, chat, is_source, policy)
       select id, $1, $2, false, '{"in": {"filters": {"kinds": {"deny": ["sticker"]}}}}'
       from distributor.hubs where name = 'news'`,
      [BOT, LOUD],
    );
    // Posts of a day, as many as a busy hub has.
    await world.sql(
      `insert into distributor.fan_outs (bot, source, post_at, post, hub, cause, state, created_at)
       select $1, 10000 + (n % 400), now(), n, hub.id, '{}', 'done', now() - (n % 1400) * interval '1 minute'
       from generate_series(1, 50000) n, distributor.hubs hub where hub.name = 'default'`,
      [BOT],
    );
    await world.sql(
      `insert into distributor.fan_outs (bot, source, post_at, post, hub, cause, state)
       select $1, $2, now(), 100000 + n, hub.id, '{}', 'done'
       from generate_series(1, 500) n, distributor.hubs hub where hub.name = 'default'`,
      [BOT, LOUD],
    );
    await world.sql("analyze distributor.fan_outs; analyze distributor.routes; analyze distributor.chats");
  }, 120_000);
  afterAll(() => world.stop());

  const map = async (query: string) => {
    const answer = await fetch(`${world.url}/api/hubs/map?${query}`, {
      headers: { "x-api-key": testApiKey },
    });
    return Answer.parse(await answer.json());
  };

  test("each hub with its liveliest routes and its traffic", async () => {
    const { hubs, routes } = await map(`bot=${BOT}&limit=5`);
    expect(hubs).toMatchObject([
      { name: "default", sources: 2_000, destinations: 2_000, found: 2_000, postsDay: 50_500 },
      { name: "news", sources: 0, destinations: 1, found: 1, postsDay: 0 },
    ]);
    expect(routes).toHaveLength(6);
    expect(routes[0]).toMatchObject({ chat: LOUD, as: "both", postsHour: 500, isConnected: true });
    expect(routes[5]).toMatchObject({ chat: LOUD, as: "destination", changesIn: true, changesOut: false });
  });

  test("a chat is found by its title or id; all its routes are shown", async () => {
    expect((await map(`search=100%25 ${SILENT}`)).routes).toMatchObject([{ chat: SILENT, postsDay: 0 }]);
    expect((await map("search=1199&limit=20")).routes).toHaveLength(11);
    expect((await map(`chat=${LOUD}`)).routes).toHaveLength(2);
    expect((await map("search=nobody")).routes).toEqual([]);
    const listed = await fetch(`${world.url}/api/hubs/chats?bot=${BOT}&search=${SILENT}`, {
      headers: { "x-api-key": testApiKey },
    });
    expect(await listed.json()).toMatchObject({ chats: [{ chat: SILENT }] });
  });

  test("how one hub is doing", async () => {
    const { hubs } = await map("");
    const answer = await fetch(`${world.url}/api/hubs/${hubs[0]?.id}/figures`, {
      headers: { "x-api-key": testApiKey },
    });
    expect(await answer.json()).toMatchObject({ chats: { supergroup: 2_000 }, onTheirWay: 0 });
  });
});
