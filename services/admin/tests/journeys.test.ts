import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  begin,
  CallFinished,
  CallRequested,
  ConversationCancelled,
  follow,
  LiveKey,
  UpdateReceived,
  type EncodedEvent,
  type EventDraft,
} from "@telebus/contracts";
import { liveKey } from "@telebus/service";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { createHash } from "node:crypto";
import { z } from "zod";
import { BOT, startAdminWorld, type AdminWorld } from "./admin-world.js";

const Found = z.object({ journeys: z.array(z.looseObject({ id: z.string() })), next: z.string().optional() });
const OTHER_BOT = 1_000_078;
const SECRET = "abcdefghijklmnopqrstuvwx";

describeOnEachBackend("journeys", (backend) => {
  let world: AdminWorld;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
    const key = LiveKey.parse({
      id: "boundkey2",
      hashes: [createHash("sha256").update(SECRET).digest("hex")],
      scopes: ["journeys:read"],
      bots: [OTHER_BOT],
    });
    await world.ports.bus.live.put(liveKey.key(key.id), JSON.stringify(key));
    await waitFor("the bot is known", async () => world.ports.live.bot(BOT) !== undefined);
  }, 60_000);
  afterAll(() => world.stop());

  let count = 70_000;
  const following = (
    cause: EncodedEvent,
    source: string,
    handler: string,
    ms: number,
    ...drafts: EventDraft[]
  ) =>
    follow(
      { id: cause.id, journeyId: cause.journeyId, traceparent: undefined },
      { source, handler, now: new Date(cause.time).getTime() + ms },
      drafts,
    );

  /** An update whose owner says something into two chats; the sender is done with one of them. */
  const journey = async (bot = BOT, ago = 60_000) => {
    const update_id = ++count;
    const person = update_id;
    const update = begin(
      UpdateReceived({
        bot,
        owner: "distributor",
        kind: "message",
        chat: { id: -update_id, type: "group" },
        person: { id: person },
        update: { update_id, message: { text: "nobody is to know" } },
      }),
      { id: `${bot}:${update_id}`, source: "gateway", now: Date.now() - ago },
    );
    const call = (chat: number) =>
      CallRequested({
        bot,
        lane: "relay",
        method: "sendMessage",
        chat,
        params: { chat_id: chat, text: "x" },
      });
    const [first, second] = following(
      update,
      "distributor",
      "say",
      40,
      call(person),
      call(-person - 1_000_000),
    );
    if (first === undefined || second === undefined) throw new Error("drafts give events");
    const outcome = { status: "ok" as const, result: { text: "nobody is to know" }, messageIds: [5] };
    const ended = following(
      first,
      "sender",
      "call",
      300,
      CallFinished({
        bot,
        lane: "relay",
        method: "sendMessage",
        chat: person,
        origin: "distributor",
        call: first.id,
        outcome,
      }),
    );
    await world.ports.bus.publish([update, first, second, ...ended]);
    const rows = () => world.sql("select from admin.journey_steps where journey = $1", [update.id]);
    await waitFor("kept", async () => (await rows()).length >= 4);
    return { id: update.id, update_id, person, first: first.id, second: second.id };
  };
  const find = async (query: string, key?: string) => {
    const { body } = await world.api("GET", `/api/journeys?${query}`, { ...(key !== undefined && { key }) });
    return Found.parse(body).journeys.map(({ id }) => id);
  };

  test("are found by update, chat, person, and by the id of any step", async () => {
    const { id, update_id, person, first, second } = await journey();
    for (const query of [
      `update=${update_id}`,
      `update=${id}`,
      `chat=-${update_id}`,
      `chat=-${person + 1_000_000}`,
      `person=${person}`,
      `id=${first}`,
      `id=${second}`,
      `id=${first}:call:0`,
      `chat=${person}&type=sender.call.finished.v1`,
      `chat=${person}&type=sender.call.finished.v1&outcome=ok`,
    ])
      expect({ query, found: await find(query) }).toEqual({ query, found: [id] });
    expect(await find(`person=${person}&since=${new Date().toISOString()}`)).toEqual([]);
    expect(await find(`person=${person}&bot=${OTHER_BOT}`)).toEqual([]);
    expect(await find("update=1")).toEqual([]);
    expect(await find("outcome=ok")).toContain(id);
    expect(await find("outcome=blocked")).toEqual([]);
    expect(await find("failed=true")).toEqual([]);
    expect((await world.api("GET", "/api/journeys?update=x%27--")).status).toBe(400);
    expect((await world.api("GET", "/api/journeys?cursor=nonsense")).status).toBe(422);
  });

  test("are listed page by page, the newest first", async () => {
    const made = [
      (await journey(BOT, 30_000)).id,
      (await journey(BOT, 20_000)).id,
      (await journey(BOT, 10_000)).id,
    ];
    const { body } = await world.api("GET", `/api/journeys?limit=2&kind=message`);
    const page = Found.parse(body);
    expect(page.journeys.map(({ id }) => id)).toEqual([made[2], made[1]]);
    expect((await find(`limit=2&kind=message&cursor=${page.next}`))[0]).toBe(made[0]);
  });

  test("are shown whole: each step behind its cause, with times, services, and what has not ended", async () => {
    const { id, first, second } = await journey();
    const { body } = await world.api("GET", `/api/journeys/${id}`);
    expect(JSON.stringify(body)).not.toContain("nobody is to know");
    expect(body).toMatchObject({
      id,
      tookMs: 340,
      isCut: false,
      steps: [
        { event: id, depth: 0, source: "gateway", kind: "message", owner: "distributor" },
        { event: first, depth: 1, afterMs: 40, source: "distributor", kind: "sendMessage" },
        { event: `${first}:call:0`, depth: 2, afterMs: 300, sinceBeginMs: 340, outcome: "ok" },
        { event: second, depth: 1, afterMs: 40 },
      ],
      services: [
        { service: "sender", steps: 1, totalMs: 300 },
        { service: "distributor", steps: 2, totalMs: 80, longestMs: 40 },
        { service: "gateway", steps: 1, totalMs: 0 },
      ],
      missing: [{ what: "result", event: second, isParked: false }],
      letters: [],
    });
    expect((await world.api("GET", "/api/journeys/7:0")).status).toBe(404);
  });

  test("show their dead letters, also where nothing else is known of them", async () => {
    const { id } = await journey();
    const lost = `${BOT}:lost-${++count}`;
    for (const journeyId of [id, lost])
      await world.ports.bus.bury({
        id: `dead:${journeyId}`,
        service: "llm",
        reason: "it broke",
        bytes: Buffer.from("{}"),
        origin: {
          stream: "UPDATES",
          subject: "tb.upd.00.llm.1",
          headers: { "Nats-Msg-Id": journeyId, "Telebus-Journey": journeyId, "Telebus-Type": "x" },
        },
      });
    const lettersOf = async (journeyId: string) =>
      (await world.api("GET", `/api/journeys/${journeyId}`)).body;
    await waitFor("known", async () => JSON.stringify(await lettersOf(lost)).includes("it broke"), {
      everyMs: 500,
    });
    expect(await lettersOf(id)).toMatchObject({ letters: [{ service: "llm", reason: "it broke" }] });
    expect(await lettersOf(lost)).toMatchObject({ steps: [], letters: [{ journey: lost }] });
  });

  test("of other bots are not there for a key that is bound to some", async () => {
    const key = `tb_boundkey2_${SECRET}`;
    const [own, foreign] = [await journey(OTHER_BOT), await journey()];
    expect(await find(`person=${own.person}`, key)).toEqual([own.id]);
    expect(await find(`person=${foreign.person}`, key)).toEqual([]);
    expect(await find(`id=${foreign.first}`, key)).toEqual([]);
    const [there, nowhere] = [
      await world.api("GET", `/api/journeys/${foreign.id}`, { key }),
      await world.api("GET", "/api/journeys/7:0", { key }),
    ];
    expect([there.status, there.body]).toEqual([404, nowhere.body]);
    expect((await world.api("GET", `/api/journeys/${own.id}`, { key })).status).toBe(200);
  });

  test("know facts of any kind, and a batch that comes again shows each step once", async () => {
    const id = `${BOT}:${++count}`;
    const fact = begin(ConversationCancelled({ bot: BOT, chat: 8, person: 9, owner: "llm" }), {
      id,
      source: "gateway",
      now: Date.now(),
    });
    await world.ports.bus.publish([fact]);
    await waitFor(
      "kept",
      async () => (await world.sql("select from admin.journey_steps where event = $1", [id])).length > 0,
    );
    await world.sql("insert into admin.journey_steps select * from admin.journey_steps where event = $1", [
      id,
    ]);
    expect((await world.api("GET", `/api/journeys/${id}`)).body).toMatchObject({
      steps: [{ event: id, chat: 8, person: 9, owner: "llm" }],
    });
    expect(await find(`chat=8&person=9`)).toEqual([id]);
  });
});

describeOnEachBackend("journeys that are off", (backend) => {
  let world: AdminWorld;
  beforeAll(async () => {
    world = await startAdminWorld(backend, { JOURNEYS: "off" });
  }, 60_000);
  afterAll(() => world.stop());

  test("keep nothing, say so by an empty list, and are in nobody's way", async () => {
    const id = await world.receive({
      bot: BOT,
      kind: "message",
      chat: { id: 4_711, type: "private" },
      person: { id: 4_711 },
      content: { message_id: 1, date: 1, text: "/commands", chat: { id: 4_711, type: "private" } },
    });
    // Whoever else watches the updates has kept it: so would journeys by now.
    await waitFor(
      "the archive",
      async () => (await world.sql("select from admin.chats where chat = 4711")).length > 0,
    );
    // What passes by is counted all the same: then it has been seen, and was not kept.
    await waitFor("it is counted", async () =>
      JSON.stringify((await world.api("GET", "/api/flow")).body).includes(`"updates":0.2`),
    );
    expect(await world.sql("select from admin.journey_steps")).toEqual([]);
    expect((await world.api("GET", "/api/journeys")).body).toEqual({ journeys: [] });
    expect((await world.api("GET", `/api/journeys/${id}`)).status).toBe(404);
  });
});
