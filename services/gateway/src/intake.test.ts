import { describe, expect, test } from "@jest/globals";
import { createMemoryBus } from "@telebus/bus";
import { UnavailableError, UpdateReceived, type RawEvent } from "@telebus/contracts";
import { conversationKey, createLog, loadTexts, systemClock } from "@telebus/service";
import { createMemoryState } from "@telebus/state";
import { waitFor } from "@telebus/testing";
import { withName } from "./bot.js";
import { createIntake } from "./intake.js";

const bot = withName(
  { id: 7, token: "7:x", features: ["distributor", "matchmaker"], home: "distributor" },
  "hub_bot",
);

/** Somebody who is banned. */
const BANNED = 666;
/** Somebody who has chosen a language. */
const GERMAN = 49;

function open() {
  const bus = createMemoryBus();
  const state = createMemoryState();
  const log = createLog({ level: "silent" });
  const live = {
    holds: (person: number | undefined) => person === BANNED,
    languageOf: (person: number) => (person === GERMAN ? "de" : undefined),
  };
  const intake = createIntake({ bus, state, live, clock: systemClock, log, texts: loadTexts() });
  return { bus, state, take: (body: string | Buffer) => intake.take(bot, Buffer.from(body)) };
}

const message = (updateId: number, text = "hello"): string =>
  JSON.stringify({
    update_id: updateId,
    message: {
      message_id: 1,
      date: 1,
      chat: { id: 5, type: "private" },
      from: { id: 5, is_bot: false, first_name: "Ada" },
      text,
    },
  });

describe("the gateway's intake", () => {
  test("what is no update is put aside with its bytes and the reason, each once", async () => {
    const { bus, take } = open();
    const bodies: [Buffer, string][] = [
      [Buffer.from('{"update_id": 1, "mess'), "the body is not JSON"],
      [Buffer.from([0xff, 0xfe, 0x00]), "the body is not UTF-8"],
      [Buffer.from('{"message":{}}'), "the body is not an update"],
      [Buffer.from('{"update_id":1.5}'), "the body is not an update"],
      [Buffer.from("[]"), "the body is not an update"],
    ];
    for (const [body] of bodies) expect(await take(body)).toBe("buried");
    expect(await take(bodies[0]?.[0] ?? "")).toBe("buried");
    const letters = await bus.deadLetters();
    expect(letters.map(({ reason }) => reason)).toEqual(bodies.map(([, reason]) => reason));
    expect(letters.map(({ bytes }) => Buffer.from(bytes))).toEqual(bodies.map(([body]) => body));
  });

  test("who has chosen a language is spoken with in that one", async () => {
    const { bus, take } = open();
    const stored: unknown[] = [];
    await bus.subscribe({
      mode: "ordered",
      service: "distributor",
      stream: "UPDATES",
      name: "updates",
      address: ["distributor"],
      receive: async ({ json }) => {
        stored.push(json);
        return [];
      },
    });
    await take(message(1).replace('"from":{"id":5', `"from":{"language_code":"en","id":${GERMAN}`));
    await waitFor("the update", () => stored.length === 1);
    expect(stored).toMatchObject([{ person: { id: GERMAN, language: "de" } }]);
  });

  test("a repeat is recognised, by the seen mark and before it by the stream", async () => {
    const { bus, state, take } = open();
    const stored: RawEvent[] = [];
    await bus.subscribe({
      mode: "ordered",
      service: "distributor",
      stream: "UPDATES",
      name: "updates",
      address: ["distributor"],
      receive: async (event) => {
        stored.push(event);
        return [];
      },
    });
    expect(await take(message(1))).toBe("stored");
    expect(await take(message(1))).toBe("repeat");
    await state.delete("seen:7:1");
    expect(await take(message(1))).toBe("stored");
    expect(await take(message(2))).toBe("stored");
    await waitFor("the second update", async () => stored.length >= 2);
    await bus.close();
    expect(stored.map(({ id }) => id)).toEqual(["7:1", "7:2"]);
  });

  test("without the stream or the state nothing is taken, and nothing is marked as seen", async () => {
    const { bus, state, take } = open();
    await bus.close();
    await expect(take(message(1))).rejects.toThrow(UnavailableError);
    expect(await state.get("seen:7:1")).toBeNull();
    const other = open();
    await other.state.close();
    await expect(other.take(message(1))).rejects.toThrow(UnavailableError);
  });

  test("what a banned person says is taken from Telegram and kept by nobody", async () => {
    const { state, take } = open();
    expect(await take(message(1).replaceAll('"id":5,"is_bot"', `"id":${BANNED},"is_bot"`))).toBe("nobody's");
    expect(await state.get("seen:7:1")).toBeNull();
    expect(await take(message(2))).toBe("stored");
  });

  test("a claimed conversation decides the owner, and the event says so", async () => {
    const { bus, state, take } = open();
    const owners: string[] = [];
    const followed: unknown[] = [];
    await bus.subscribe({
      mode: "unordered",
      concurrency: 1,
      service: "admin",
      stream: "UPDATES",
      name: "observer",
      receive: async (event) => {
        const { owner, conversation } = UpdateReceived.parse(event).data;
        owners.push(owner);
        followed.push(conversation);
        return [];
      },
    });
    await take(message(1));
    await state.set(conversationKey({ bot: 7, chat: 5, person: 5 }), "matchmaker", { ttlMs: 60_000 });
    await take(message(2));
    await state.set(conversationKey({ bot: 7, chat: 5, person: 5 }), "nonsense", { ttlMs: 60_000 });
    await take(message(3));
    await waitFor("three updates", async () => owners.length === 3);
    await bus.close();
    expect(owners).toEqual(["distributor", "matchmaker", "distributor"]);
    expect(followed).toEqual([undefined, true, undefined]);
  });
});
