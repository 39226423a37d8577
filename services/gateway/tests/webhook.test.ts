import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { UpdateReceived, type RawEvent } from "@telebus/contracts";
import { conversationKey } from "@telebus/service";
import { inspectUpdate } from "@telebus/telegram";
import { updateFixtures } from "@telebus/telegram/fixtures";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { withName } from "../src/bot.js";
import { route } from "../src/domain/route.js";
import { BOT, openGateway, USERNAME, type GatewayWorld } from "./gateway-world.js";

const FIRST_ID = 1_000_000;
const hub = withName({ id: BOT, token: "", features: ["distributor"], home: "distributor" }, USERNAME);

/** The same update under an id of its own, so that each is new to the gateway. */
const withId = (text: string, id: number): string =>
  text.replace(/("update_id"\s*:\s*)-?[\d.eE+]+/, `$1${id}`);

describeOnEachBackend("the webhook", (backend) => {
  let world: GatewayWorld;
  beforeAll(async () => {
    world = await openGateway(backend);
  });
  afterAll(() => world.stop());
  beforeEach(() => {
    world.stored.splice(0);
  });

  const post: GatewayWorld["post"] = (...given) => world.post(...given);
  const untilStored = async (count: number): Promise<readonly RawEvent[]> => {
    await world.untilStored(() => world.stored.length >= count);
    return world.stored;
  };

  test("every recorded update arrives in the stream as it came", async () => {
    const fixtures = updateFixtures().map(({ name, text, update }, n) => {
      const decision = route(inspectUpdate(update), hub, {});
      const isForSomebody = "to" in decision;
      return { name, isForSomebody, id: FIRST_ID + n, text: withId(text, FIRST_ID + n) };
    });
    for (const { text } of fixtures) expect((await post(text)).status).toBe(200);
    const expected = fixtures.filter(({ isForSomebody }) => isForSomebody);
    expect(expected.length).toBeGreaterThan(60);
    const events = new Map((await untilStored(expected.length)).map((event) => [event.id, event]));
    for (const { name, id, text } of expected) {
      const event = events.get(`${BOT}:${id}`);
      if (event === undefined) throw new Error(`${name} was lost`);
      expect(UpdateReceived.parse(event).data.update).toEqual(JSON.parse(text));
    }
  });

  test("an update that comes again is stored once", async () => {
    const update = JSON.stringify({
      update_id: 7,
      message: { message_id: 1, date: 1, chat: { id: 5, type: "private" } },
    });
    for (let n = 0; n < 3; n++) expect((await post(update)).status).toBe(200);
    expect((await post(update.replace("7", "8"))).status).toBe(200);
    const events = await untilStored(2);
    expect(events.map(({ id }) => id).toSorted()).toEqual([`${BOT}:7`, `${BOT}:8`]);
  });

  test("a stranger is turned away", async () => {
    expect((await post("{}", { "x-telegram-bot-api-secret-token": "wrong" })).status).toBe(401);
    expect((await post("{}", { "x-telegram-bot-api-secret-token": "" })).status).toBe(401);
    expect((await post("{}", {}, 1_000_002)).status).toBe(404);
    expect((await post("{}", {}, "..%2f..")).status).toBe(404);
    expect((await post("{}", { "x-telegram-bot-api-secret-token": "wrong" }, 1_000_002)).status).toBe(401);
  });

  test("a body that is no update is put aside with its bytes, and answered 200", async () => {
    const broken = Buffer.from('{"update_id": 1, "mess');
    const notText = Buffer.from([0xff, 0xfe, 0x00]);
    for (const body of [broken, notText, ""]) expect((await post(body)).status).toBe(200);
    const letters = await world.running.ports.bus.deadLetters({ limit: 3 });
    expect(letters.map(({ service, reason }) => `${service}: ${reason}`)).toEqual([
      "gateway: the body is not JSON",
      "gateway: the body is not UTF-8",
      "gateway: the body is not JSON",
    ]);
    expect(letters.map(({ bytes }) => Buffer.from(bytes))).toEqual([broken, notText, Buffer.alloc(0)]);
  });

  test("more than 512 KiB is refused", async () => {
    expect((await post(`{"update_id":1,"x":"${"a".repeat(512 * 1024)}"}`)).status).toBe(413);
  });

  test("/cancel ends a conversation, tells its owner, and answers", async () => {
    const place = { bot: BOT, chat: 77, person: 42 };
    await world.running.ports.state.set(conversationKey(place), "matchmaker", { ttlMs: 60_000 });
    const facts: string[] = [];
    let onTold: () => void = () => undefined;
    const told = new Promise<void>((resolve) => (onTold = resolve));
    await world.running.ports.bus.subscribe({
      mode: "ordered",
      service: "matchmaker",
      stream: "EVENTS",
      name: "events",
      receive: async (event) => {
        facts.push(event.type);
        onTold();
        return [];
      },
    });
    const message = {
      message_id: 1,
      date: 1,
      chat: { id: 77, type: "private" },
      from: { id: 42, is_bot: false, first_name: "Ada" },
      text: "/cancel",
      entities: [{ type: "bot_command", offset: 0, length: 7 }],
    };
    expect((await post(JSON.stringify({ update_id: 99, message }))).status).toBe(200);
    await told;
    expect(facts).toEqual(["gateway.conversation.cancelled.v1"]);
    expect(await world.running.ports.state.get(conversationKey(place))).toBeNull();
  });
});
