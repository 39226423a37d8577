import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { startDistributorWorld, type DistributorWorld } from "./distributor-world.js";

const [SPEAKER, OTHER, FILTERED, REWRITTEN] = [3_000, 3_001, 3_002, 3_003];

describeOnEachBackend("a route", (backend) => {
  let world: DistributorWorld;
  let said = 0;
  beforeAll(async () => {
    world = await startDistributorWorld(backend);
    await world.connect([SPEAKER, OTHER, FILTERED, REWRITTEN]);
  }, 60_000);
  afterAll(() => world.stop());

  const setPolicy = (chat: number, policy: object) =>
    world.sql("update distributor.routes set policy = $2 where chat = $1", [chat, JSON.stringify(policy)]);
  const copies = (text: string) => world.asked.filter(({ params }) => String(params["text"]).includes(text));
  const chatsThatGot = (text: string) => copies(text).map(({ chat }) => chat);
  /** Posts of one chat do not overtake each other: where the last one is, all before it are, or never come. */
  const sayAndWait = async (...texts: readonly object[]) => {
    for (const message of texts) await world.say(SPEAKER, { message_id: ++said, ...message });
    await world.say(SPEAKER, { message_id: ++said, text: `over ${said}` });
    const last = `over ${said}`;
    await world.askedUntil("all that was said", () => chatsThatGot(last).includes(OTHER));
  };

  test("holds back what its filter does not let into the chat; others get it (X5)", async () => {
    await setPolicy(FILTERED, {
      in: { filters: { words: { deny: ["casino"] }, kinds: { allow: ["text"] } } },
    });
    await sayAndWait(
      { text: "Come to the CÁSINO" },
      { text: "Come to the park" },
      { sticker: { file_id: "S", file_unique_id: "s" } },
    );
    expect(chatsThatGot("CÁSINO")).toEqual([SPEAKER + 1, REWRITTEN]);
    expect(chatsThatGot("the park")).toEqual([OTHER, FILTERED, REWRITTEN]);
    const stickers = world.asked.filter(({ method }) => method === "sendSticker");
    expect(stickers.map(({ chat }) => chat)).toEqual([OTHER, REWRITTEN]);
  });

  test("says to its hub only what its filter lets out, and no other bots unless it says so (X5)", async () => {
    await setPolicy(SPEAKER, { out: { filters: { length: { max: 30 } } } });
    const bot = { id: 77, is_bot: true, first_name: "Other" };
    await sayAndWait({ text: "far too long for this hub, really" }, { text: "by a bot", from: bot });
    expect(copies("too long")).toEqual([]);
    expect(copies("by a bot")).toEqual([]);
    await setPolicy(SPEAKER, { out: { filters: { bots: true } } });
    await sayAndWait({ text: "by a bot", from: bot });
    expect(copies("by a bot")).toHaveLength(3);
  });

  test("changes what is said on its way out of one chat and into another (X5)", async () => {
    await setPolicy(SPEAKER, {
      out: { rewrites: { replace: [{ word: "twitter", with: "X" }], footer: "*Ada*" } },
    });
    await setPolicy(REWRITTEN, { in: { rewrites: { removeLinks: true, header: "**News**" } } });
    const entities = [{ type: "bold", offset: 0, length: 7 }];
    await sayAndWait({ text: "Twitter is at https://x.com now", entities });
    const [plain, filtered, changed] = copies("X is at");
    expect(plain?.params).toMatchObject({
      text: "X is at https://x.com now\nAda",
      entities: [
        { type: "bold", offset: 0, length: 1 },
        { type: "italic", offset: 26, length: 3 },
      ],
    });
    expect(filtered?.params).toMatchObject({ text: plain?.params["text"] });
    expect(changed?.params).toMatchObject({
      text: "News\nX is at now\nAda",
      entities: [
        { type: "bold", offset: 0, length: 4 },
        { type: "bold", offset: 5, length: 1 },
        { type: "italic", offset: 17, length: 3 },
      ],
    });
  });

  test("sends nothing where a rewrite leaves nothing of it (X5)", async () => {
    await sayAndWait({ text: "https://example.org/alone" });
    expect(chatsThatGot("alone")).toEqual([OTHER, FILTERED]);
  });

  test("into a topic goes with it when it is deleted, and stays when it is closed (X5)", async () => {
    const topics = async () => {
      const rows = await world.sql(
        "select thread::int from distributor.routes where thread <> 0 order by thread",
      );
      return rows.map(({ thread }) => thread);
    };
    await world.sql(
      `insert into distributor.routes (hub, bot, chat, thread, is_source)
       select hub, bot, chat, unnest(array[7, 8]), false from distributor.routes where chat = $1 and thread = 0`,
      [OTHER],
    );
    await sayAndWait({ text: "into topics" });
    const into = (thread: number) =>
      copies("into topics").find(({ params }) => params["message_thread_id"] === thread);
    await world.askedUntil("both topics", () => into(7) !== undefined && into(8) !== undefined);
    const gone = { status: "failed", class: "topic-gone", reaction: "dropped" } as const;
    for (const [thread, description] of [
      [7, "Bad Request: TOPIC_CLOSED"],
      [8, "Bad Request: message thread not found"],
    ] as const) {
      const call = into(thread);
      if (call !== undefined) await world.end(call, { ...gone, description });
    }
    await waitFor("the deleted topic's route is gone", async () => (await topics()).length === 1);
    expect(await topics()).toEqual([7]);
  });
});
