import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { CallOutcome } from "@telebus/contracts";
import { buttonsOf, waitFor, type Asked } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { BOT, startAdminWorld, type AdminWorld } from "./admin-world.js";

const View = z.looseObject({
  id: z.int(),
  state: z.string(),
  total: z.int().nullable(),
  counts: z.record(z.string(), z.int()),
  failures: z.record(z.string(), z.int()),
  trial: z.looseObject({ outcome: z.string().optional() }).nullable(),
  error: z.string().nullable(),
});
const SENT: CallOutcome = { status: "ok", result: true, messageIds: [1] };
const SECRET = "a-secret-of-a-key-of-another-bot-0001";
const GROUP = -1_001_000_000_001;
const ALL = { segment: {} };

describeOnEachBackend("broadcasts", (backend) => {
  let world: AdminWorld;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
    await waitFor("the bot", async () => (await world.sql("select id from admin.bots")).length > 0);
    const key = {
      id: "otherbot",
      hashes: [createHash("sha256").update(SECRET).digest("hex")],
      scopes: ["broadcasts:write"],
      bots: [77],
    };
    await world.ports.bus.live.put("key.otherbot", JSON.stringify(key));
    await waitFor("the key", () => world.ports.live.key("otherbot") !== undefined);
  });
  afterAll(() => world.stop());

  beforeEach(async () => {
    await world.sql(
      "update admin.broadcasts set state = 'cancelled' where state in ('running', 'scheduled')",
    );
    await world.sql("delete from admin.chats");
    await world.sql("delete from admin.people");
    await world.sql("delete from admin.grants");
  });

  const meet = async (chat: number, about: { type?: string; language?: string } = {}) => {
    const { type = "private", language = "en" } = about;
    await world.sql(
      `insert into admin.chats (bot, chat, type, title, first_seen_at, last_seen_at) values ($1, $2, $3, $4, now(), now())`,
      [BOT, chat, type, `Chat ${chat}`],
    );
    if (type === "private")
      await world.sql(
        `insert into admin.people (id, first_name, language, first_seen_at, last_seen_at) values ($1, 'P', $2, now(), now())`,
        [chat, language],
      );
  };
  const post = async (path: string, body?: unknown) =>
    world.api("POST", `/api/broadcasts${path}`, { body: body ?? {} });
  const write = async (about: object = {}): Promise<number> => {
    const { status, body } = await post("", {
      bot: BOT,
      content: { text: "Hello" },
      audience: ALL,
      ...about,
    });
    expect({ status, body }).toMatchObject({ status: 201, body: { state: "draft" } });
    return View.parse(body).id;
  };
  const look = async (id: number) => View.parse((await world.api("GET", `/api/broadcasts/${id}`)).body);
  const callsOf = (id: number): readonly Asked[] =>
    world.asked.filter(({ job }) => job === `broadcast:${id}`);
  const endAll = async (id: number, outcomeOf: (call: Asked) => CallOutcome = () => SENT): Promise<void> => {
    for (let done = 0; ; done++) {
      await waitFor(
        "a call or the end",
        async () => callsOf(id).length > done || (await look(id)).state === "done",
      );
      const call = callsOf(id)[done];
      if (call === undefined) return;
      await world.end(call, outcomeOf(call));
    }
  };

  test("a draft is tested, then started, and every chat of the segment gets it once (D6)", async () => {
    for (const chat of [11, 12, 13]) await meet(chat);
    await meet(GROUP, { type: "supergroup" });
    const id = await write({ content: { text: "**News**", parse_mode: "CommonMark" } });
    expect((await post(`/${id}/test`, { chat: 11 })).status).toBe(202);
    const trial = await world.untilAsked("the test", ({ ref }) => ref === `broadcast-test:${id}`);
    expect(trial).toMatchObject({ chat: 11, lane: "interactive", method: "sendMessage" });
    await world.end(trial, SENT);
    await waitFor("how it went", async () => (await look(id)).trial?.outcome === "ok");

    expect((await post(`/${id}/start`)).body).toMatchObject({ state: "running", total: 4 });
    await endAll(id);
    expect(await look(id)).toMatchObject({ state: "done", counts: { sent: 4, failed: 0 } });
    const calls = callsOf(id);
    expect(calls.map(({ chat }) => chat)).toEqual([GROUP, 11, 12, 13]);
    expect(calls[0]).toMatchObject({
      lane: "bulk",
      params: { text: "News", entities: [{ type: "bold", offset: 0, length: 4 }] },
    });
  });

  test("a preview tells how many, whom, how long, and who is left out; nothing is kept", async () => {
    for (let chat = 100; chat < 160; chat++) await meet(chat);
    await world.sql("update admin.chats set opted_out_at = now() where chat = 101");
    await world.sql("update admin.chats set ended_at = now() where chat = 102");
    const before = await world.sql("select count(*) from admin.broadcasts");
    const { body } = await post("/preview", { bot: BOT, content: { text: "Hi" }, audience: ALL });
    expect(body).toMatchObject({
      count: 58,
      examples: [{ chat: 100, call: { params: { chat_id: 100, text: "Hi" } } }, { chat: 103 }, { chat: 104 }],
      estimate: { seconds: 1, paid_stars: 3 },
    });
    const chosen = { chats: [100, 101, 102, 555] };
    expect(
      (await post("/preview", { bot: BOT, content: { text: "Hi" }, audience: chosen })).body,
    ).toMatchObject({
      count: 1,
      left_out: { unknown: 1, opted_out: 1, ended: 1 },
    });
    expect(await world.sql("select count(*) from admin.broadcasts")).toEqual(before);
  });

  test("a segment is by type, language, scope and when a chat was last seen; banned people get nothing", async () => {
    await meet(21, { language: "de-AT" });
    await meet(22);
    await meet(23);
    await meet(GROUP, { type: "supergroup" });
    await world.sql("update admin.chats set last_seen_at = now() - interval '40 days' where chat = 22");
    await world.sql(
      "insert into admin.grants (person, scope, by) values (22, 'media', 'test'), (23, 'banned', 'test')",
    );
    const count = async (segment: object) => {
      const { body } = await post("/preview", { bot: BOT, content: { text: "Hi" }, audience: { segment } });
      return z.looseObject({ count: z.int() }).parse(body).count;
    };
    expect(await count({})).toBe(3);
    expect(await count({ chat_types: ["private"] })).toBe(2);
    expect(await count({ languages: ["DE"] })).toBe(1);
    expect(await count({ scopes: ["media"] })).toBe(1);
    expect(await count({ seen_within_days: 30 })).toBe(2);
    expect(await count({ languages: ["de"], scopes: ["media"] })).toBe(0);
  });

  test("what can never be sent is refused at once, with the field", async () => {
    const refusal = async (content: object) => {
      const { status, body } = await post("", { bot: BOT, content, audience: ALL });
      return `${status} ${z.looseObject({ detail: z.string() }).parse(body).detail}`;
    };
    expect(await refusal({})).toBe("422 content.text: is missing");
    expect(await refusal({ text: "x".repeat(4097) })).toContain("content.text: has 4097 characters, 4096");
    expect(await refusal({ text: "x".repeat(1025), photo: "id" })).toContain("1024 are allowed here");
    expect(await refusal({ text: "<b>bold", parse_mode: "HTML" })).toContain(
      "content.text: <b> is not closed",
    );
    expect(await refusal({ photo: "a", video: "b" })).toContain("content.video: is a second file");
    expect((await post("", { bot: BOT, content: { text: "x", wrong: 1 }, audience: ALL })).status).toBe(400);
    expect((await post("", { bot: 4711, content: { text: "x" }, audience: ALL })).status).toBe(404);
  });

  test("it is paused, resumed and cancelled; the sender never has more than a few seconds of it", async () => {
    for (let chat = 1000; chat < 1250; chat++) await meet(chat);
    const id = await write();
    await post(`/${id}/start`);
    await waitFor("the window to be full", () => callsOf(id).length === 100);
    expect((await post(`/${id}/pause`)).body).toMatchObject({ state: "paused" });
    for (const call of callsOf(id)) await world.end(call, SENT);
    await waitFor("all to be counted", async () => (await look(id)).counts["sent"] === 100);
    expect(callsOf(id)).toHaveLength(100);
    await post(`/${id}/resume`);
    await waitFor("more", () => callsOf(id).length === 200);
    expect((await post(`/${id}/cancel`)).body).toMatchObject({ state: "cancelled" });
    for (const call of callsOf(id).slice(100)) await world.end(call, SENT);
    await waitFor("these too", async () => (await look(id)).counts["sent"] === 200);
    expect(callsOf(id)).toHaveLength(200);
    expect(await post(`/${id}/resume`)).toMatchObject({ status: 409 });
  });

  test("who blocked the bot is not written to again; who failed is listed, also as CSV, and may be tried again", async () => {
    for (const chat of [31, 32, 33]) await meet(chat);
    const id = await write();
    await post(`/${id}/start`);
    await endAll(id, ({ chat }) =>
      chat === 31
        ? { status: "failed", class: "blocked", reaction: "chat-dead", description: "bot was blocked" }
        : chat === 32
          ? { status: "failed", class: "no-rights", reaction: "chat-paused", description: "no rights" }
          : SENT,
    );
    expect(await look(id)).toMatchObject({
      state: "done",
      counts: { sent: 1, blocked: 1, failed: 1 },
      failures: { blocked: 1, "no-rights": 1 },
    });
    expect(await world.sql("select chat from admin.chats where ended_at is not null")).toEqual([
      { chat: "31" },
    ]);
    const csv = await world.api("GET", `/api/broadcasts/${id}/failures?format=csv`);
    expect(String(csv.body)).toMatch(
      /^chat,end,reason,ended_at\r\n31,blocked,blocked,.*\r\n32,failed,no-rights,/,
    );
    const page = await world.api("GET", `/api/broadcasts/${id}/failures?limit=1`);
    expect(page.body).toMatchObject({ chats: [{ chat: 31 }], next: 31 });
    const again = await post(`/${id}/retry`);
    expect(again).toMatchObject({ status: 201, body: { state: "draft", audience: { chats: [32] } } });
    expect(await post(`/${View.parse(again.body).id}/retry`)).toMatchObject({ status: 409 });
  });

  test("the end of a call that is told twice counts once", async () => {
    await meet(41);
    const id = await write();
    await post(`/${id}/start`);
    const call = await world.untilAsked("the call", ({ job }) => job === `broadcast:${id}`);
    await world.end(call, SENT);
    await waitFor("it to be done", async () => (await look(id)).state === "done");
    await world.end({ ...call, id: `${call.id}-again` }, SENT);
    await meet(42);
    const next = await write();
    await post(`/${next}/start`);
    await endAll(next);
    expect(await look(id)).toMatchObject({ counts: { sent: 1 } });
  });

  test("a message that Telegram refuses everywhere is given up", async () => {
    for (let chat = 2000; chat < 2150; chat++) await meet(chat);
    const id = await write({ content: { photo: "no-file-of-ours" } });
    await post(`/${id}/start`);
    await waitFor("the first calls", () => callsOf(id).length === 100);
    for (const call of callsOf(id).slice(0, 30))
      await world.end(call, {
        status: "failed",
        class: "bad-file",
        reaction: "dropped",
        description: "wrong file",
      });
    const failed = await waitFor("it to be given up", async () => {
      const view = await look(id);
      return view.state === "failed" && view;
    });
    expect(failed.error).toContain("bad-file");
  });

  test("a scheduled one begins by itself; until then it can be written otherwise or put off", async () => {
    await meet(51);
    const id = await write();
    expect((await post(`/${id}/schedule`, { at: "2020-01-01T00:00:00Z" })).status).toBe(422);
    expect((await post(`/${id}/schedule`, { at: "2099-01-01T00:00:00" })).status).toBe(400);
    const later = await post(`/${id}/schedule`, { at: "2099-01-01T09:00:00+02:00" });
    expect(later.body).toMatchObject({ state: "scheduled", scheduled_at: "2099-01-01T07:00:00.000Z" });
    const edited = await world.api("PATCH", `/api/broadcasts/${id}`, {
      body: { content: { text: "Better" } },
    });
    expect(edited.body).toMatchObject({ state: "scheduled", call: { params: { text: "Better" } } });
    expect((await post(`/${id}/unschedule`)).body).toMatchObject({ state: "draft", scheduled_at: null });
    await post(`/${id}/schedule`, { at: new Date(Date.now() + 700).toISOString() });
    await endAll(id);
    expect(callsOf(id).map(({ params }) => params["text"])).toEqual(["Better"]);
    const late = await world.api("PATCH", `/api/broadcasts/${id}`, { body: { name: "x" } });
    expect(late.status).toBe(409);
    expect((await post(`/${id}/clone`)).body).toMatchObject({
      state: "draft",
      call: { params: { text: "Better" } },
    });
  });

  test("the button below it ends all further ones, and one press takes that back", async () => {
    await meet(61, { language: "de" });
    const id = await write({
      content: { text: "Hi", buttons: [[{ text: "Read", url: "https://example.com/" }]] },
    });
    await post(`/${id}/start`);
    const call = await world.untilAsked("the call", ({ job }) => job === `broadcast:${id}`);
    expect([...buttonsOf(call).keys()]).toEqual(["Read", "Keine Rundschreiben mehr"]);
    await world.press({ ...call, chatType: "private" }, "Keine Rundschreiben mehr", 61);
    const undo = await world.untilAsked(
      "a button to undo",
      ({ method }) => method === "editMessageReplyMarkup",
    );
    expect(await world.sql("select chat from admin.chats where opted_out_at is not null")).toEqual([
      { chat: "61" },
    ]);
    await world.end(call, SENT);
    const another = await write();
    expect(await post(`/${another}/start`)).toMatchObject({
      status: 422,
      body: { detail: "audience: is nobody" },
    });
    const [label = ""] = buttonsOf(undo).keys();
    await world.press(undo, label, 61);
    await waitFor("it to be taken back", async () => {
      const rows = await world.sql("select chat from admin.chats where opted_out_at is not null");
      return rows.length === 0;
    });
  });

  test("a key of another bot sees and does nothing here, as if it were not there", async () => {
    const id = await write();
    const key = `tb_otherbot_${SECRET}`;
    const foreign = (method: string, path: string, body?: object) =>
      world.api(method, `/api/broadcasts${path}`, { key, ...(body && { body }) });
    expect((await foreign("GET", "")).body).toEqual({ broadcasts: [] });
    expect((await foreign("GET", `?bot=${BOT}`)).body).toEqual({ broadcasts: [] });
    const hidden = await foreign("GET", `/${id}`);
    const missing = await foreign("GET", "/999999");
    expect([hidden.status, hidden.body]).toEqual([missing.status, missing.body]);
    for (const path of ["start", "cancel", "clone", "pause"])
      expect((await foreign("POST", `/${id}/${path}`, {})).status).toBe(404);
    expect((await foreign("POST", `/${id}/test`, { chat: 1 })).status).toBe(404);
    expect((await foreign("DELETE", `/${id}`)).status).toBe(404);
    const content = { text: "x" };
    for (const path of ["", "/preview"])
      expect((await foreign("POST", path, { bot: BOT, content, audience: ALL })).status).toBe(404);
    expect(
      (await world.api("GET", "/api/broadcasts", { key: "tb_nobody00_aaaaaaaaaaaaaaaaaaaaaaaa" })).status,
    ).toBe(401);
    expect((await world.api("DELETE", `/api/broadcasts/${id}`)).status).toBe(204);
  });

  test("pages are turned, and every change is in the audit log without what was said", async () => {
    const ids = [await write(), await write({ name: "Second" }), await write()];
    const first = await world.api("GET", `/api/broadcasts?limit=2&state=draft`);
    expect(first.body).toMatchObject({
      broadcasts: [{ id: ids[2] }, { id: ids[1], name: "Second" }],
      next: ids[1],
    });
    const second = await world.api("GET", `/api/broadcasts?limit=1&before=${ids[1]}`);
    expect(second.body).toMatchObject({ broadcasts: [{ id: ids[0] }] });
    const log = await world.sql("select actor, action, details from admin.audit where subject = $1", [
      `broadcast:${ids[0]}`,
    ]);
    expect(log).toEqual([{ actor: "master", action: "broadcast.written", details: {} }]);
  });
});
