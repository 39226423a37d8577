import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { testApiKey, waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { BOT, startAdminWorld, type AdminWorld } from "./admin-world.js";
import { addBot, addPerson, pageOf, scopesIn } from "./people-reader.js";

const OTHER_BOT = 2_000_002;
const Made = z.object({ key: z.string(), id: z.string() });

describeOnEachBackend("API keys", (backend) => {
  let world: AdminWorld;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
    await addBot(world, BOT);
    await addBot(world, OTHER_BOT);
  });
  afterAll(() => world.stop());

  const make = async (body: object, key = testApiKey) => {
    const answer = await world.api("POST", "/api/keys", { body: { name: "a key", ...body }, key });
    expect(answer.status).toBe(201);
    const made = Made.parse(answer.body);
    await waitFor("the key is known", async () => world.ports.live.key(made.id) !== undefined);
    return made;
  };
  const statusWith = async (key: string, path = "/api/people", method = "GET") =>
    (await world.api(method, path, { key })).status;

  test("a key does what it was made for, and no more; nobody keeps its secret", async () => {
    const { key, id } = await make({ scopes: ["people:read"] });
    expect(await statusWith(key)).toBe(200);
    expect((await world.api("PUT", "/api/people/7/scopes/llm", { body: {}, key })).status).toBe(403);
    expect(await statusWith(key, "/api/keys")).toBe(403);
    const secret = key.slice(`tb_${id}_`.length);
    const rows = await world.sql("select * from admin.api_keys a, admin.live_entries l, admin.audit u");
    expect(JSON.stringify(rows)).not.toContain(secret);
    const list = await world.api("GET", "/api/keys");
    expect(JSON.stringify(list.body)).toContain(id);
    expect(JSON.stringify(list.body)).not.toMatch(/hash|secret":/);
    const [row] = await world.sql("select used_at from admin.api_keys where id = $1", [id]);
    expect(row?.["used_at"]).toBeInstanceOf(Date);
  });

  test("a key ends at once when it is revoked, and at its time", async () => {
    const { key, id } = await make({ scopes: ["people:read"] });
    expect((await world.api("DELETE", `/api/keys/${id}`)).status).toBe(204);
    await waitFor("the key is gone", async () => (await statusWith(key)) === 401);
    expect((await world.api("DELETE", `/api/keys/${id}`)).status).toBe(404);
    const short = await make({ scopes: ["people:read"], expiresAt: new Date(Date.now() + 1_500) });
    expect(await statusWith(short.key)).toBe(200);
    await waitFor("its time is over", async () => (await statusWith(short.key)) === 401);
  });

  test("a new secret is taken at once, and the one before for a while", async () => {
    const { key, id } = await make({ scopes: ["people:read"] });
    const rotated = await world.api("POST", `/api/keys/${id}/rotate`, { body: { graceSeconds: 60 } });
    const next = Made.parse(rotated.body).key;
    await waitFor("the new secret is known", async () => (await statusWith(next)) === 200);
    expect(await statusWith(key)).toBe(200);
    await world.sql("update admin.api_keys set former_until = now() where id = $1", [id]);
    await waitFor("the old one is taken no more", async () => (await statusWith(key)) === 401, {
      timeoutMs: 20_000,
    });
    expect(await statusWith(next)).toBe(200);
    const last = await world.api("POST", `/api/keys/${id}/rotate`, { body: { graceSeconds: 0 } });
    await waitFor("nothing but the last one is taken", async () => (await statusWith(next)) === 401);
    expect(await statusWith(Made.parse(last.body).key)).toBe(200);
  });

  test("a key makes none that may do more than itself, nor touches one that does", async () => {
    const { key } = await make({ scopes: ["keys:write", "people:read"], bots: [BOT] });
    const tryTo = async (body: object) =>
      (await world.api("POST", "/api/keys", { body: { name: "more", ...body }, key })).status;
    expect(await tryTo({ scopes: ["people:write"] })).toBe(403);
    expect(await tryTo({ scopes: ["people:read"], bots: [OTHER_BOT] })).toBe(422);
    expect(await tryTo({ scopes: ["people:read"], bots: [77] })).toBe(422);
    const child = await make({ scopes: ["people:read", "keys:read"] }, key);
    expect((await world.api("GET", `/api/keys/${child.id}`, { key })).body).toMatchObject({ bots: [BOT] });
    const greater = await make({ scopes: ["people:read"] });
    expect(await statusWith(key, `/api/keys/${greater.id}`)).toBe(404);
    expect(await statusWith(key, `/api/keys/${greater.id}`, "DELETE")).toBe(404);
    const rotation = await world.api("POST", `/api/keys/${greater.id}/rotate`, { body: {}, key });
    expect(rotation.status).toBe(404);
    const list = await world.api("GET", "/api/keys?limit=200", { key });
    expect(JSON.stringify(list.body)).not.toContain(greater.id);
  });

  test("a key of one bot knows that bot's people alone, and speaks for it alone", async () => {
    await addPerson(world, { id: 801, firstName: "Bound", bot: BOT });
    await addPerson(world, { id: 802, firstName: "Bound", bot: OTHER_BOT });
    const { key } = await make({ scopes: ["people:write"], bots: [BOT] });
    const page = pageOf(await world.api("GET", "/api/people?search=bound", { key }));
    expect(page.people.map(({ id }) => id)).toEqual([801]);
    const ask = (path: string, body?: object) => world.api(body ? "PUT" : "GET", path, { key, body });
    const [foreign, unknown] = [await ask("/api/people/802"), await ask("/api/people/899")];
    expect([foreign.status, foreign.body]).toEqual([404, unknown.body]);
    expect((await ask("/api/people/802/scopes/llm", { bot: BOT })).status).toBe(404);
    const [theirs, nobodys] = [
      await ask("/api/people/801/scopes/llm", { bot: OTHER_BOT }),
      await ask("/api/people/801/scopes/llm", { bot: 77 }),
    ];
    expect([theirs.status, theirs.body]).toEqual([404, nobodys.body]);
    expect((await ask("/api/people/801/scopes/llm", {})).status).toBe(403);
    expect(scopesIn(await ask("/api/people/801/scopes/llm", { bot: BOT }))).toEqual([`llm@${BOT}`]);
    await world.api("PUT", "/api/people/801/scopes/media", { body: { bot: OTHER_BOT } });
    expect(scopesIn(await ask("/api/people/801"))).toEqual([`llm@${BOT}`]);
    const history = await ask("/api/people/801/history");
    expect(JSON.stringify(history.body)).not.toContain("media");
  });

  test("a wrong secret and an unknown id get one answer, and who goes on guessing has to wait", async () => {
    const { id, key } = await make({ scopes: ["people:read"] });
    expect(await statusWith(key)).toBe(200);
    const guess = (of: string) => world.api("GET", "/api/people", { key: `tb_${of}_${"x".repeat(43)}` });
    const [wrong, unknown] = [await guess(id), await guess("nobody0nobody")];
    expect([wrong.status, wrong.body]).toEqual([401, unknown.body]);
    for (let n = 0; n < 18; n++) await guess(id);
    const late = await guess(id);
    expect(late.status).toBe(429);
    expect(Number(late.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(late.headers.get("content-type")).toContain("application/problem+json");
    expect(await statusWith(key)).toBe(200);
  });
});
