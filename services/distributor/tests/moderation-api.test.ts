import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { liveKey } from "@telebus/service";
import { testApiKey, waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { createHash } from "node:crypto";
import { z } from "zod";
import { ADMINISTRATOR, startDistributorWorld, type DistributorWorld } from "./distributor-world.js";

const BOT = 1_000_001;
const [ANNA, BERT, CARA] = [5_001, 5_002, 5_003];
const SECRET = "m".repeat(43);
const Json = z.record(z.string(), z.unknown());
const Id = z.looseObject({ id: z.int() });

describeOnEachBackend("moderation over HTTP", (backend) => {
  let world: DistributorWorld;
  let messages = 0;
  beforeAll(async () => {
    world = await startDistributorWorld(backend);
    const { bus, live } = world.ports;
    const hashes = [createHash("sha256").update(SECRET).digest("hex")];
    const key = { id: "othersbot", hashes, scopes: ["moderation:write"], bots: [2_000_002] };
    await bus.live.put(liveKey.key(key.id), JSON.stringify(key));
    await waitFor("the key is known", async () => live.key(key.id) !== undefined);
    await world.connect([ANNA, BERT, CARA]);
  }, 60_000);
  afterAll(() => world.stop());

  const ask = async (method: string, path: string, body?: unknown, key: string = testApiKey) => {
    const answer = await fetch(`${world.url}/api/moderation${path}`, {
      method,
      headers: { "x-api-key": key, ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, text, json: text === "" ? {} : Json.parse(JSON.parse(text)) };
  };
  const decide = (body: object) => ask("POST", "/decisions", { bot: BOT, ...body });
  const undo = (id: unknown) => ask("POST", `/decisions/${String(id)}/undo`);
  const copiesOf = (text: string) =>
    world.asked.filter(({ lane, params }) => lane === "relay" && String(params["text"]).startsWith(text));
  const say = async (person: number, text: string, more: object = {}): Promise<number> => {
    const message_id = ++messages;
    await world.say(person, { message_id, text, ...more });
    return message_id;
  };
  const hears = async (person: number, text: string): Promise<void> => {
    await world.endOthers();
    await say(person, text);
    await world.askedUntil(`copies of ${text}`, () => copiesOf(text).length >= 2);
  };
  const staysQuiet = async (person: number, text: string): Promise<void> => {
    await say(person, text);
    // What is said after it has arrived, so it would have been passed on by now.
    await hears(CARA, `after ${text}`);
    expect(copiesOf(text)).toEqual([]);
  };
  /** Somebody answers what they see with /report. */
  const report = async (reporter: number, text: string, reason: string): Promise<void> => {
    const copy = copiesOf(text).find(({ chat }) => chat === reporter);
    if (copy === undefined) throw new Error("there is no copy");
    const number = 90_000 + ++messages;
    await world.end(copy, { status: "ok", result: true, messageIds: [number] });
    await waitFor("the copy is known", async () => {
      const rows = await world.sql("select 1 from distributor.messages where message = $1", [number]);
      return rows.length === 1;
    });
    const reply_to_message = { message_id: number, from: { id: BOT } };
    await say(reporter, `/report ${reason}`, { command: "report", args: reason, reply_to_message });
    await waitFor("the report is known", async () => (await reports("open")).length > 0);
  };
  const reports = async (state: string) =>
    z.array(Json).parse((await ask("GET", `/reports?state=${state}`)).json["reports"]);

  test("a mute over HTTP is one by command: nothing is passed on, and undo ends it (B7)", async () => {
    await hears(ANNA, "Good morning");
    const made = await decide({ kind: "mute", author: ANNA, minutes: 90, reason: "too loud" });
    expect(made).toMatchObject({
      status: 201,
      json: { kind: "mute", author: ANNA, reason: "too loud", by: "master", canUndo: true, undoneAt: null },
    });
    await staysQuiet(ANNA, "Is anybody there");
    const told = await world.askedUntil("she is told", (all) =>
      all.some(({ chat, params }) => chat === ANNA && /stays here/.test(String(params["text"]))),
    );
    expect(told.length).toBeGreaterThan(0);
    expect((await ask("GET", "/restrictions")).json).toMatchObject({
      restrictions: [{ author: ANNA, kind: "mute", by: null, isTold: true }],
    });

    expect(await undo(made.json["id"])).toMatchObject({ status: 200, json: { kind: "unmute" } });
    await hears(ANNA, "There I am again");
    expect((await ask("GET", "/decisions")).json).toMatchObject({
      decisions: [
        { kind: "unmute", canUndo: true },
        { kind: "mute", canUndo: false, undoneAt: expect.any(String) },
      ],
    });
    await waitFor("both are told as facts", async () =>
      ["restricted", "freed"].every((verb) =>
        world.facts.some(({ type }) => type === `distributor.author.${verb}.v1`),
      ),
    );
  });

  test("what a command decides stands in the same list, and a page undoes it", async () => {
    await world.connect([ADMINISTRATOR]);
    await say(ADMINISTRATOR, `/mute ${ANNA} 2h`, { command: "mute", args: `${ANNA} 2h` });
    await waitFor("the mute is listed", async () => {
      const { json } = await ask("GET", "/decisions?kind=mute&limit=1");
      return JSON.stringify(json).includes(`person:${ADMINISTRATOR}`);
    });
    const { json } = await ask("GET", "/decisions?kind=mute&limit=1");
    const [mute] = z.array(Json).parse(json["decisions"]);
    expect(json["next"]).toBe(mute?.["id"]);
    expect(await undo(mute?.["id"])).toMatchObject({ status: 200 });
    expect(await undo(mute?.["id"])).toMatchObject({ status: 409, text: expect.stringContaining("already") });
  });

  test("a ban deletes what was said unless it may stay; only the newest decision is undone", async () => {
    await hears(BERT, "Cheap watches");
    const kept = await decide({ kind: "ban", author: BERT, deletePosts: false });
    expect(kept).toMatchObject({ status: 201, json: { kind: "ban", posts: 0 } });
    const isGone = async () =>
      (
        await world.sql("select 1 from distributor.posts where author = $1 and taken_back_at is not null", [
          BERT,
        ])
      ).length > 0;
    expect(await isGone()).toBe(false);
    const second = await decide({ kind: "ban", author: BERT });
    expect(second).toMatchObject({ status: 201, json: { posts: 1 } });
    expect(await isGone()).toBe(true);
    expect(await undo(kept.json["id"])).toMatchObject({
      status: 409,
      text: expect.stringContaining("newer"),
    });
    expect(await undo(second.json["id"])).toMatchObject({ status: 200, json: { kind: "unban" } });
    expect((await ask("GET", "/restrictions")).json).toMatchObject({ restrictions: [] });
    await hears(BERT, "I am sorry");
  });

  test("what cannot be is refused with its reason", async () => {
    expect(await decide({ kind: "ban", author: ADMINISTRATOR })).toMatchObject({
      status: 409,
      text: expect.stringContaining("administrators"),
    });
    expect(await decide({ kind: "unban", author: CARA })).toMatchObject({ status: 409 });
    expect(await decide({ kind: "mute", author: CARA, minutes: 0 })).toMatchObject({ status: 400 });
    expect(await decide({ kind: "mute", alias: "u-nobody", minutes: 5 })).toMatchObject({ status: 422 });
    expect(await decide({ kind: "mute", minutes: 5 })).toMatchObject({ status: 422 });
    expect(await decide({ kind: "forgive", author: CARA, hub: 1 })).toMatchObject({ status: 409 });
    expect(await undo(999_999)).toMatchObject({ status: 404 });
    expect((await fetch(`${world.url}/api/moderation/decisions`)).status).toBe(401);
  });

  test("keys of another bot see and decide nothing here", async () => {
    const theirs = `tb_othersbot_${SECRET}`;
    expect((await ask("GET", "/decisions", undefined, theirs)).json).toMatchObject({ decisions: [] });
    expect((await ask("GET", "/reports", undefined, theirs)).json).toMatchObject({ reports: [], open: 0 });
    expect((await ask("GET", `/people/${ANNA}`, undefined, theirs)).json).toMatchObject({
      names: [],
      posts: [],
    });
    const body = { bot: BOT, kind: "ban", author: ANNA };
    expect(await ask("POST", "/decisions", body, theirs)).toMatchObject({ status: 422 });
    const [one] = z.array(Id).parse((await ask("GET", "/decisions?limit=1")).json["decisions"]);
    expect(await ask("POST", `/decisions/${one?.id}/undo`, undefined, theirs)).toMatchObject({ status: 404 });
  });

  test("a report shows where and who; what was said only to whom asks, and that is remembered (X4)", async () => {
    await hears(BERT, "Buy my coins");
    await report(ANNA, "Buy my coins", "spam <b>");
    const [one] = await reports("open");
    expect(one).toMatchObject({
      author: BERT,
      reporter: ANNA,
      reason: "spam <b>",
      seenIn: ANNA,
      content: "text",
    });
    expect(JSON.stringify(one)).not.toContain("coins");
    const revealed = await ask("POST", `/reports/${String(one?.["id"])}/reveal`);
    expect(revealed.json).toEqual({ text: "Buy my coins", content: "text", items: 1 });
    expect((await ask("GET", "/decisions?kind=reveal")).json).toMatchObject({
      decisions: [{ author: BERT, by: "master", report: one?.["id"], canUndo: false }],
    });

    const deleted = await decide({ kind: "delete", report: one?.["id"] });
    expect(deleted).toMatchObject({ status: 201, json: { kind: "delete", author: BERT, posts: 1 } });
    expect(await reports("open")).toEqual([]);
    expect(await reports("acted")).toMatchObject([{ decision: deleted.json["id"], isDeleted: true }]);
  });

  test("a dismissed report is closed and may be opened again; an undone decision opens its own", async () => {
    await hears(BERT, "Nothing wrong here");
    await report(ANNA, "Nothing wrong here", "");
    const [one] = await reports("open");
    const path = `/reports/${String(one?.["id"])}`;
    expect(await ask("POST", `${path}/dismiss`)).toMatchObject({
      json: { state: "dismissed", decidedBy: "master" },
    });
    expect(await ask("POST", `${path}/dismiss`)).toMatchObject({ status: 409 });
    expect(await ask("POST", `${path}/reopen`)).toMatchObject({ json: { state: "open", decidedAt: null } });
    const mute = await decide({ kind: "mute", minutes: 30, report: one?.["id"] });
    expect(mute).toMatchObject({ status: 201, json: { author: BERT, report: one?.["id"] } });
    expect(await reports("open")).toEqual([]);
    await undo(mute.json["id"]);
    expect(await reports("open")).toMatchObject([{ id: one?.["id"] }]);
    await ask("POST", `${path}/dismiss`);
  });

  test("lounges: a warning for what was reported, its cooldown and karma, and undo gives them back (X15)", async () => {
    await world.sql(`update distributor.hubs set policy = policy || '{"lounge": {}}'`);
    await hears(BERT, "Loud words");
    await report(ANNA, "Loud words", "");
    const [one] = await reports("open");
    const [hub] = await world.sql("select id from distributor.hubs where bot = $1", [BOT]);
    const warned = await decide({ kind: "warn", hub: Number(hub?.["id"]), report: one?.["id"] });
    expect(warned).toMatchObject({ status: 201, json: { kind: "warn", hub: { name: "default" }, posts: 1 } });
    const members = async () => z.array(Json).parse((await ask("GET", "/lounges")).json["members"]);
    expect(await members()).toContainEqual(
      expect.objectContaining({ author: BERT, warnings: 1, karma: -10, cooldownUntil: expect.any(String) }),
    );
    expect(await undo(warned.json["id"])).toMatchObject({ status: 200, json: { kind: "forgive" } });
    expect(await members()).toContainEqual(
      expect.objectContaining({ author: BERT, warnings: 0, karma: 0, cooldownUntil: null }),
    );
  });

  test("a person in the hubs: alias, posts by hub, what holds now, standing", async () => {
    await decide({ kind: "mute", author: BERT, minutes: 60 });
    const { json } = await ask("GET", `/people/${BERT}`);
    expect(json).toMatchObject({
      names: [{ bot: BOT, alias: expect.stringMatching(/^u-/) }],
      restrictions: [{ kind: "mute" }],
      posts: [{ hub: { name: "default" } }],
      lounges: [{ author: BERT }],
    });
    const [name] = z.array(z.looseObject({ alias: z.string() })).parse(json["names"]);
    const alias = name?.alias ?? "";
    const found = await ask("GET", `/authors?search=${alias.slice(0, 5)}`);
    expect(found.json).toMatchObject({
      authors: expect.arrayContaining([expect.objectContaining({ alias })]),
    });
    expect(await decide({ kind: "unmute", alias })).toMatchObject({ status: 201, json: { author: BERT } });
    expect((await ask("GET", `/people/7`)).json).toEqual({
      names: [],
      restrictions: [],
      posts: [],
      lounges: [],
    });
  });
});
