import { createHash } from "node:crypto";
import { createServer, type Server } from "node:http";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { waitFor, type Asked } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { BOT, startAdminWorld, type AdminWorld } from "./admin-world.js";

const View = z.looseObject({
  id: z.int(),
  state: z.string(),
  last_error: z.string().nullable(),
  restarts: z.int(),
  runs: z.int(),
});
const Planned = z.looseObject({ next_run_at: z.string() });
const Address = z.object({ port: z.int() });
const EVERY_SECOND = { cron: "* * * * * *", content: { text: "Tick" }, chat: 5 };
const SECRET = "a-secret-of-a-key-of-another-bot-0002";

/** What the feed's server answers, and what it was asked. */
interface FeedServer {
  body: string;
  status: number;
  etag: string;
  asked: (string | undefined)[];
  /** As requests name it: whole addresses where it is asked as a proxy. */
  addresses: (string | undefined)[];
}
const feed: FeedServer = { body: "", status: 200, etag: '"one"', asked: [], addresses: [] };
const rss = (...titles: string[]) =>
  `<?xml version="1.0"?><rss><channel><title>Feed</title>${titles
    .map(
      (title) => `<item><title><![CDATA[${title}]]></title><link>https://example.com/${title}</link></item>`,
    )
    .join("")}</channel></rss>`;

describeOnEachBackend("tasks of bots", (backend) => {
  let world: AdminWorld;
  let server: Server;
  let url: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      feed.addresses.push(request.url);
      feed.asked.push(request.headers["if-none-match"]);
      const isSame = request.headers["if-none-match"] === feed.etag;
      response.writeHead(isSame ? 304 : feed.status, { etag: feed.etag });
      response.end(isSame ? "" : feed.body);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    url = `http://127.0.0.1:${Address.parse(server.address()).port}/feed`;
    world = await startAdminWorld(backend, {
      ADMIN_PRIVATE_FEEDS: "true",
      HTTP_PROXY: new URL(url).origin,
      NO_PROXY: "127.0.0.1",
    });
    await waitFor("the bot", async () => (await world.sql("select id from admin.bots")).length > 0);
    const hashes = [createHash("sha256").update(SECRET).digest("hex")];
    const key = { id: "otherbot", hashes, scopes: ["tasks:write"], bots: [77] };
    await world.ports.bus.live.put("key.otherbot", JSON.stringify(key));
    await waitFor("the key", () => world.ports.live.key("otherbot") !== undefined);
  });
  afterAll(async () => {
    await world.stop();
    server.close();
  });

  const post = (path: string, body: unknown = {}) => world.api("POST", `/api/tasks${path}`, { body });
  const make = async (kind: string, config: object, about: object = {}) => {
    const { status, body } = await post("", { bot: BOT, name: `A ${kind}`, kind, config, ...about });
    expect({ status, body }).toMatchObject({ status: 201 });
    return View.parse(body).id;
  };
  const look = async (id: number) => View.parse((await world.api("GET", `/api/tasks/${id}`)).body);
  const saidBy = (id: number): readonly Asked[] => world.asked.filter(({ job }) => job === `task:${id}`);
  const untilState = (id: number, state: string) =>
    waitFor(`it is ${state}`, async () => (await look(id)).state === state);
  const afterRun = (id: number, run: number) =>
    waitFor(`run ${run} to be over`, async () => {
      const { runs, state } = await look(id);
      return runs === run && state === "waiting";
    });
  /** As if its time had come. */
  const hurry = (id: number) => world.sql("update admin.bot_tasks set run_at = now() where id = $1", [id]);
  const runsOf = async (id: number) => (await world.api("GET", `/api/tasks/${id}/runs`)).body;

  test("a scheduled post is made, started, says what it has to say, and is stopped (D8)", async () => {
    const id = await make("scheduled-post", EVERY_SECOND);
    expect(await look(id)).toMatchObject({ state: "stopped", runs: 0 });
    expect((await post(`/${id}/start`)).body).toMatchObject({ state: "waiting" });
    await waitFor("two posts", () => saidBy(id).length >= 2, { timeoutMs: 15_000 });
    expect(saidBy(id)[0]).toMatchObject({ bot: BOT, chat: 5, lane: "bulk", params: { text: "Tick" } });
    expect((await post(`/${id}/stop`)).body).toMatchObject({ next_run_at: null });
    await untilState(id, "stopped");
    expect(await runsOf(id)).toMatchObject({
      runs: expect.arrayContaining([expect.objectContaining({ end: "ok" })]),
    });
    const runs = await world.sql("select count(*)::int as runs from admin.task_runs where task = $1", [id]);
    expect(saidBy(id)).toHaveLength(Number(runs[0]?.["runs"]));
  });

  test("one whose time is far away runs at once when it is told to, if it is on", async () => {
    const id = await make("scheduled-post", { ...EVERY_SECOND, cron: "0 0 1 1 *" });
    expect(await post(`/${id}/run`)).toMatchObject({ status: 409 });
    const { body } = await post(`/${id}/start`);
    const { next_run_at: planned } = Planned.parse(body);
    expect((await post(`/${id}/run`)).status).toBe(200);
    await afterRun(id, 1);
    await waitFor("it to be said", () => saidBy(id).length > 0);
    expect(saidBy(id).map(({ params }) => params["text"])).toEqual(["Tick"]);
    expect(Planned.parse(await look(id)).next_run_at).toBe(planned);
  });

  test("times that were missed while nobody ran are made up for once, not many times", async () => {
    const id = await make("scheduled-post", { ...EVERY_SECOND, cron: "0 0 1 1 *" }, { start: true });
    await world.sql("update admin.bot_tasks set run_at = now() - interval '3 days' where id = $1", [id]);
    await waitFor("it to be said", () => saidBy(id).length > 0);
    await untilState(id, "waiting");
    expect(
      await world.sql(
        "select run_at > now() + interval '1 day' as later, fence::int from admin.bot_tasks where id = $1",
        [id],
      ),
    ).toEqual([{ later: true, fence: 1 }]);
    expect(saidBy(id)).toHaveLength(1);
  });

  test("a post for a segment is a broadcast each time, with all that broadcasts have", async () => {
    await world.sql(
      "insert into admin.chats (bot, chat, type, first_seen_at, last_seen_at) values ($1, 81, 'private', now(), now())",
      [BOT],
    );
    const { chat: _, ...config } = { ...EVERY_SECOND, cron: "0 0 1 1 *", audience: { segment: {} } };
    const id = await make("scheduled-post", config, { start: true });
    await hurry(id);
    const call = await world.untilAsked(
      "the post",
      ({ job = "", chat }) => job.startsWith("broadcast:") && chat === 81,
    );
    expect(call).toMatchObject({ params: { text: "Tick" }, lane: "bulk" });
    await post(`/${id}/stop`);
  });

  test("a feed reader says what is new once, asks only for what has changed, and survives bad answers", async () => {
    Object.assign(feed, { body: rss("Old"), status: 200, etag: '"one"', asked: [] });
    const id = await make("feed-reader", { url, chat: 6 }, { start: true });
    await afterRun(id, 1);
    expect(saidBy(id)).toEqual([]);
    Object.assign(feed, { body: rss("Newest", "New", "Old"), etag: '"two"' });
    await hurry(id);
    await waitFor("what is new", () => saidBy(id).length === 2);
    expect(saidBy(id).map(({ params }) => params["text"])).toEqual([
      "New\nhttps://example.com/New",
      "Newest\nhttps://example.com/Newest",
    ]);
    await afterRun(id, 2);
    await hurry(id);
    await afterRun(id, 3);
    expect(feed.asked).toEqual([undefined, '"one"', '"two"']);
    Object.assign(feed, { status: 500, etag: '"three"' });
    await hurry(id);
    await waitFor("it fails", async () => (await look(id)).state === "restarting");
    expect(await look(id)).toMatchObject({ last_error: "the feed answers 500", restarts: 1 });
    Object.assign(feed, { status: 200, body: "<html>no feed</html>" });
    await hurry(id);
    await waitFor("it fails again", async () => (await look(id)).restarts === 2);
    Object.assign(feed, { body: rss("Newest", "New") });
    await hurry(id);
    await untilState(id, "waiting");
    expect(await look(id)).toMatchObject({ last_error: null });
    expect(saidBy(id)).toHaveLength(2);
    await post(`/${id}/stop`);
  });

  test("a feed of somebody else is read through the proxy, one that NO_PROXY names is not", async () => {
    Object.assign(feed, { body: rss("Proxied"), status: 200, etag: '"proxied"', addresses: [] });
    const config = { url: "http://feeds.example.com/feed?a=b", chat: 6, at_first: 1 };
    const id = await make("feed-reader", config, { start: true });
    await waitFor("what is new", () => saidBy(id).length === 1);
    expect(saidBy(id)[0]).toMatchObject({ params: { text: "Proxied\nhttps://example.com/Proxied" } });
    await afterRun(id, 1);
    await post(`/${id}/stop`);
    const direct = await make("feed-reader", { ...config, url }, { start: true });
    await afterRun(direct, 1);
    await post(`/${direct}/stop`);
    expect(feed.addresses).toEqual(["http://feeds.example.com/feed?a=b", "/feed"]);
  });

  test("who is never to be restarted is off after one failure, and others go on", async () => {
    Object.assign(feed, { status: 404, etag: '"gone"' });
    const restart = { when: "never" };
    const id = await make("feed-reader", { url, chat: 6 }, { start: true, restart });
    await untilState(id, "failed");
    expect(await look(id)).toMatchObject({ last_error: "the feed answers 404", runs: 1 });
    expect(await runsOf(id)).toMatchObject({
      runs: [{ run: 1, end: "failed", error: "the feed answers 404" }],
    });
    Object.assign(feed, { status: 200, body: rss("Old") });
    await post(`/${id}/start`);
    await untilState(id, "waiting");
    await post(`/${id}/stop`);
  });

  test("what Telegram refuses afterwards is told as the run's failure", async () => {
    const id = await make("scheduled-post", { ...EVERY_SECOND, cron: "0 0 1 1 *" }, { start: true });
    await hurry(id);
    const call = await world.untilAsked("the post", ({ job }) => job === `task:${id}`);
    await world.end(call, {
      status: "failed",
      class: "no-rights",
      reaction: "chat-paused",
      description: "not enough rights",
    });
    await waitFor(
      "it to be known",
      async () => (await look(id)).last_error === "no-rights: not enough rights",
    );
    expect(await runsOf(id)).toMatchObject({ runs: [{ end: "failed" }] });
    await post(`/${id}/stop`);
  });

  test("what cannot work is refused with the field", async () => {
    const refusal = async (kind: string, config: object) => {
      const { status, body } = await post("", { bot: BOT, name: "x", kind, config });
      return `${status} ${z.looseObject({ detail: z.string() }).parse(body).detail}`;
    };
    expect(await refusal("juggler", {})).toBe("422 kind: is none of scheduled-post, feed-reader");
    expect(await refusal("scheduled-post", { ...EVERY_SECOND, cron: "every day" })).toContain(
      "422 config.cron: ",
    );
    expect(await refusal("scheduled-post", { ...EVERY_SECOND, timezone: "Mars/Base" })).toContain(
      "422 config.cron: ",
    );
    expect(await refusal("scheduled-post", { ...EVERY_SECOND, content: {} })).toBe(
      "422 config.content.text: is missing",
    );
    expect(await refusal("feed-reader", { url: "file:///etc/passwd", chat: 1 })).toContain(
      "422 config.url: ",
    );
    expect(await refusal("feed-reader", { url, chat: 1, every_minutes: 0 })).toContain(
      "config.every_minutes",
    );
    const { body } = await world.api("GET", "/api/tasks/kinds");
    expect(body).toMatchObject({
      kinds: [{ name: "scheduled-post" }, { name: "feed-reader", config: { type: "object" } }],
    });
  });

  test("all are started and stopped at once, changed while they are on, listed in pages and removed", async () => {
    const yearly = { ...EVERY_SECOND, cron: "0 0 1 1 *" };
    const ids = [await make("scheduled-post", yearly), await make("scheduled-post", yearly)];
    await post("/stop-all");
    const all = await world.sql("select count(*)::int as tasks from admin.bot_tasks");
    expect((await post("/start-all", { bot: BOT })).body).toEqual({ changed: all[0]?.["tasks"] });
    expect((await post("/start-all")).body).toEqual({ changed: 0 });
    const page = await world.api("GET", "/api/tasks?limit=1&on=true");
    expect(page.body).toMatchObject({ tasks: [{ id: ids[1] }], next: ids[1] });
    const config = { ...yearly, cron: "0 0 2 1 *" };
    const edited = await world.api("PATCH", `/api/tasks/${ids[0]}`, { body: { config, name: "Renamed" } });
    expect(edited.body).toMatchObject({
      name: "Renamed",
      next_run_at: expect.stringMatching(/-01-02T00:00:00/),
    });
    await post("/stop-all");
    expect((await world.api("GET", "/api/tasks?on=true")).body).toEqual({ tasks: [] });
    expect((await world.api("DELETE", `/api/tasks/${ids[0]}`)).status).toBe(204);
    expect((await world.api("GET", `/api/tasks/${ids[0]}`)).status).toBe(404);
    const log = await world.sql("select action from admin.audit where subject = $1 order by id", [
      `task:${ids[0]}`,
    ]);
    expect(log.map(({ action }) => action)).toEqual([
      "task.made",
      "task.started",
      "task.changed",
      "task.stopped",
      "task.removed",
    ]);
  });

  test("a key of another bot sees and does nothing here, as if it were not there", async () => {
    const id = await make("scheduled-post", EVERY_SECOND);
    const key = `tb_otherbot_${SECRET}`;
    const foreign = (method: string, path: string, body?: object) =>
      world.api(method, `/api/tasks${path}`, { key, ...(body && { body }) });
    expect((await foreign("GET", "")).body).toEqual({ tasks: [] });
    const [hidden, missing] = [await foreign("GET", `/${id}`), await foreign("GET", "/999999")];
    expect([hidden.status, hidden.body]).toEqual([missing.status, missing.body]);
    expect((await foreign("POST", `/${id}/start`, {})).status).toBe(404);
    expect((await foreign("GET", `/${id}/runs`)).status).toBe(404);
    expect((await foreign("PATCH", `/${id}`, { name: "x" })).status).toBe(404);
    expect((await foreign("DELETE", `/${id}`)).status).toBe(404);
    expect((await foreign("POST", "/start-all", {})).body).toEqual({ changed: 0 });
    const made = await foreign("POST", "", {
      bot: BOT,
      name: "x",
      kind: "scheduled-post",
      config: EVERY_SECOND,
    });
    expect(made.status).toBe(404);
    expect(await look(id)).toMatchObject({ state: "stopped" });
  });
});
