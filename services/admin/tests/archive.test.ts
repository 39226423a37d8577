import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { ChatDied, ChatRevived } from "@telebus/contracts";
import { createConversations } from "@telebus/service";
import { waitFor, type HandedUpdate } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { BOT, startAdminWorld, type AdminWorld } from "./admin-world.js";

const anna = { id: 11, is_bot: false, first_name: "Anna", username: "anna", language_code: "de" };
const ben = { id: 12, is_bot: false, first_name: "Ben", last_name: "Boat" };
type Person = typeof anna | typeof ben;
const group = { id: -1001, type: "supergroup", title: "Harbour", username: "harbour" } as const;
const now = (): number => Math.floor(Date.now() / 1_000);

const Page = z.object({ chats: z.array(z.object({ chat: z.int() })), next: z.string().optional() });

let messageId = 100;
const inGroup = (from: Person | undefined, chat: { id: number; type: "supergroup" | "channel" } = group) => ({
  bot: BOT,
  owner: "distributor" as const,
  chat: { id: chat.id, type: chat.type },
  ...(from && { person: { id: from.id } }),
});
const said = (from: Person, fields: object = {}): HandedUpdate => ({
  ...inGroup(from),
  kind: "message",
  content: { message_id: ++messageId, date: now(), chat: group, from, text: "Good morning", ...fields },
});

describeOnEachBackend("the archive", (backend) => {
  let world: AdminWorld;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
    await waitFor("the bot", async () => (await world.sql("select from admin.bots")).length === 1);
  });
  afterAll(() => world.stop());

  const untilOne = async (what: string, query: string): Promise<Record<string, unknown>> => {
    await waitFor(what, async () => (await world.sql(query)).length === 1);
    return (await world.sql(query))[0] ?? {};
  };
  const archived = (message: number) =>
    untilOne(`message ${message}`, `select * from admin.messages where message = ${message}`);
  /** What was counted in a chat, once it is so. */
  const untilCounted = (chat: number, counts: Record<string, number>) => {
    const conditions = Object.entries(counts).map(([name, count]) => `and ${name} = ${count}`);
    return untilOne(
      `the counts of ${chat}: ${JSON.stringify(counts)}`,
      `select * from admin.chat_days where chat = ${chat} ${conditions.join(" ")}`,
    );
  };

  test("keeps who said what kind of thing where, and no words", async () => {
    await world.receive(said(anna, { reply_to_message: { message_id: 7 } }));
    const row = await archived(messageId);
    expect(row).toMatchObject({ bot: String(BOT), chat: "-1001", person: "11", kind: "message" });
    expect(row).toMatchObject({ content: "text", reply_to: "7", length: 12, text: null });
    expect(row).toMatchObject({ has_media: false, is_service: false });
    const { body } = await world.api("GET", `/api/chats/${BOT}/-1001`);
    expect(body).toMatchObject({ type: "supergroup", title: "Harbour", username: "harbour", endedAt: null });
    const { body: members } = await world.api("GET", `/api/chats/${BOT}/-1001/members`);
    expect(members).toEqual({
      members: [expect.objectContaining({ person: 11, firstName: "Anna", status: "member" })],
    });
    await untilCounted(-1001, { posts: 1, replies: 1, active: 1 });
  });

  test("a batch that comes again changes nothing", async () => {
    const update = said(ben, { photo: [{ file_id: "x" }], text: undefined, caption: "Look" });
    await world.receive(update);
    await world.receive(update);
    await world.receive(said(ben, { text: "The end" }));
    await archived(messageId);
    await untilCounted(-1001, { posts: 3, replies: 1, active: 2 });
    expect(await archived(messageId - 1)).toMatchObject({ content: "photo", has_media: true, length: 4 });
  });

  test("keeps words once the bot is told to, cut where Telegram cuts them, and finds them", async () => {
    await world.sql("update admin.bots set keeps_content = true where id = $1", [BOT]);
    await world.receive(said(anna, { text: "The northern pier is open, zebra\u0000\ud800" }));
    await archived(messageId);
    await world.receive(said(ben, { text: "z".repeat(5_000) }));
    await archived(messageId);
    const found = await world.api("GET", `/api/chats/${BOT}/-1001/messages?q=pier%20-closed`);
    expect(found.body).toEqual({
      messages: [
        expect.objectContaining({ person: 11, name: "Anna", text: "The northern pier is open, zebra" }),
      ],
    });
    const everywhere = await world.api("GET", `/api/chats/messages?bot=${BOT}&q=zebra`);
    expect(everywhere.body).toMatchObject({ messages: [{ chat: -1001 }] });
    const all = await world.sql("select max(length(text)) as longest from admin.messages");
    expect(all).toEqual([{ longest: 4_096 }]);
  });

  test("an edit is noted with the message, its words too", async () => {
    const { content, ...about } = said(anna, { text: "Ships at six" });
    await world.receive({ ...about, content });
    await archived(messageId);
    const edited = { ...content, text: "Ships at seven", edit_date: now() };
    await world.receive({ ...about, kind: "edited_message", content: edited });
    await untilOne("the edit", "select from admin.messages where edited_at is not null");
    const { body } = await world.api("GET", `/api/chats/${BOT}/-1001/messages?q=seven`);
    expect(body).toMatchObject({ messages: [{ message: messageId, text: "Ships at seven" }] });
    expect(await world.api("GET", `/api/chats/${BOT}/-1001/messages?q=six`)).toMatchObject({
      body: { messages: [] },
    });
  });

  test("a person is known by the newest name, and a chat by the newest title", async () => {
    await world.receive(
      said({ ...ben, first_name: "Benjamin" }, { chat: { ...group, title: "New Harbour" } }),
    );
    await untilOne("the name", "select from admin.people where id = 12 and first_name = 'Benjamin'");
    await untilOne("the title", "select from admin.chats where title = 'New Harbour'");
    const { body } = await world.api("GET", `/api/chats/${BOT}/-1001/members?limit=1`);
    expect(body).toMatchObject({ members: [{ firstName: "Benjamin", lastName: "Boat" }] });
  });

  test("counts who comes and goes once, by link where Telegram tells it", async () => {
    const chat = { id: -1002, type: "supergroup", title: "Pier" } as const;
    const left = { status: "left", user: ben };
    const member = { status: "member", user: ben };
    const link = { invite_link: "https://t.me/+abc…", name: "Flyer", creator: anna };
    const moved = { chat, from: ben, date: now() };
    const coming = { ...moved, old_chat_member: left, new_chat_member: member, invite_link: link };
    await world.receive({ ...inGroup(ben, chat), kind: "chat_member", content: coming });
    await untilCounted(-1002, { joins: 1 });
    // As an administrator the bot is told by the chat, too.
    const told = { message_id: 5, date: now(), chat, from: ben, new_chat_members: [ben] };
    await world.receive({ ...inGroup(ben, chat), kind: "message", content: told });
    const going = { ...moved, date: now() + 1, old_chat_member: member, new_chat_member: left };
    await world.receive({ ...inGroup(ben, chat), kind: "chat_member", content: going });
    await untilCounted(-1002, { joins: 1, leaves: 1, posts: 0 });
    expect(await world.sql("select link, joins from admin.invite_days")).toEqual([
      { link: "Flyer", joins: 1 },
    ]);
    expect(await world.sql("select status from admin.memberships where chat = -1002")).toEqual([
      { status: "left" },
    ]);
  });

  test("counts reactions of people, and of channels by the totals that Telegram tells", async () => {
    const chat = { id: -1003, type: "channel", title: "News" } as const;
    const heart = { type: "emoji", emoji: "❤" };
    const reacted = {
      chat: group,
      message_id: 7,
      user: anna,
      date: now(),
      old_reaction: [],
      new_reaction: [heart],
    };
    await world.receive({ ...inGroup(anna), kind: "message_reaction", content: reacted });
    await untilCounted(-1001, { reactions: 1 });
    const post = { message_id: 1, date: now(), chat, sender_chat: chat, text: "Storm" };
    await world.receive({ ...inGroup(undefined, chat), kind: "channel_post", content: post });
    const totals = (total_count: number) => ({
      ...inGroup(undefined, chat),
      kind: "message_reaction_count",
      content: { chat, message_id: 1, date: now(), reactions: [{ type: heart, total_count }] },
    });
    await world.receive(totals(3));
    await untilCounted(-1003, { posts: 1, reactions: 3 });
    await world.receive(totals(3));
    await world.receive(totals(5));
    await untilCounted(-1003, { reactions: 5, active: 0 });
    const { body } = await world.api("GET", `/api/chats/${BOT}/-1003/messages`);
    expect(body).toMatchObject({ messages: [{ person: null, asChat: -1003, reactions: 5 }] });
  });

  test("a chat that the bot was removed from is over, and goes on when it comes back", async () => {
    const chat = { id: -1004, type: "supergroup", title: "Lost" } as const;
    const bot = { id: BOT, is_bot: true, first_name: "First" };
    const role = (status: string) => ({
      ...inGroup(anna, chat),
      kind: "my_chat_member",
      content: { chat, from: anna, date: now(), new_chat_member: { status, user: bot } },
    });
    const states = async (): Promise<unknown> =>
      (await world.api("GET", `/api/chats?bot=${BOT}&q=Lost&state=ended`)).body;
    await world.receive(role("kicked"));
    await waitFor("its end", async () => JSON.stringify(await states()).includes('"kicked"'));
    await world.receive(role("administrator"));
    await waitFor("its return", async () => !JSON.stringify(await states()).includes("-1004"));
    const gone = { bot: BOT, chat: chat.id, at: new Date() };
    await world.tell(ChatDied({ ...gone, class: "kicked" }), "sender");
    await waitFor("what the sender learned", async () => JSON.stringify(await states()).includes("-1004"));
    await world.tell(ChatRevived(gone), "sender");
    await waitFor("its second return", async () => !JSON.stringify(await states()).includes("-1004"));
    expect((await world.api("GET", `/api/chats/${BOT}/-1004`)).body).toMatchObject({
      botStatus: "administrator",
    });
  });

  test("odd updates do not stop it, and nothing of others' correspondence is kept", async () => {
    await world.receive({ ...inGroup(anna), kind: "message", content: { message_id: "x", chat: 7 } });
    const letter = {
      message_id: 9,
      date: now(),
      chat: { id: 77, type: "private" },
      from: anna,
      text: "Dear",
    };
    await world.receive({ bot: BOT, kind: "business_message", chat: { id: 77 }, content: letter });
    await world.receive(said(anna, { date: -1 }));
    await archived(messageId);
    expect(await world.sql("select from admin.chats where chat = 77")).toEqual([]);
    expect(await world.sql("select from admin.messages where chat = 77")).toEqual([]);
  });

  test("lists chats by page in every order, and refuses a cursor of another order", async () => {
    for (const sort of ["last-seen", "members", "title"]) {
      const seen: number[] = [];
      let next: string | undefined = "";
      while (next !== undefined) {
        const cursor = next && `&cursor=${next}`;
        const page = Page.parse((await world.api("GET", `/api/chats?sort=${sort}&limit=1${cursor}`)).body);
        seen.push(...page.chats.map(({ chat }) => chat));
        next = page.next;
      }
      expect(seen.toSorted((a, b) => b - a)).toEqual([-1001, -1002, -1003, -1004]);
    }
    const { body } = await world.api("GET", "/api/chats?sort=title&limit=1");
    const wrong = `/api/chats?sort=members&cursor=${Page.parse(body).next}`;
    expect(await world.api("GET", wrong)).toMatchObject({ status: 422 });
    expect(await world.api("GET", "/api/chats?cursor=e30")).toMatchObject({ status: 422 });
  });

  test("a search takes what people type: a part of the title, a @username, an id", async () => {
    for (const q of ["harb", "@harbour", "-1001"]) {
      const { body } = await world.api("GET", `/api/chats?q=${encodeURIComponent(q)}`);
      expect(body).toMatchObject({ chats: [{ chat: -1001 }] });
    }
    expect(await world.api("GET", "/api/chats?q=100%25_")).toMatchObject({ body: { chats: [] } });
  });

  test("who is in which conversation is shown until it is over, ended or cancelled", async () => {
    const conversations = createConversations(world.ports.state);
    const place = { bot: BOT, chat: group.id, person: anna.id };
    await conversations.claim(place, "matchmaker");
    await world.receive({ ...said(anna), owner: "matchmaker", conversation: true });
    await untilOne("the session", "select from admin.sessions");
    const list = async () => (await world.api("GET", `/api/chats/${BOT}/-1001/sessions`)).body;
    expect(await list()).toEqual({
      sessions: [expect.objectContaining({ person: 11, service: "matchmaker", isOpen: true, endedAt: null })],
    });
    const unended = async (person: number) =>
      (await world.api("GET", `/api/chats/sessions?person=${person}&unended=true`)).body;
    expect(await unended(11)).toMatchObject({ sessions: [{ person: 11 }] });
    expect(await unended(12)).toEqual({ sessions: [] });
    expect(await world.api("DELETE", `/api/chats/${BOT}/-1001/sessions/11`)).toMatchObject({ status: 204 });
    expect(await conversations.claim(place, "llm")).toBe(true);
    expect(await unended(11)).toEqual({ sessions: [] });
    expect(await list()).toMatchObject({ sessions: [{ isOpen: false, endedAt: expect.any(String) }] });
    await waitFor("the news of it", async () =>
      world.facts.some(({ type }) => type === "gateway.conversation.cancelled.v1"),
    );
    const told = world.facts.find(({ type }) => type === "gateway.conversation.cancelled.v1");
    expect(told?.json).toEqual({ ...place, owner: "matchmaker" });
    expect(
      await world.sql("select actor, action, subject from admin.audit where action = 'session.ended'"),
    ).toEqual([{ actor: "master", action: "session.ended", subject: "person:11" }]);
    expect(await world.api("DELETE", `/api/chats/${BOT}/-1001/sessions/12`)).toMatchObject({ status: 404 });
  });

  test("of a bot that is not theirs, callers learn no more than of one that does not exist", async () => {
    const secret = "s".repeat(40);
    const hashes = [createHash("sha256").update(secret).digest("hex")];
    const entry = { id: "narrow00", hashes, scopes: ["chats:write"], bots: [999] };
    await world.ports.bus.live.put("key.narrow00", JSON.stringify(entry));
    const key = `tb_narrow00_${secret}`;
    await waitFor("the key", async () => (await world.api("GET", "/api/chats", { key })).status === 200);
    expect(await world.api("GET", "/api/chats", { key })).toMatchObject({ body: { chats: [] } });
    const paths = ["", "/messages", "/members", "/sessions"].map((path) => `/api/chats/${BOT}/-1001${path}`);
    for (const path of paths) {
      const foreign = await world.api("GET", path, { key });
      const unknown = await world.api("GET", path.replace(String(BOT), "998"), { key });
      expect([foreign.status, foreign.body]).toEqual([404, unknown.body]);
    }
    for (const path of ["/api/chats/sessions", "/api/chats/messages"])
      expect(await world.api("GET", `${path}?bot=${BOT}`, { key })).toMatchObject({ status: 200 });
    const ended = await world.api("DELETE", `/api/chats/${BOT}/-1001/sessions/11`, { key });
    expect(ended.status).toBe(404);
  });
});
