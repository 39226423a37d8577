import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ChatRegistered, type EventMeta } from "@telebus/contracts";
import { createInbox, isConnectionFailure, openDatabase, systemClock } from "../src/index.js";
import { notes, openStorage, silent, tables, type Storage } from "./storage.js";

let storage: Storage;
beforeAll(async () => {
  storage = await openStorage();
});
afterAll(() => storage.end());

const event = (id: string): EventMeta => ({
  id,
  journeyId: id,
  causeId: id,
  source: "gateway",
  time: new Date(),
});
const registered = ChatRegistered({ bot: 1, chat: 2, type: "private" });

describe("the inbox", () => {
  const note = (text: string) => async () => {
    await storage.db.session.insert(notes).values({ text });
    return [registered];
  };
  const inbox = () => createInbox(storage.db, tables, { source: "story", clock: systemClock });

  test("a repeat changes nothing and returns the same events", async () => {
    const first = await inbox().once(event("1:1"), "greet", note("once"));
    const again = await inbox().once(event("1:1"), "greet", note("once"));
    expect(again).toEqual(first);
    expect(first[0]?.id).toBe("1:1:greet:0");
    expect(await storage.noted()).toEqual(["once"]);
  });

  test("two runs at the same moment leave one change", async () => {
    const runs = [1, 2].map(() => inbox().once(event("1:2"), "greet", note("race")));
    const outcomes = await Promise.allSettled(runs);
    expect(outcomes.filter(({ status }) => status === "fulfilled").length).toBeGreaterThanOrEqual(1);
    expect((await storage.noted()).filter((text) => text === "race")).toHaveLength(1);
  });

  test("a handler that fails has changed nothing", async () => {
    const failing = inbox().once(event("1:3"), "greet", async () => {
      await note("half")();
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await storage.noted()).not.toContain("half");
  });
});

describe("a database that cannot be reached", () => {
  test("is told apart from one that refuses", async () => {
    const nowhere = openDatabase({ url: "postgres://nobody@127.0.0.1:1/nothing", log: silent });
    await expect(nowhere.transaction(async () => undefined)).rejects.toThrow("the database is unavailable");
    await nowhere.close();
    const refused = await storage.db.session
      .execute("select no_such_column")
      .catch((error: unknown) => error);
    expect(isConnectionFailure(refused)).toBe(false);
  });
});
