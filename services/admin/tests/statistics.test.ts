import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { CallOutcome } from "@telebus/contracts";
import { waitFor, type Asked } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { ADMINISTRATOR, BOT, startAdminWorld, type AdminWorld } from "./admin-world.js";

const HARBOUR = -2001;
const CLOSED = -2002;
const ok = (result: unknown): CallOutcome => ({ status: "ok", result, messageIds: [] });
const refused: CallOutcome = {
  status: "failed",
  class: "no-rights",
  reaction: "dropped",
  description: "Bad Request: CHAT_ADMIN_REQUIRED",
};
const clara = { id: 21, is_bot: false, first_name: "Clara", username: "clara" };
const bot = { id: BOT, is_bot: true, first_name: "First" };
const answers: Readonly<Record<string, unknown>> = {
  getChat: { id: HARBOUR, type: "supergroup", title: "=Harbour" },
  getChatMemberCount: 120,
  getChatAdministrators: [
    { status: "creator", user: clara, custom_title: "Captain", is_anonymous: false },
    { status: "administrator", user: bot, can_delete_messages: true, can_pin_messages: false },
  ],
  getChatMember: { status: "administrator", user: bot },
};

describeOnEachBackend("statistics", (backend) => {
  let world: AdminWorld;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
    await waitFor("the bot", async () => (await world.sql("select from admin.bots")).length === 1);
    for (const chat of [HARBOUR, CLOSED])
      await world.sql(
        `insert into admin.chats (bot, chat, type, title, first_seen_at, last_seen_at)
         values ($1, $2, 'supergroup', 'Old', now(), now())`,
        [BOT, chat],
      );
    for (const [ago, members] of [
      [1, 119],
      [7, 110],
      [40, 60],
    ])
      await world.sql(
        `insert into admin.chat_days (bot, chat, day, members, posts, joins)
         values ($1, $2, (now() at time zone 'UTC')::date - $3::integer, $4, 2, 1)`,
        [BOT, HARBOUR, ago, members],
      );
  });
  afterAll(() => world.stop());

  const path = `/api/bots/${BOT}/chats`;
  const json = async (address: string): Promise<unknown> => (await world.api("GET", address)).body;
  const untilLookedAt = (chat: number) =>
    waitFor(`the look at ${chat}`, async () => {
      const rows = await world.sql(
        "select from admin.chat_looks where chat = $1 and looked_at is not null and asked_at is null",
        [chat],
      );
      return rows.length === 1;
    });
  const askedOf = (chat: number): readonly Asked[] =>
    world.asked.filter((call) => call.chat === chat && call.method.startsWith("getChat"));

  test("a refresh asks Telegram about every group, behind everything that people wait for", async () => {
    expect(await world.api("POST", `${path}/stats/refresh`)).toMatchObject({
      status: 202,
      body: { chats: 2 },
    });
    for (const chat of [HARBOUR, CLOSED])
      await waitFor("the questions", async () => askedOf(chat).length === 4);
    expect(new Set(askedOf(HARBOUR).map(({ lane }) => lane))).toEqual(new Set(["bulk"]));
    const member = askedOf(HARBOUR).find(({ method }) => method === "getChatMember");
    expect(member?.params).toEqual({ chat_id: HARBOUR, user_id: BOT });
    // While it is under way, nothing is asked a second time.
    await world.api("POST", `${path}/${HARBOUR}/stats/refresh`);
    expect(askedOf(HARBOUR)).toHaveLength(4);
  });

  test("one chat refuses, the other is told about all the same", async () => {
    for (const call of askedOf(HARBOUR)) await world.end(call, ok(answers[call.method]));
    for (const call of askedOf(CLOSED)) await world.end(call, refused);
    await untilLookedAt(HARBOUR);
    await untilLookedAt(CLOSED);
    expect(await json(`${path}/${HARBOUR}/stats`)).toMatchObject({
      title: "=Harbour",
      members: 120,
      botStatus: "administrator",
      growth: { day: 1, week: 10, month: 60 },
      views: null,
      viewsNote: "not available to bots",
      refusal: null,
      administrators: [
        { person: 21, name: "Clara", isOwner: true, title: "Captain", rights: [] },
        { person: BOT, isBot: true, isOwner: false, rights: ["can_delete_messages"] },
      ],
    });
    expect(await json(`${path}/${CLOSED}/stats`)).toMatchObject({
      members: null,
      refusal: expect.stringContaining("CHAT_ADMIN_REQUIRED"),
    });
  });

  test("all chats of a bot: totals, by type, and those with most members first, page by page", async () => {
    expect(await json(`${path}/stats`)).toMatchObject({
      totals: { chats: 2, members: 120, posts: 2, joins: 1 },
      types: [{ type: "supergroup", chats: 2, members: 120 }],
      chats: [
        { chat: HARBOUR, members: 120, growth: { day: 1, week: 10, month: 60 }, posts: 2 },
        { chat: CLOSED, members: null, growth: { day: null, week: null, month: null } },
      ],
    });
    const first = await json(`${path}/stats?limit=1`);
    expect(first).toMatchObject({ chats: [{ chat: HARBOUR }], next: expect.any(String) });
    const next = first instanceof Object && "next" in first ? String(first.next) : "";
    expect(await json(`${path}/stats?limit=1&cursor=${next}`)).toMatchObject({ chats: [{ chat: CLOSED }] });
    expect(await world.api("GET", `${path}/stats?cursor=e30`)).toMatchObject({ status: 422 });
  });

  test("as a file for a spreadsheet, in which no title is a formula", async () => {
    const file = await world.api("GET", `${path}/stats?format=csv`);
    expect(file.headers.get("content-disposition")).toBe(`attachment; filename="stats-${BOT}.csv"`);
    expect(file.headers.get("content-type")).toMatch(/^text\/csv/);
    const [names, line] = String(file.body).split("\r\n");
    expect(names).toMatch(/^chat,type,title,username,botStatus,members/);
    expect(line).toMatch(/^-2001,supergroup,'=Harbour,/);
    const history = await world.api("GET", `${path}/${HARBOUR}/stats?format=csv&days=8`);
    expect(String(history.body).trim().split("\r\n")).toHaveLength(4);
  });

  test("a look that the schedule has made is not made again before its time", async () => {
    const looks = () =>
      world.sql("select from admin.chat_looks where due_at is not null or asked_at is not null");
    expect(await looks()).toEqual([]);
    await world.sql("update admin.chat_looks set looked_at = now() - interval '7 hours' where chat = $1", [
      HARBOUR,
    ]);
    // Any refresh makes the task look around; private chats and chats of nobody are refused.
    expect(await world.api("POST", `${path}/77/stats/refresh`)).toMatchObject({ status: 404 });
    await waitFor("the scheduled look", async () => askedOf(HARBOUR).length === 8);
    expect(askedOf(CLOSED)).toHaveLength(4);
  });

  test("answers of a look long over change nothing", async () => {
    const [old] = askedOf(HARBOUR).filter(({ method }) => method === "getChatMemberCount");
    const [, fresh] = askedOf(HARBOUR).filter(({ method }) => method === "getChatMemberCount");
    if (old === undefined || fresh === undefined) throw new Error("not asked");
    await world.end({ ...old, id: `${old.id}:late` }, ok(7));
    await world.end(fresh, ok(130));
    await waitFor("the answer", async () =>
      JSON.stringify(await json(`${path}/${HARBOUR}/stats`)).includes('"members":130'),
    );
    await world.end({ ...old, id: `${old.id}:later` }, ok(7));
    expect(await json(`${path}/${HARBOUR}/stats`)).toMatchObject({ members: 130 });
  });

  const command = (chat: { id: number; type: "private" | "supergroup" }, person = ADMINISTRATOR) =>
    world.receive({
      bot: BOT,
      kind: "message",
      chat,
      person: { id: person },
      command: { name: "stats", args: "" },
      content: { message_id: 1, date: 1, chat, from: { id: person }, text: "/stats" },
    });
  const isShown = ({ method, params }: Asked, words: string): boolean =>
    /^(sendMessage|editMessageText|answerCallbackQuery)$/.test(method) &&
    String(params["text"]).includes(words);
  const untilShown = (words: string): Promise<Asked> =>
    world.untilAsked(words, (call) => isShown(call, words));

  test("operators look in the chat: a list to choose from, the chat itself, and ask for a new count", async () => {
    await command({ id: ADMINISTRATOR, type: "private" });
    const list = await untilShown("1. =Harbour: 130 (+20 in 7 days)");
    expect(String(list.params["text"])).toContain("2 chats, 130 members");
    await world.press(list, "1", ADMINISTRATOR);
    const chat = await untilShown("Members: 130. 1 day: +11, 7 days: +20, 30 days: +70");
    expect(String(chat.params["text"])).toContain("Views: not available to bots");
    await world.press(list, "2", ADMINISTRATOR);
    const closed = await untilShown("Telegram did not tell everything");
    await world.press({ ...closed, params: closed.params }, "Count again", ADMINISTRATOR);
    await untilShown("Telegram is being asked. Look again");
    await waitFor("the questions", async () => askedOf(CLOSED).length === 8);
    await world.press(closed, "All chats", ADMINISTRATOR);
    await waitFor(
      "the list again",
      async () => world.asked.filter((call) => isShown(call, "1. =Harbour")).length === 2,
    );
  });

  test("in a group the command tells about that group; to others it is refused", async () => {
    await command({ id: HARBOUR, type: "supergroup" });
    const panel = await world.untilAsked(
      "the group's figures",
      (call) => call.chat === HARBOUR && isShown(call, "Members: 130"),
    );
    expect(panel.method).toBe("sendMessage");
    await world.press(panel, "Count again", 4711);
    await untilShown("This is for operators");
    await command({ id: 4711, type: "private" }, 4711);
    await world.untilAsked(
      "the refusal",
      (call) => call.chat === 4711 && isShown(call, "This is for operators"),
    );
  });

  test("of another's bot nobody learns whether it exists", async () => {
    const secret = "s".repeat(40);
    const hashes = [createHash("sha256").update(secret).digest("hex")];
    const entry = { id: "narrow01", hashes, scopes: ["chats:write"], bots: [999] };
    await world.ports.bus.live.put("key.narrow01", JSON.stringify(entry));
    const key = `tb_narrow01_${secret}`;
    await waitFor("the key", async () => (await world.api("GET", "/api/chats", { key })).status === 200);
    for (const [method, rest] of [
      ["GET", "/stats"],
      ["GET", `/${HARBOUR}/stats`],
      ["POST", "/stats/refresh"],
      ["POST", `/${HARBOUR}/stats/refresh`],
    ] as const) {
      const foreign = await world.api(method, `/api/bots/${BOT}/chats${rest}`, { key });
      const unknown = await world.api(method, `/api/bots/998/chats${rest}`, { key });
      expect([foreign.status, foreign.body]).toEqual([404, unknown.body]);
    }
  });
});
