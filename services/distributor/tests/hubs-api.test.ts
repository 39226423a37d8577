import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { testApiKey } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { startDistributorWorld, type DistributorWorld } from "./distributor-world.js";

const BOT = 1_000_001;
const [OSLO, BERGEN, LYON] = [-1_001, -1_002, -1_003];
const Json = z.record(z.string(), z.unknown());
const Id = z.looseObject({ id: z.int() });

describeOnEachBackend("hubs and routes over HTTP", (backend) => {
  let world: DistributorWorld;
  let news = 0;
  beforeAll(async () => {
    world = await startDistributorWorld(backend);
    await world.connect([OSLO, BERGEN, LYON], "supergroup");
  }, 60_000);
  afterAll(() => world.stop());

  const ask = async (method: string, path: string, body?: unknown, type = "application/json") => {
    const answer = await fetch(`${world.url}${path}`, {
      method,
      headers: { "x-api-key": testApiKey, ...(body !== undefined && { "content-type": type }) },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson = answer.headers.get("content-type")?.includes("json") === true;
    return { status: answer.status, text, json: isJson ? Json.parse(JSON.parse(text)) : {} };
  };
  const importing = (yaml: string, query = "") =>
    ask("POST", `/api/hubs/import?bot=${BOT}${query}`, yaml, "application/yaml");

  test("a hub is made, found, changed and paused; its name is its own (X5)", async () => {
    const made = await ask("POST", "/api/hubs", { bot: BOT, name: "news", policy: { dedupe: false } });
    expect(made).toMatchObject({
      status: 201,
      json: { name: "news", policy: { dedupe: false }, sources: 0 },
    });
    news = Id.parse(made.json).id;
    expect(await ask("POST", "/api/hubs", { bot: BOT, name: "news" })).toMatchObject({ status: 409 });
    expect((await ask("GET", `/api/hubs?bot=${BOT}`)).json).toMatchObject({
      hubs: [{ name: "default", sources: 3, destinations: 3 }, { name: "news" }],
    });
    const changed = await ask("PATCH", `/api/hubs/${news}`, { name: "world", policy: { edits: "in-place" } });
    expect(changed.json).toMatchObject({ name: "world", policy: { dedupe: false, edits: "in-place" } });
    expect((await ask("POST", `/api/hubs/${news}/pause`)).json["pausedAt"]).not.toBeNull();
    expect((await ask("POST", `/api/hubs/${news}/resume`)).json["pausedAt"]).toBeNull();
  });

  test("what is wrong is refused with its place, and nothing changes", async () => {
    for (const [body, place] of [
      [{ bot: BOT, name: "two words" }, "name"],
      [{ bot: BOT, name: "x", policy: { dedup: true } }, "dedup"],
    ] as const)
      expect(await ask("POST", "/api/hubs", body)).toMatchObject({
        status: 400,
        text: expect.stringContaining(place),
      });
    const deny = { out: { filters: { patterns: { deny: ["(abc"] } } } };
    const wrong = await ask("PUT", `/api/routes/${news}/${OSLO}/0`, { policy: deny });
    expect(wrong).toMatchObject({ status: 400, text: expect.stringContaining("missing closing )") });
    expect(wrong.text).toContain("patterns");
    expect(await ask("PUT", `/api/routes/${news}/${OSLO}/0`, { polizy: {} })).toMatchObject({ status: 400 });
    expect(await ask("PUT", `/api/routes/${news}/404/0`, {})).toMatchObject({ status: 422 });
    expect(await ask("PUT", `/api/routes/999999/${OSLO}/0`, {})).toMatchObject({ status: 404 });
    expect(await ask("GET", `/api/routes/${news}/${OSLO}/0`)).toMatchObject({ status: 404 });
    expect((await fetch(`${world.url}/api/routes?hub=${news}`)).status).toBe(401);
  });

  test("a route is made, changed, copied and removed; pages come one after the other (X5)", async () => {
    const policy = { in: { filters: { kinds: { deny: ["sticker"] } } } };
    const made = await ask("PUT", `/api/routes/${news}/${OSLO}/7`, { as: "destination", policy });
    expect(made).toMatchObject({
      status: 200,
      json: { hub: news, chat: OSLO, thread: 7, as: "destination", policy },
    });
    const copy = await ask("POST", `/api/routes/${news}/${OSLO}/7/copy`, { chat: BERGEN, thread: 0 });
    expect(copy).toMatchObject({ status: 201, json: { chat: BERGEN, thread: 0, as: "destination", policy } });
    const changed = await ask("PATCH", `/api/routes/${news}/${BERGEN}/0`, {
      as: "both",
      policy: { dedupe: true },
    });
    expect(changed.json).toMatchObject({ as: "both", policy: { ...policy, dedupe: true } });
    const first = await ask("GET", `/api/routes?hub=${news}&limit=1`);
    expect(first.json).toMatchObject({ routes: [{ chat: BERGEN }], next: `${news}:${BERGEN}:0` });
    const second = await ask("GET", `/api/routes?hub=${news}&limit=5&after=${String(first.json["next"])}`);
    expect(second.json).toMatchObject({ routes: [{ chat: OSLO, thread: 7 }] });
    expect((await ask("GET", `/api/routes?bot=${BOT}&chat=${OSLO}`)).json["routes"]).toHaveLength(2);
    expect(await ask("DELETE", `/api/routes/${news}/${BERGEN}/0`)).toMatchObject({ status: 204 });
    expect(await ask("DELETE", `/api/routes/${news}/${BERGEN}/0`)).toMatchObject({ status: 404 });
  });

  test("a hub goes out as YAML and comes in again, the same (X5)", async () => {
    const { text: yaml } = await ask("GET", `/api/hubs/${news}/export`);
    expect(yaml).toContain("hub: world");
    expect((await importing(yaml, "&apply=true")).json).toMatchObject({
      policyChanges: false,
      add: [],
      change: [],
      remove: [],
      same: 1,
    });

    const other = yaml.replace("thread: 7", "thread: 8").replace("hub: world", "hub: copied");
    const dry = await importing(other);
    expect(dry.json).toMatchObject({ isNew: true, applied: false, add: [{ chat: OSLO, thread: 8 }] });
    expect((await ask("GET", `/api/hubs?bot=${BOT}`)).text).not.toContain("copied");
    expect((await importing(other, "&apply=true")).json).toMatchObject({ isNew: true, applied: true });
    expect((await importing(other)).json).toMatchObject({
      isNew: false,
      policyChanges: false,
      add: [],
      same: 1,
    });
  });

  test("an import changes what differs, keeps what it does not name, and prunes where it is told (X5)", async () => {
    const yaml = `version: 1\nhub: copied\nroutes:\n  - { chat: ${LYON} }\n  - { chat: 404 }\n`;
    expect((await importing(yaml, "&apply=true")).json).toMatchObject({
      policyChanges: true,
      add: [{ chat: LYON }, { chat: 404 }],
      remove: [{ chat: OSLO, thread: 8 }],
      unknownChats: [404],
    });
    expect((await importing(yaml)).json).toMatchObject({
      policyChanges: false,
      remove: [{ chat: OSLO }],
      same: 1,
    });
    await importing(yaml, "&apply=true&prune=true");
    expect((await importing(yaml)).json).toMatchObject({ remove: [], same: 1 });
  });

  test("a YAML bomb, a file that is too large, and one that is no hub are refused", async () => {
    const bomb = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
    for (let n = 1; n < 20; n++)
      bomb.push(
        `a${n}: &a${n} [${Array(9)
          .fill(`*a${n - 1}`)
          .join(", ")}]`,
      );
    const startedAt = performance.now();
    expect(await importing(bomb.join("\n"))).toMatchObject({
      status: 400,
      text: expect.stringContaining("aliases"),
    });
    expect(await importing(`version: 1\nhub: x # ${"x".repeat(256 * 1024)}`)).toMatchObject({ status: 413 });
    for (const nested of ["[", "{", "- ", "? ", ": ", "{[", "[\n"])
      expect(await importing(nested.repeat(50_000))).toMatchObject({
        status: 400,
        text: expect.stringContaining("too deeply"),
      });
    const closed = `${"[".repeat(5_000)}${"]".repeat(5_000)}`;
    expect(await importing(closed)).toMatchObject({
      status: 400,
      text: expect.stringContaining("too deeply"),
    });
    expect(await importing("[}".repeat(50_000))).toMatchObject({ status: 400 });
    expect(await importing("hub: [")).toMatchObject({ status: 400, text: expect.stringContaining("line 1") });
    expect(await importing("version: 1\nhub: x\nhub: y")).toMatchObject({ status: 400 });
    expect(await importing("version: 1\nhub: x\nrouts: []")).toMatchObject({
      status: 422,
      text: expect.stringContaining("routs"),
    });
    expect(await importing(`version: 1\nhub: x\nroutes: [{ chat: 1 }, { chat: 1 }]`)).toMatchObject({
      status: 422,
    });
    expect(await importing("version: 1\nhub: __proto__\npolicy: { __proto__: { a: 1 } }")).toMatchObject({
      status: 422,
    });
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });

  test("a dry run says what a policy would have done, and does nothing (X5)", async () => {
    await world.say(OSLO, { message_id: 1, text: "Casino tonight", type: "supergroup", person: 5 });
    await world.say(OSLO, { message_id: 2, text: "Tea at Twitter", type: "supergroup", person: 5 });
    await world.say(BERGEN, { message_id: 3, text: "Just tea", type: "supergroup", person: 6 });
    await world.askedUntil("all three", (asked) => asked.filter(({ lane }) => lane === "relay").length >= 6);
    const asked = world.asked.length;
    const policy = {
      filters: { words: { deny: ["casino"] } },
      rewrites: { replace: [{ word: "twitter", with: "X" }] },
    };
    const inn = await ask("POST", "/api/routes/dry-run", { bot: BOT, way: "in", chat: LYON, policy });
    expect(inn.json).toMatchObject({
      posts: 3,
      passed: 2,
      changed: 1,
      held: { words: 1 },
      samples: [
        { source: OSLO, before: "Tea at Twitter", after: "Tea at X" },
        { source: OSLO, before: "Casino tonight", after: null, reason: "words" },
      ],
    });
    const out = await ask("POST", "/api/routes/dry-run", { bot: BOT, way: "out", chat: BERGEN, policy });
    expect(out.json).toMatchObject({ posts: 1, passed: 1, changed: 0, held: {} });
    expect(
      (await ask("POST", "/api/routes/dry-run", { bot: BOT, way: "in", hub: news, policy })).json,
    ).toMatchObject({ posts: 0 });
    expect(world.asked).toHaveLength(asked);
  });

  test("what can be asked for is described", async () => {
    const hubs = await ask("GET", "/api/hubs/openapi.json");
    expect(Object.keys(Json.parse(hubs.json["paths"]))).toEqual(
      expect.arrayContaining([
        "/api/hubs",
        "/api/hubs/{id}",
        "/api/hubs/{id}/export",
        "/api/hubs/import",
        "/api/hubs/chats",
      ]),
    );
    const routes = await ask("GET", "/api/routes/openapi.json");
    expect(Object.keys(Json.parse(routes.json["paths"]))).toEqual(
      expect.arrayContaining(["/api/routes", "/api/routes/{hub}/{chat}/{thread}", "/api/routes/dry-run"]),
    );
    expect(routes.text).toContain("maxFileBytes");
  });

  test("a hub is removed with its routes; the default one stays", async () => {
    expect(await ask("DELETE", `/api/hubs/${news}`)).toMatchObject({ status: 204 });
    expect(await ask("GET", `/api/hubs/${news}`)).toMatchObject({ status: 404 });
    expect((await ask("GET", `/api/routes?hub=${news}`)).json["routes"]).toEqual([]);
    const [hub] = await world.sql("select id from distributor.hubs where name = 'default'");
    expect(await ask("DELETE", `/api/hubs/${String(hub?.["id"])}`)).toMatchObject({ status: 409 });
    expect(await ask("PATCH", `/api/hubs/${String(hub?.["id"])}`, { name: "other" })).toMatchObject({
      status: 409,
    });
  });
});
