import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { UpdateReceivedData } from "@telebus/contracts";
import { createLog, openDatabase, type Database } from "@telebus/service";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { createArchiveRetentionStore } from "../src/archive-retention-store.js";
import { createArchiveStore } from "../src/archive-store.js";
import { observe } from "../src/domain/observe.js";
import { BOT, startAdminWorld, type AdminWorld } from "./admin-world.js";

const DAY_MS = 86_400_000;
const now = Math.floor(Date.now() / 1_000);
const anna = { id: 11, is_bot: false, first_name: "Anna" };
const group = { id: -1001, type: "supergroup", title: "Harbour" } as const;
const news = { id: -1003, type: "channel", title: "News" } as const;
const heart = { type: "emoji", emoji: "❤" };

const update = (update_id: number, kind: string, content: object): UpdateReceivedData => ({
  bot: BOT,
  owner: "distributor",
  kind,
  chat: { id: group.id },
  person: { id: anna.id },
  conversation: true,
  update: { update_id, [kind]: content },
});
const batch = [
  update(1, "message", { message_id: 1, date: now, chat: group, from: anna, text: "Hi" }),
  update(2, "message", {
    message_id: 2,
    date: now,
    chat: group,
    from: anna,
    reply_to_message: { message_id: 1 },
  }),
  update(3, "chat_member", {
    chat: group,
    date: now,
    old_chat_member: { status: "left", user: anna },
    new_chat_member: { status: "member", user: anna },
    invite_link: { invite_link: "https://t.me/+x" },
  }),
  update(4, "message_reaction", {
    chat: group,
    date: now,
    user: anna,
    old_reaction: [],
    new_reaction: [heart],
  }),
  update(5, "message_reaction_count", {
    chat: news,
    message_id: 1,
    date: now,
    reactions: [{ type: heart, total_count: 3 }],
  }),
  update(6, "edited_message", {
    message_id: 1,
    date: now,
    edit_date: now,
    chat: group,
    from: anna,
    text: "Ho",
  }),
].map((one) => observe(one, new Date()));

describeOnEachBackend("what the archive keeps", (backend) => {
  let world: AdminWorld;
  let db: Database;
  beforeAll(async () => {
    const url = await backend.databaseUrl();
    world = await startAdminWorld({ ...backend, databaseUrl: async () => url });
    db = openDatabase({ url, log: createLog({ level: "silent" }), maxConnections: 2 });
    await waitFor("the bot", async () => (await world.sql("select from admin.bots")).length === 1);
  });
  afterAll(async () => {
    await db.close();
    await world.stop();
  });

  const everything = () =>
    Promise.all(
      [
        "chats",
        "people",
        "memberships",
        "messages",
        "sessions",
        "chat_days",
        "invite_days",
        "post_reactions",
      ].map(async (table) => world.sql(`select * from admin.${table} t order by t::text`)),
    );
  const messagesOf = async (bot: number): Promise<number> =>
    (await world.sql("select from admin.messages where bot = $1", [bot])).length;

  test("a batch that comes again, whole or in part, changes nothing", async () => {
    const archive = createArchiveStore(db);
    await archive.record(batch);
    const before = await everything();
    expect(before[5]).toEqual([
      expect.objectContaining({ chat: "-1001", posts: 2, replies: 1, reactions: 1, joins: 1, active: 1 }),
      expect.objectContaining({ chat: "-1003", reactions: 3 }),
    ]);
    await archive.record(batch);
    await archive.record(batch.slice(2, 4));
    expect(await everything()).toEqual(before);
  });

  test("a bot's messages go when it keeps them no longer, and others stay; a day that nobody keeps goes whole", async () => {
    const partitions = async (): Promise<number> =>
      (await world.sql("select from pg_inherits where inhparent = 'admin.messages'::regclass")).length;
    await world.sql(
      `insert into admin.bots (id, username, name, token, mode, features, home, keep_days)
       values (7, 'brief', 'Brief', 'x', 'polling', '{}', 'admin', 1)`,
    );
    for (const bot of [7, BOT])
      await world.sql(
        `insert into admin.messages (at, bot, chat, message, kind, is_service, has_media, length)
         values (now() - interval '3 days', $1, 5, 5, 'message', false, false, 0)`,
        [bot],
      );
    const retention = createArchiveRetentionStore(db);
    const kept = await messagesOf(BOT);
    await retention.keep(Date.now());
    expect([await messagesOf(7), await messagesOf(BOT)]).toEqual([0, kept]);
    const days = await partitions();
    await retention.keep(Date.now() + 92 * DAY_MS);
    expect(await messagesOf(BOT)).toBeLessThan(kept);
    expect(days).toBe(6);
  });
});
