import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { DeadLetter } from "@telebus/bus";
import {
  begin,
  LiveKey,
  LivePerson,
  UpdateReceived,
  type RawEvent,
  type UpdateReceivedData,
} from "@telebus/contracts";
import { liveKey } from "@telebus/service";
import { buttonsOf, waitFor, type Asked } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { createHash } from "node:crypto";
import { z } from "zod";
import { ADMINISTRATOR, BOT, startAdminWorld, type AdminWorld } from "./admin-world.js";

const Letters = z.object({
  letters: z.array(z.looseObject({ id: z.int(), state: z.string(), type: z.string().nullable() })),
  next: z.int().optional(),
});
const OTHER_BOT = 1_000_077;
const SECRET = "abcdefghijklmnopqrstuvwx";

describeOnEachBackend("dead letters", (backend) => {
  let world: AdminWorld;
  /** What is in UPDATES, as any service would get it. */
  const updates: RawEvent[] = [];
  beforeAll(async () => {
    world = await startAdminWorld(backend);
    await world.ports.bus.subscribe({
      mode: "unordered",
      concurrency: 1,
      service: "observer",
      stream: "UPDATES",
      name: `letters-${backend.name.replaceAll(" ", "-")}`,
      receive: async (event) => (updates.push(event), []),
    });
    const key = LiveKey.parse({
      id: "boundkey1",
      hashes: [createHash("sha256").update(SECRET).digest("hex")],
      scopes: ["dead-letters:write"],
      bots: [OTHER_BOT],
    });
    await world.ports.bus.live.put(liveKey.key(key.id), JSON.stringify(key));
    const reader = LiveKey.parse({
      ...key,
      id: "readerkey1",
      scopes: ["dead-letters:read"],
      bots: undefined,
    });
    await world.ports.bus.live.put(liveKey.key(reader.id), JSON.stringify(reader));
  }, 60_000);
  afterAll(() => world.stop());

  let count = 40_000;
  let service = "";
  beforeEach(() => {
    service = `service-${++count}`;
  });

  /** An update that a service could not handle, in the stream of dead letters. */
  const letter = (change: Partial<UpdateReceivedData> = {}, reason = "it broke"): DeadLetter => {
    const update_id = ++count;
    const data = {
      bot: BOT,
      owner: "distributor" as const,
      kind: "message",
      chat: { id: 42, type: "private" as const },
      person: { id: 42 },
      update: { update_id, message: { text: "my secret words", chat: { id: 42 } } },
      ...change,
    };
    const event = begin(UpdateReceived(data), {
      id: `${data.bot}:${update_id}`,
      source: "gateway",
      now: Date.now(),
    });
    return {
      id: `dead:${service}:updates:${update_id}`,
      service,
      reason,
      bytes: Buffer.from(event.body),
      origin: {
        stream: event.stream,
        subject: event.subject,
        headers: {
          "Nats-Msg-Id": event.id,
          "Telebus-Type": event.type,
          "Telebus-Journey": event.journeyId,
          "Telebus-Cause": event.causeId,
          "Telebus-Source": event.source,
          "Telebus-Time": event.time,
        },
      },
    };
  };
  const list = async (query = "", key?: string) => {
    const { body } = await world.api("GET", `/api/dead-letters?service=${service}&${query}`, {
      ...(key !== undefined && { key }),
    });
    return Letters.parse(body);
  };
  /** Puts them aside, and waits until admin knows them. @returns their ids, the oldest first */
  const putAside = async (...dead: readonly DeadLetter[]): Promise<readonly number[]> => {
    for (const one of dead) await world.ports.bus.bury(one);
    const known = () =>
      world.sql("select id from admin.letters where service = $1 and state = 'open' order by id", [service]);
    await waitFor("the letters are known", async () => (await known()).length === dead.length);
    return (await known()).map(({ id }) => Number(id));
  };
  const received = (id: string) => updates.filter((event) => event.id === id);

  test("are listed with what is known of them, page by page and by what they are about", async () => {
    const [first, second, third] = [
      letter({}, "the database said no"),
      letter({ chat: { id: -7, type: "group" } }),
      letter({ bot: OTHER_BOT }),
    ];
    const ids = await putAside(first, second, third);
    const page = await list("limit=2");
    expect(page.letters.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
    expect((await list(`limit=2&before=${page.next}`)).letters.map(({ id }) => id)).toEqual([ids[0]]);
    expect((await list("reason=DATABASE")).letters).toEqual([
      expect.objectContaining({
        id: ids[0],
        service,
        reason: "the database said no",
        state: "open",
        type: "gateway.update.received.v1",
        event: first.origin?.headers["Nats-Msg-Id"],
        journey: first.origin?.headers["Nats-Msg-Id"],
        bot: BOT,
        chat: 42,
        person: 42,
      }),
    ]);
    expect((await list("chat=-7")).letters.map(({ id }) => id)).toEqual([ids[1]]);
    expect((await list(`bot=${OTHER_BOT}`)).letters.map(({ id }) => id)).toEqual([ids[2]]);
    expect((await list("since=2100-01-01T00:00:00Z")).letters).toEqual([]);
    expect((await list("reason=%25%25")).letters).toEqual([]);
    expect((await world.api("GET", "/api/dead-letters?limit=0")).status).toBe(400);
    const { body } = await world.api("GET", "/api/dead-letters/counts");
    expect(body).toMatchObject({
      services: expect.arrayContaining([expect.objectContaining({ service, state: "open", letters: 3 })]),
    });
  });

  test("show their shape and not what people wrote, save to who may and is noted", async () => {
    const [id = 0] = await putAside(letter());
    const { body } = await world.api("GET", `/api/dead-letters/${id}`);
    expect(JSON.stringify(body)).not.toContain("secret words");
    expect(body).toMatchObject({
      isKept: true,
      headers: { "Telebus-Source": "gateway" },
      body: { kind: "message", update: { message: { text: "<15 characters>" } } },
    });
    const reader = `tb_readerkey1_${SECRET}`;
    expect((await world.api("GET", `/api/dead-letters/${id}`, { key: reader })).status).toBe(200);
    expect((await world.api("POST", `/api/dead-letters/${id}/reveal`, { key: reader })).status).toBe(403);
    const revealed = await world.api("POST", `/api/dead-letters/${id}/reveal`);
    expect(revealed.body).toMatchObject({ body: { update: { message: { text: "my secret words" } } } });
    const noted = await world.sql("select actor, action from admin.audit where subject = $1", [
      `letter:${id}`,
    ]);
    expect(noted).toEqual([{ actor: "master", action: "letter.revealed" }]);
  });

  test("are replayed once per wish: under the event's own id, so that nothing is done twice", async () => {
    const dead = letter();
    const event = dead.origin?.headers["Nats-Msg-Id"] ?? "";
    const [id = 0] = await putAside(dead);
    const { status, body } = await world.api("POST", `/api/dead-letters/${id}/replay`, { body: {} });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { state: "replayed", replays: 1, changedBy: "master" },
    });
    await waitFor("replayed", async () => received(event).length === 1);
    expect(received(event)[0]).toMatchObject({
      type: "gateway.update.received.v1",
      journeyId: event,
      json: { update: { message: { text: "my secret words" } } },
    });
    expect((await list()).letters).toEqual([]);
    await world.api("POST", `/api/dead-letters/${id}/replay`);
    await waitFor("replayed again", async () => received(event).length === 2);
    const noted = await world.sql("select details from admin.audit where subject = $1", [`letter:${id}`]);
    expect(noted).toHaveLength(2);
  });

  test("are replayed with another body where it keeps the contract and the order, else not at all", async () => {
    const dead = letter();
    const event = dead.origin?.headers["Nats-Msg-Id"] ?? "";
    const [id = 0] = await putAside(dead);
    const replay = (body: object) => world.api("POST", `/api/dead-letters/${id}/replay`, { body: { body } });
    const whole: object = UpdateReceived.schema.parse(JSON.parse(Buffer.from(dead.bytes).toString()));
    expect(await replay({ bot: "no number" })).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining("does not match gateway.update.received.v1") },
    });
    for (const moved of [{ bot: OTHER_BOT }, { owner: "llm" }])
      expect(await replay({ ...whole, ...moved })).toMatchObject({
        status: 422,
        body: { detail: expect.stringContaining("cannot be edited") },
      });
    expect(received(event)).toEqual([]);
    expect(await replay({ ...whole, kind: "edited_message" })).toMatchObject({ status: 200 });
    await waitFor("replayed", async () => received(event).length === 1);
    expect(received(event)[0]?.json).toMatchObject({ kind: "edited_message" });
  });

  test("that never became an event are dropped, not replayed; a drop can be taken back", async () => {
    const body = {
      id: `gateway:${OTHER_BOT}:${++count}`,
      service,
      reason: "not an update",
      bytes: Buffer.from("{"),
    };
    const [id = 0] = await putAside(body);
    expect((await list()).letters[0]).toMatchObject({ bot: OTHER_BOT, type: null });
    expect(await world.api("POST", `/api/dead-letters/${id}/replay`)).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining("never became an event") },
    });
    expect((await world.api("POST", `/api/dead-letters/${id}/reveal`)).body).toEqual({ id, base64: "ew==" });
    expect((await world.api("POST", `/api/dead-letters/${id}/drop`)).body).toMatchObject({
      state: "dropped",
    });
    expect((await list()).letters).toEqual([]);
    expect((await list("state=dropped")).letters).toHaveLength(1);
    expect((await world.api("POST", `/api/dead-letters/${id}/restore`)).body).toMatchObject({
      state: "open",
    });
  });

  test("are replayed and dropped many at once, in the order in which they were put aside", async () => {
    const dead = Array.from({ length: 60 }, () => letter());
    const ids = await putAside(...dead);
    const events = dead.map(({ origin }) => origin?.headers["Nats-Msg-Id"] ?? "");
    const some = await world.api("POST", "/api/dead-letters/replay", { body: { service, limit: 55 } });
    expect(some.body).toEqual({ replayed: ids.slice(0, 55), refused: [] });
    await waitFor("replayed", async () => events.slice(0, 55).every((id) => received(id).length === 1));
    const order = updates.map(({ id }) => id).filter((id) => events.includes(id));
    expect(order).toEqual(events.slice(0, 55));
    const drop = await world.api("POST", "/api/dead-letters/drop", { body: { service } });
    expect(drop.body).toEqual({ letters: ids.slice(55) });
    const back = await world.api("POST", "/api/dead-letters/restore", { body: { service } });
    expect(back.body).toEqual({ letters: ids.slice(55) });
  });

  test("of other bots are not there for a key that is bound to some", async () => {
    const key = `tb_boundkey1_${SECRET}`;
    const [mine = 0, foreign = 0] = await putAside(letter({ bot: OTHER_BOT }), letter());
    expect((await list("", key)).letters.map(({ id }) => id)).toEqual([mine]);
    const nowhere = await world.api("GET", "/api/dead-letters/999999999", { key });
    for (const [method, path] of [
      ["GET", ""],
      ["POST", "/replay"],
      ["POST", "/drop"],
      ["POST", "/reveal"],
    ] as const) {
      const { status, body } = await world.api(method, `/api/dead-letters/${foreign}${path}`, { key });
      expect({ status, body }).toEqual({ status: 404, body: nowhere.body });
    }
    const all = await world.api("POST", "/api/dead-letters/drop", { body: { service }, key });
    expect(all.body).toEqual({ letters: [mine] });
    expect((await list()).letters.map(({ id }) => id)).toEqual([foreign]);
    expect(
      (await world.api("GET", `/api/dead-letters/${foreign}`, { key: "tb_nobody00_wrong" })).status,
    ).toBe(401);
  });

  test("that the stream has forgotten are known, and say so", async () => {
    const [id = 0] = await putAside(letter());
    await world.sql("update admin.letters set box = 'another' where id = $1", [id]);
    expect((await world.api("GET", `/api/dead-letters/${id}`)).body).toMatchObject({ isKept: false });
    expect((await world.api("POST", `/api/dead-letters/${id}/reveal`)).status).toBe(410);
    expect((await world.api("POST", `/api/dead-letters/${id}/replay`)).body).toMatchObject({
      detail: "its content is not kept any more",
    });
    await world.sql("update admin.letters set at = now() - interval '8 days' where id = $1", [id]);
    expect((await world.api("POST", `/api/dead-letters/${id}/replay`)).body).toMatchObject({
      detail: expect.stringContaining("older than 7 days"),
    });
  });

  test("are told to administrators once in ten minutes, and counted", async () => {
    await waitFor("the administrator is known", async () => world.ports.live.holds(ADMINISTRATOR, "admin"));
    await world.sql("update admin.letter_boxes set told_at = null");
    const before = world.asked.length;
    await putAside(letter(), letter());
    const told = await world.untilAsked(
      "told",
      (asked) => news(asked) && world.asked.indexOf(asked) >= before,
    );
    expect(told).toMatchObject({ bot: BOT, chat: ADMINISTRATOR });
    // Known only after the turn that would have told of the one before.
    for (let n = 0; n < 2; n++) {
      service = `service-${++count}`;
      await putAside(letter());
    }
    expect(world.asked.slice(before).filter(news)).toHaveLength(1);
    const gauge = `telebus_dead_letters_open{service="${service}"} 1`;
    await waitFor("counted", async () => String((await world.api("GET", "/metrics")).body).includes(gauge), {
      everyMs: 500,
    });
    await world.press(told, "Show", ADMINISTRATOR);
    await world.untilAsked(
      "the list",
      ({ method, params }) => method === "editMessageText" && String(params["text"]).includes(service),
    );
  });

  test("are looked at, replayed and dropped with buttons by operators, and by nobody else", async () => {
    const OPERATOR = 901;
    const grants = LivePerson.parse({ id: OPERATOR, grants: [{ scope: "operator", bot: BOT }] });
    await world.ports.bus.live.put(liveKey.person(OPERATOR), JSON.stringify(grants));
    await waitFor("known", async () => world.ports.live.holds(OPERATOR, "operator", BOT));
    const dead = letter();
    const [id = 0] = await putAside(dead);
    const command = (person: number) =>
      world.receive({
        bot: BOT,
        kind: "message",
        chat: { id: person, type: "private" },
        person: { id: person },
        command: { name: "deadletters", args: "" },
        content: { text: "/deadletters", chat: { id: person } },
      });
    await command(77);
    const refusal = await world.untilAsked("refused", ({ chat }) => chat === 77);
    expect(String(refusal.params["text"])).not.toContain("dead letter");

    await command(OPERATOR);
    const shown = await world.untilAsked("shown", ({ chat }) => chat === OPERATOR);
    expect(String(shown.params["text"])).toContain(`#${id}`);
    expect(String(shown.params["text"])).not.toContain("secret words");
    await world.press(shown, `#${id}`, OPERATOR);
    const edits = () =>
      world.asked.filter(({ chat, method }) => chat === OPERATOR && method === "editMessageText");
    const untilLabel = async (label: string): Promise<Asked> => {
      await waitFor(label, async () => buttonsOf(edits().at(-1) ?? shown).has(label));
      return edits().at(-1) ?? shown;
    };
    await world.press(await untilLabel("Drop"), "Drop", OPERATOR);
    await world.press(await untilLabel("Undo: keep it open"), "Undo: keep it open", OPERATOR);
    await world.press(await untilLabel("Replay"), "Replay", OPERATOR);
    const event = dead.origin?.headers["Nats-Msg-Id"] ?? "";
    await waitFor("replayed", async () => received(event).length === 1);
    const noted = await world.sql("select action, actor from admin.audit where subject = $1 order by id", [
      `letter:${id}`,
    ]);
    expect(noted.map(({ action }) => action)).toEqual([
      "letter.dropped",
      "letter.restored",
      "letter.replayed",
    ]);
    expect(noted[0]?.["actor"]).toBe(`person:${OPERATOR}`);

    // Of another bot, with which they are no operator, there is nothing for them.
    const foreign = letter({ bot: OTHER_BOT });
    service = `service-${++count}`;
    const [other = 0] = await putAside({ ...foreign, service });
    await command(OPERATOR);
    await waitFor("shown again", async () => sent(OPERATOR).length === 2);
    expect(String(sent(OPERATOR)[1]?.params["text"])).not.toContain(`#${other} `);
  });

  const sent = (chat: number) =>
    world.asked.filter((asked) => asked.chat === chat && asked.method === "sendMessage");
  const news = ({ chat, params }: Asked): boolean =>
    chat === ADMINISTRATOR && String(params["text"]).includes("come in");
});
