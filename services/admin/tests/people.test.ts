import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { ADMINISTRATOR, BOT, startAdminWorld, type AdminWorld } from "./admin-world.js";
import { addBot, addPerson, pageOf, scopesIn } from "./people-reader.js";

describeOnEachBackend("people and what they may do", (backend) => {
  let world: AdminWorld;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
    await addBot(world, BOT);
  });
  afterAll(() => world.stop());
  const holds = (person: number, scope: "admin" | "llm" | "banned" | "operator", bot?: number): boolean =>
    world.ports.live.holds(person, scope, bot);
  const known = (what: string, isSo: () => boolean) => waitFor(what, async () => isSo());

  test("administrators of the environment are made at the start, and known to all services", async () => {
    await known("the administrator is known", () => holds(ADMINISTRATOR, "admin"));
    const answer = await world.api("GET", `/api/people/${ADMINISTRATOR}`);
    expect({ status: answer.status, scopes: scopesIn(answer) }).toEqual({ status: 200, scopes: ["admin"] });
    expect(answer.body).toMatchObject({ firstName: null, lastSeenAt: null });
  });

  test("the last administrator stays", async () => {
    const answer = await world.api("DELETE", `/api/people/${ADMINISTRATOR}/scopes/admin`);
    expect(answer.status).toBe(409);
    const shortened = await world.api("PUT", `/api/people/${ADMINISTRATOR}/scopes/admin`, {
      body: { until: new Date(Date.now() + 60_000) },
    });
    expect(shortened.status).toBe(409);
    const ban = await world.api("POST", `/api/people/${ADMINISTRATOR}/ban`, { body: {} });
    expect(ban.status).toBe(409);
  });

  test("a scope is given and taken, every service knows, and the history says who did it", async () => {
    const given = await world.api("PUT", "/api/people/41/scopes/llm", { body: { reason: "asked kindly" } });
    expect({ status: given.status, scopes: scopesIn(given) }).toEqual({ status: 200, scopes: ["llm"] });
    await known("the scope is known", () => holds(41, "llm"));
    await world.api("PUT", "/api/people/41/scopes/llm", { body: { reason: "again" } });
    const taken = await world.api("DELETE", "/api/people/41/scopes/llm");
    expect(scopesIn(taken)).toEqual([]);
    await known("the scope is gone", () => !holds(41, "llm"));
    const history = await world.api("GET", "/api/people/41/history");
    expect(history.body).toMatchObject({
      entries: [
        { actor: "master", action: "scope.taken", details: { scope: "llm" } },
        { actor: "master", action: "scope.given", details: { scope: "llm", reason: "asked kindly" } },
      ],
    });
  });

  test("a scope may be for one bot alone, and scopes go together", async () => {
    await world.api("PUT", "/api/people/42/scopes/llm", { body: { bot: BOT } });
    const both = await world.api("PUT", "/api/people/42/scopes/media", { body: {} });
    expect(scopesIn(both)).toEqual([`llm@${BOT}`, "media"]);
    await known("it is known there", () => holds(42, "llm", BOT));
    expect([holds(42, "llm", 77), holds(42, "llm")]).toEqual([false, false]);
    const nowhere = await world.api("PUT", "/api/people/42/scopes/llm", { body: { bot: 77 } });
    expect(nowhere.status).toBe(404);
  });

  test("what was given for a time ends by itself", async () => {
    const until = new Date(Date.now() + 3_600_000);
    await world.api("PUT", "/api/people/43/scopes/operator", { body: { until } });
    await known("it is known", () => holds(43, "operator"));
    await world.sql("update admin.grants set until = now() - interval '1 second' where person = 43");
    expect(scopesIn(await world.api("GET", "/api/people/43"))).toEqual([]);
    await waitFor("it is over", async () => !holds(43, "operator"), { timeoutMs: 20_000 });
    const history = await world.api("GET", "/api/people/43/history");
    expect(history.body).toMatchObject({ entries: [{ actor: "system", action: "scope.ended" }, {}] });
    const past = await world.api("PUT", "/api/people/43/scopes/llm", {
      body: { until: new Date(Date.now() - 1000) },
    });
    expect(past.status).toBe(422);
  });

  test("a ban is known to the gateway, and lifted again", async () => {
    const ban = await world.api("POST", "/api/people/44/ban", { body: { reason: "spam" } });
    expect(ban.body).toMatchObject({ scopes: [{ scope: "banned", reason: "spam", by: "master" }] });
    await known("the ban is known", () => holds(44, "banned"));
    const operator = await world.api("PUT", "/api/people/44/scopes/operator", { body: {} });
    expect(operator.status).toBe(409);
    await world.api("POST", "/api/people/44/unban", { body: {} });
    await known("the ban is lifted", () => !holds(44, "banned"));
  });

  test("people are found by name, @username and id, in pages", async () => {
    const seenAt = new Date("2026-01-01T00:00:00.123Z");
    for (const id of [501, 502, 503])
      await addPerson(world, { id, firstName: `Paged_${id}`, username: `Pager_${id}`, seenAt });
    const find = async (query: string) => pageOf(await world.api("GET", `/api/people?${query}`));
    expect((await find("search=aged_50")).people.map(({ id }) => id)).toEqual([503, 502, 501]);
    expect((await find("search=@pager_502")).people.map(({ id }) => id)).toEqual([502]);
    expect((await find("search=503")).people.map(({ id }) => id)).toEqual([503]);
    expect((await find("search=%25")).people).toEqual([]);
    const first = await find("search=paged&limit=2");
    const second = await find(`search=paged&limit=2&after=${first.next}`);
    expect([...first.people, ...second.people].map(({ id }) => id)).toEqual([503, 502, 501]);
    expect(second.next).toBeUndefined();
    expect((await world.api("GET", "/api/people?after=nonsense")).status).toBe(400);
  });

  test("those whose ids stand somewhere are named with one call", async () => {
    for (const id of [511, 512]) await addPerson(world, { id, firstName: `Named_${id}` });
    const named = pageOf(await world.api("GET", "/api/people?ids=511,512,999512"));
    expect(named.people.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual([511, 512]);
    expect((await world.api("GET", "/api/people?ids=511,all")).status).toBe(400);
  });

  test("people are a table too, in which nothing is a formula", async () => {
    await addPerson(world, { id: 521, firstName: "=cmd|' /C calc'!A0", username: "tabled_521" });
    await world.api("PUT", "/api/people/521/scopes/llm", { body: {} });
    const { body, headers } = await world.api("GET", "/api/people/list.csv?search=@tabled_521");
    expect(headers.get("content-disposition")).toMatch(/people\.csv/);
    const [names, line, ...more] = String(body).trim().split("\r\n");
    expect([names, more]).toEqual([expect.stringContaining("id,firstName,lastName,username"), []]);
    expect(line).toMatch(/^521,'=cmd.*,llm$/);
  });

  test("people are filtered by scope, ban, bot and when they were seen", async () => {
    await addPerson(world, { id: 601, firstName: "Filtered", bot: BOT });
    await addPerson(world, { id: 602, firstName: "Filtered", seenAt: new Date("2020-01-01") });
    await world.api("POST", "/api/people/602/ban", { body: {} });
    const find = async (query: string) =>
      pageOf(await world.api("GET", `/api/people?search=filtered&${query}`)).people.map(({ id }) => id);
    expect(await find("banned=true")).toEqual([602]);
    expect(await find("scope=banned")).toEqual([602]);
    expect(await find(`bot=${BOT}`)).toEqual([601]);
    expect(await find("seenSince=2025-01-01")).toEqual([601]);
    expect(await find("isBot=true")).toEqual([]);
    expect((await world.api("GET", "/api/people/601")).body).toMatchObject({
      memberships: [{ bot: BOT, chat: -500, status: "member" }],
    });
  });

  test("without a key nobody sees anybody, and what is no person is refused", async () => {
    expect((await world.api("GET", "/api/people", { key: "wrong" })).status).toBe(401);
    expect((await world.api("GET", "/api/people/999999")).status).toBe(404);
    expect((await world.api("GET", "/api/people/0")).status).toBe(400);
    expect((await world.api("PUT", "/api/people/41/scopes/king", { body: {} })).status).toBe(400);
  });
});
