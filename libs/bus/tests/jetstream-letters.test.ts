import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { jetstreamManager, type JetStreamManager } from "@nats-io/jetstream";
import { connect, type NatsConnection } from "@nats-io/transport-node";
import type { Bus, DeadLetter } from "../src/index.js";
import { openJetStream, type JetStreamWorld } from "./jetstream-world.js";
import { startNats, type NatsServer } from "./nats-server.js";

const server = await startNats();
if (server === undefined) {
  test("dead letters on JetStream: not tested, no nats-server here", () => expect(server).toBeUndefined());
} else {
  describe("the dead letters on JetStream", () => {
    letterStories(server);
  });
}

const MAX_UPDATE_BYTES = 512 * 1024;

const aLetter = (id: string): DeadLetter => ({
  id,
  service: "admin",
  reason: `reason of ${id}`,
  bytes: new TextEncoder().encode(id),
  origin: { stream: "UPDATES", subject: "tb.upd.03.admin.7", headers: { "Nats-Msg-Id": `7:${id}` } },
});

function letterStories(nats: NatsServer): void {
  let world: JetStreamWorld;
  let bus: Bus;
  let nc: NatsConnection;
  let manager: JetStreamManager;
  beforeAll(async () => {
    world = await openJetStream(nats);
    bus = await world.bus();
    nc = await connect({ servers: world.server.url });
    manager = await jetstreamManager(nc);
  });
  afterAll(async () => {
    await nc.close();
    await world.close();
  });

  test("are none where nothing was put aside", async () => {
    expect(await bus.deadLetters()).toEqual([]);
  });

  test("are the newest also where some in between and the last were deleted", async () => {
    const letters = ["1", "2", "3", "4", "5", "6"].map(aLetter);
    for (const letter of letters) await bus.bury(letter);
    for (const sequence of [3, 4, 6]) await manager.streams.deleteMessage("DEAD", sequence);
    const [first, second, , , fifth] = letters;
    expect(await bus.deadLetters({ limit: 2 })).toEqual([second, fifth]);
    expect(await bus.deadLetters()).toEqual([first, second, fifth]);
  });

  test("have their bytes also when those are the largest update there may be", async () => {
    const letter = { ...aLetter("large"), bytes: new Uint8Array(MAX_UPDATE_BYTES).fill(255) };
    await bus.bury(letter);
    const [read] = await bus.deadLetters({ limit: 1 });
    expect(Buffer.compare(read?.bytes ?? Buffer.of(), letter.bytes)).toBe(0);
  });

  test("leave no consumer behind when read, and are none again when the stream was emptied", async () => {
    await bus.deadLetters();
    const { state } = await manager.streams.info("DEAD");
    expect(state.consumer_count).toBe(0);
    await manager.streams.purge("DEAD");
    expect(await bus.deadLetters()).toEqual([]);
  });
}
