import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { BOT, startAdminWorld, type AdminWorld } from "./admin-world.js";

const OTHER = 1_000_002;
const HARBOUR = -2001;
const PIER = -2002;
const GONE = -2003;

const Totals = z.object({ days: z.array(z.object({ members: z.int().nullable(), posts: z.int() })) });

describeOnEachBackend("all chats together", (backend) => {
  let world: AdminWorld;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
    await waitFor("the bot", async () => (await world.sql("select from admin.bots")).length === 1);
    const add = (bot: number, chat: number, fields: { members: number; ago?: string; role?: string }) =>
      world.sql(
        `insert into admin.chats (bot, chat, type, title, members, bot_status, first_seen_at, last_seen_at)
         values ($1, $2, 'supergroup', '=1+1', $3, $4, now() - interval '1 year', now() - $5::interval)`,
        [bot, chat, fields.members, fields.role ?? "administrator", fields.ago ?? "0 days"],
      );
    await add(BOT, HARBOUR, { members: 130 });
    await add(BOT, PIER, { members: 50, ago: "20 days", role: "member" });
    await add(BOT, GONE, { members: 900 });
    await add(OTHER, HARBOUR, { members: 7 });
    await world.sql("update admin.chats set ended_at = now() where chat = $1", [GONE]);
    const counted = (chat: number, ago: number, members: number | null, posts = 0) =>
      world.sql(
        `insert into admin.chat_days (bot, chat, day, members, posts)
         values ($1, $2, (now() at time zone 'UTC')::date - $3::integer, $4, $5)`,
        [BOT, chat, ago, members, posts],
      );
    await counted(HARBOUR, 12, 100);
    await counted(HARBOUR, 4, 110, 3);
    await counted(HARBOUR, 2, null, 5);
    await counted(HARBOUR, 0, 130);
    await counted(PIER, 4, 40);
    await counted(PIER, 0, 50, 1);
    await counted(GONE, 1, 900, 77);
  });
  afterAll(() => world.stop());

  const json = async (address: string): Promise<unknown> => (await world.api("GET", address)).body;

  test("by type, of one bot or of all, without chats that it has left", async () => {
    expect(await json("/api/chats/totals")).toMatchObject({ chats: 3, members: 187 });
    expect(await json(`/api/chats/totals?bot=${BOT}`)).toMatchObject({
      chats: 2,
      members: 180,
      types: [{ type: "supergroup", chats: 2, members: 180 }],
    });
  });

  test("a chat that was not counted on a day is no fall", async () => {
    const { days } = Totals.parse(await json(`/api/chats/totals?bot=${BOT}&days=7`));
    expect(days).toEqual([
      { members: 150, posts: 3 },
      { members: null, posts: 5 },
      { members: 180, posts: 1 },
    ]);
    const { days: longer } = Totals.parse(await json(`/api/chats/totals?bot=${BOT}&days=30`));
    expect(longer.map(({ members }) => members)).toEqual([150, 150, null, 180]);
  });

  test("lists and files are of those that fit: by role, and by when something happened there last", async () => {
    const active = new Date(Date.now() - 86_400_000).toISOString();
    const chats = (query: string) => json(`/api/chats?bot=${BOT}&${query}`);
    expect(await chats("role=member")).toMatchObject({ chats: [{ chat: PIER, grownWeek: null }] });
    expect(await chats("sort=newest&q=-2001")).toMatchObject({ chats: [{ chat: HARBOUR, grownWeek: 30 }] });
    expect(await chats(`state=active&activeSince=${active}`)).toMatchObject({ chats: [{ chat: HARBOUR }] });
    const csv = await world.api("GET", `/api/chats/file?bot=${BOT}&role=member`);
    expect(csv.headers.get("content-disposition")).toBe('attachment; filename="chats.csv"');
    expect(String(csv.body)).toContain("supergroup,'=1+1,");
    const file = await world.api("GET", `/api/chats/file?bot=${BOT}&sort=members&state=active&format=json`);
    expect(file.body).toMatchObject([{ chat: HARBOUR }, { chat: PIER }]);
  });

  test("how far a refresh is", async () => {
    expect(await json(`/api/chats/looks?bot=${BOT}`)).toEqual({ waiting: 0 });
    await world.api("POST", `/api/bots/${BOT}/chats/stats/refresh`);
    expect(await json(`/api/chats/looks?bot=${BOT}`)).toEqual({ waiting: 2 });
    expect(await json(`/api/chats/looks?bot=${OTHER}`)).toEqual({ waiting: 0 });
  });

  test("whose token it is can be seen before it is kept", async () => {
    const look = (token: string) => world.api("POST", "/api/bots/look", { body: { token } });
    const token = "5550001:AAlooklooklooklooklooklooklooklook";
    await world.telegram.addBot({ token, username: "look_bot", first_name: "Look" });
    expect(await look(token)).toMatchObject({
      status: 200,
      body: { id: 5_550_001, username: "look_bot", name: "Look", webhook: null, isKnown: false },
    });
    expect(await world.api("GET", "/api/bots/5550001")).toMatchObject({ status: 404 });
    const wrong = token.replaceAll("look", "nope");
    expect(await look(wrong)).toMatchObject({ status: 422 });
    expect(await look("nonsense")).toMatchObject({ status: 400 });
  });
});
