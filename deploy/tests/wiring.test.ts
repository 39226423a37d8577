import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Bus } from "@telebus/bus";
import { commands, events, ServiceName, type UpdateReceivedData } from "@telebus/contracts";
import { configureService, type Handler } from "@telebus/service";
import { services } from "@telebus/standalone";
import { createSimulator, type Simulator } from "@telebus/telegram-sim";
import { runServices, waitFor, type ServicesHere } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { typeOf } from "../src/documents/readers.js";
import { buildPlatform, leastSettings } from "../src/platform.js";

const platform = buildPlatform();
const running: ReadonlySet<string> = new Set(services.map(({ name }) => name));

describe("the platform's wiring", () => {
  test("every service has a name that contracts know, and its own", () => {
    for (const { name } of services) expect(ServiceName.options).toContain(name);
    expect(running.size).toBe(services.length);
    expect(platform.map(({ name }) => name)).toEqual(services.map(({ name }) => name));
  });

  test("every event is told once, and belongs to a service that runs", () => {
    const types = events.map(({ type }) => type);
    expect(types).toEqual([...new Set(types)]);
    for (const { type, owner } of events)
      expect({ type, isRunning: running.has(owner) }).toEqual({ type, isRunning: true });
  });

  test("nobody listens to an event that the catalogue does not have", () => {
    const types = events.map(({ type }) => type);
    for (const handler of platform.flatMap(({ handlers = [] }) => handlers))
      expect(types).toContain(typeOf(handler));
  });

  test("every command has one owner, which runs", () => {
    for (const { name, owner } of commands)
      expect({ name, isRunning: running.has(owner) }).toEqual({ name, isRunning: true });
    const names = commands.map(({ owner, name }) => `${owner} ${name}`);
    expect(names).toEqual([...new Set(names)]);
  });

  test.each(commands)("/$name has a handler in $owner", ({ name, owner }) => {
    const { handlers = [] } = platform.find((service) => service.name === owner) ?? {};
    const handler = handlers.find((each) => takes(each, name));
    expect(handler).toBeDefined();
    expect(handlers.some((each) => each === handler && takes(each, "of_nobody"))).toBe(false);
  });
});

/** Whether an update handler takes this command, given in a private chat. */
function takes(handler: Handler, name: string): boolean {
  const update: UpdateReceivedData = {
    bot: 1,
    owner: "distributor",
    kind: "message",
    chat: { id: 5, type: "private" },
    person: { id: 5 },
    command: { name, args: "" },
    update: { update_id: 1, message: { message_id: 1, text: `/${name}` } },
  };
  return handler.on === "update" && handler.matches(update);
}

interface Held {
  readonly service: string;
  readonly stream: string;
}

describeOnEachBackend("the platform that runs", (backend) => {
  let simulator: Simulator;
  let here: ServicesHere;
  const held: Held[] = [];

  beforeAll(async () => {
    simulator = createSimulator();
    await simulator.start();
    const databaseUrl = await backend.databaseUrl();
    const env = { ...leastSettings, DATABASE_URL: databaseUrl, TELEGRAM_API_ROOT: simulator.url };
    const configured = services.map((module) => configureService(module, env)).toReversed();
    const createBus = async () => watched(await backend.createBus(), held);
    here = await runServices(configured, { ...backend, createBus });
  });
  afterAll(async () => {
    await here.stop();
    await simulator.stop();
  });

  const fulfillersOf = (type: string, streams: readonly string[]): string[] => {
    const handling = platform
      .filter(({ handlers = [] }) => handlers.some((handler) => typeOf(handler) === type))
      .map(({ name }) => name);
    const holding = held.filter(({ stream }) => streams.includes(stream)).map(({ service }) => service);
    return [...new Set([...handling, ...holding])];
  };
  const requests = events
    .filter(({ isRequest }) => isRequest)
    .map(({ type, owner, streams }) => ({ type, owner, streams }));

  test.each(requests)("its owner alone fulfils $type", async ({ type, owner, streams }) => {
    await waitFor(`fulfilled: ${type}`, () => fulfillersOf(type, streams).length > 0);
    expect(fulfillersOf(type, streams)).toEqual([owner]);
  });
});

/** Has a bus note who takes partitions of which stream: the sender takes its calls so, and not by handlers. */
function watched(bus: Bus, held: Held[]): Bus {
  const hold = bus.hold.bind(bus);
  const noted: Bus["hold"] = (options) => {
    held.push(options);
    return hold(options);
  };
  return Object.assign(bus, { hold: noted });
}
