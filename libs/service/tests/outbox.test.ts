import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ChatRegistered, type RawEvent } from "@telebus/contracts";
import { createOutbox, systemClock, type Outbox } from "../src/index.js";
import { notes, openStorage, silent, tables, type Storage } from "./storage.js";

let storage: Storage;
let outbox: Outbox;
const heard: string[] = [];
let hear: (event: RawEvent) => void = () => undefined;

beforeAll(async () => {
  storage = await openStorage();
  outbox = createOutbox(storage.db, tables, {
    bus: storage.bus,
    clock: systemClock,
    log: silent,
    source: "story",
  });
  await storage.bus.subscribe({
    mode: "ordered",
    service: "listener",
    stream: "EVENTS",
    name: "events",
    receive: async (event) => {
      heard.push(event.id);
      hear(event);
      return [];
    },
  });
  outbox.relay.start();
});
afterAll(async () => {
  await outbox.relay.stop();
  await storage.end();
});

const registered = ChatRegistered({ bot: 1, chat: 2, type: "private" });
const untilHeard = (id: string): Promise<void> =>
  new Promise((resolve) => {
    hear = (event) => {
      if (event.id === id) resolve();
    };
  });

describe("the outbox", () => {
  test("a change and the events that tell of it come together", async () => {
    const arrival = untilHeard("request-1:add-note:0");
    await storage.db.transaction(async () => {
      await storage.db.session.insert(notes).values({ text: "kept" });
      await outbox.add({ id: "request-1", journeyId: "request-1" }, "add-note", [registered]);
    });
    await arrival;
    expect(await storage.noted()).toEqual(["kept"]);
  });

  test("a change that is rolled back is not told of", async () => {
    const rolledBack = storage.db.transaction(async () => {
      await outbox.add({ id: "request-2", journeyId: "request-2" }, "add-note", [registered]);
      throw new Error("no");
    });
    await expect(rolledBack).rejects.toThrow("no");
    const arrival = untilHeard("request-3:add-note:0");
    await storage.db.transaction(() =>
      outbox.add({ id: "request-3", journeyId: "request-3" }, "add-note", [registered]),
    );
    await arrival;
    expect(heard).not.toContain("request-2:add-note:0");
  });
});
