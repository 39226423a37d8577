import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { BOT, startAdminWorld, type AdminWorld } from "./admin-world.js";
import { giveKey } from "./api-keys.js";

const Page = z.object({
  entries: z.array(z.object({ id: z.int(), action: z.string(), bot: z.int().nullable() })),
  next: z.int().optional(),
});
const OTHER = 77;

describeOnEachBackend("the audit log", (backend) => {
  let world: AdminWorld;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
    const rows: readonly (readonly [string, string, string, string, number | null])[] = [
      ["2026-01-01", "person:1", "thing.made", "thing:1", BOT],
      ["2026-01-02", "person:1", "thing.changed", "thing:1", BOT],
      ["2026-01-03", "person:2", "thing.changed", "thing:2", OTHER],
      ["2026-01-04", "person:2", "thing.removed", "=cmd|' /C calc'!A0", null],
    ];
    for (const row of rows)
      await world.sql(
        `insert into admin.audit (at, actor, action, subject, bot, details) values ($1, $2, $3, $4, $5, '{"why":"so"}')`,
        row,
      );
  });
  afterAll(() => world.stop());

  const OURS = "&until=2026-01-31";
  const actions = async (query: string, key?: string) => {
    const { body } = await world.api("GET", `/api/audit?${query}${OURS}`, { ...(key && { key }) });
    return Page.parse(body).entries.map(({ action, bot }) => `${action}@${bot}`);
  };

  test("is found by who, what, about whom, with which bot and when, the newest first", async () => {
    expect(await actions("actor=person:1")).toEqual([`thing.changed@${BOT}`, `thing.made@${BOT}`]);
    expect(await actions("action=thing.changed")).toEqual([`thing.changed@${OTHER}`, `thing.changed@${BOT}`]);
    expect(await actions("subject=thing:2")).toEqual([`thing.changed@${OTHER}`]);
    expect(await actions(`bot=${BOT}&action=thing.made`)).toEqual([`thing.made@${BOT}`]);
    expect(await actions("since=2026-01-03")).toEqual(["thing.removed@null", `thing.changed@${OTHER}`]);
    expect(await actions("actor=person:3")).toEqual([]);
  });

  test("comes in pages, and has what the control plane itself did", async () => {
    const first = Page.parse((await world.api("GET", `/api/audit?limit=3${OURS}`)).body);
    expect(first.entries).toHaveLength(3);
    const second = Page.parse(
      (await world.api("GET", `/api/audit?limit=3&before=${first.next}${OURS}`)).body,
    );
    expect(second.entries.map(({ action }) => action)).toEqual(["thing.made"]);
    expect(second.next).toBeUndefined();
    await world.api("PUT", "/api/people/41/scopes/llm", { body: {} });
    const { body } = await world.api("GET", "/api/audit?subject=person:41");
    expect(body).toMatchObject({ entries: [{ actor: "master", action: "scope.given" }] });
  });

  test("as CSV it has all of it, and no formula", async () => {
    const { body, headers } = await world.api("GET", `/api/audit?format=csv&limit=1${OURS}`);
    expect(headers.get("content-type")).toMatch(/text\/csv/);
    expect(headers.get("content-disposition")).toMatch(/audit\.csv/);
    const lines = String(body).trim().split("\r\n");
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe("id,at,actor,action,subject,bot,details");
    expect(lines[1]).toContain(",'=cmd|");
    expect(lines[4]).toMatch(
      /2026-01-01T00:00:00.000Z,person:1,thing.made,thing:1,1000001,"{""why"":""so""}"/,
    );
  });

  test("a key for one bot sees what is about that bot; another's is as one of which nothing is known", async () => {
    const key = await giveKey(world, { scopes: ["people:read"], bots: [BOT] });
    expect(await actions("limit=200", key)).toEqual([`thing.changed@${BOT}`, `thing.made@${BOT}`]);
    expect(await actions(`bot=${OTHER}`, key)).toEqual([]);
    expect(await actions("bot=999", key)).toEqual([]);
    const csv = await world.api("GET", `/api/audit?format=csv${OURS}`, { key });
    expect(String(csv.body)).not.toMatch(/thing:2|cmd/);
    const stranger = await giveKey(world, { scopes: ["bots:write"] });
    expect((await world.api("GET", "/api/audit", { key: stranger })).status).toBe(403);
    expect((await world.api("GET", "/api/audit?limit=0")).status).toBe(400);
    expect((await world.api("GET", "/api/audit?before=x")).status).toBe(400);
  });
});
