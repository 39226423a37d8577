import { setImmediate as nextTurn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { connect } from "@nats-io/transport-node";
import type { Bus, Consumer, HeldEvent } from "../src/index.js";
import { numbered } from "./events.js";
import { gate, Gathered } from "./gathered.js";
import { openJetStream, type JetStreamWorld } from "./jetstream-world.js";
import { startNats, type NatsServer } from "./nats-server.js";

const server = await startNats();
if (server === undefined) {
  test("holding on JetStream: not tested, no nats-server here", () => expect(server).toBeUndefined());
} else {
  describe("a holder on JetStream that has stopped with events in hand", () => {
    stoppedHolderStories(server);
  });
}

/** Of all timers only the intervals are turned by hand: signs of life are sent by one. */
const realTimers = ["Date", "hrtime", "nextTick", "performance", "queueMicrotask"] as const;
const realWaits = ["setImmediate", "clearImmediate", "setTimeout", "clearTimeout"] as const;
/** Many times as long as between two signs of life. */
const A_LONG_TIME_MS = 60_000;

function stoppedHolderStories(nats: NatsServer): void {
  let world: JetStreamWorld;
  let bus: Bus;
  beforeAll(async () => {
    world = await openJetStream(nats);
    bus = await world.bus();
  });
  afterAll(() => world.close());
  beforeEach(() => void jest.useFakeTimers({ doNotFake: [...realTimers, ...realWaits] }));
  afterEach(() => void jest.useRealTimers());

  const publish = (owner: string, count: number): Promise<void> =>
    bus.publish(numbered(owner, count, { stream: "CALLS_NOW", partition: "05" }));
  const hold = (owner: string, onEvent: (held: HeldEvent) => void, onLost?: () => void): Promise<Consumer> =>
    bus.hold({
      service: "sender",
      stream: "CALLS_NOW",
      partition: "05",
      address: [owner],
      window: 100,
      onEvent,
      onLost,
    });

  test("sends no more signs of life for them, and still acknowledges them", async () => {
    const nc = await connect({ servers: world.server.url });
    const answers = new Gathered<string>();
    nc.subscribe("$JS.ACK.CALLS_NOW.>", { callback: (_error, message) => answers.add(message.string()) });
    await nc.flush();
    await publish("alive", 3);
    const held = new Gathered<HeldEvent>();
    const consumer = await hold("alive", (one) => held.add(one));
    const [first] = await held.until(3);
    jest.advanceTimersByTime(A_LONG_TIME_MS);
    first?.ack();
    const before = await answers.where((all) => all.includes("+ACK"));
    expect(before.filter((answer) => answer === "+WPI").length).toBeGreaterThanOrEqual(3);

    await consumer.stop();
    answers.items.length = 0;
    jest.advanceTimersByTime(A_LONG_TIME_MS);
    held.items[1]?.ack();
    expect(await answers.until(1)).toEqual(["+ACK"]);
    await nc.close();
  });

  test("leaves no timer behind", async () => {
    await publish("timers", 3);
    const held = new Gathered<HeldEvent>();
    const before = jest.getTimerCount();
    const consumer = await hold("timers", (one) => held.add(one));
    await held.until(3);
    expect(jest.getTimerCount()).toBeGreaterThan(before);
    await consumer.stop();
    expect(jest.getTimerCount()).toBe(before);
  });

  test("leaves no timer behind when somebody else has taken over, either", async () => {
    await publish("taken-over", 3);
    const before = jest.getTimerCount();
    const lost = gate();
    const held = new Gathered<HeldEvent>();
    await hold("taken-over", (one) => held.add(one), lost.open);
    await held.until(3);
    const next = await hold("taken-over", () => undefined);
    await lost.opened;
    await next.stop();
    expect(jest.getTimerCount()).toBe(before);
  });

  test("is forgotten, as are fifty that come and go one after the other", async () => {
    await publish("rounds", 20);
    const holders: WeakRef<object>[] = [];
    for (let n = 0; n < 50; n++) {
      const held = new Gathered<HeldEvent>();
      const consumer = await hold("rounds", (one) => held.add(one));
      holders.push(new WeakRef(held));
      await held.until(20);
      await consumer.stop();
    }
    await collectGarbage();
    const remembered = holders.filter((holder) => holder.deref() !== undefined);
    // The engine may still have the last one at hand.
    expect(remembered.length).toBeLessThanOrEqual(1);
  });
}

async function collectGarbage(): Promise<void> {
  setFlagsFromString("--expose-gc");
  await nextTurn();
  runInNewContext("gc()");
}
