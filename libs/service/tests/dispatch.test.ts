import { afterEach, describe, expect, test } from "@jest/globals";
import { createMemoryBus } from "@telebus/bus";
import {
  begin,
  CallFinished,
  ChatDeactivated,
  ChatRegistered,
  UpdateReceived,
  type CallFinishedData,
  type EventDraft,
  type RawEvent,
} from "@telebus/contracts";
import { createMemoryState } from "@telebus/state";
import { waitFor } from "@telebus/testing";
import {
  createPorts,
  defineService,
  onCommand,
  onFact,
  onResult,
  onResults,
  onUpdate,
  startServices,
  systemClock,
  type Handler,
  type RunningServices,
} from "../src/index.js";
import { silent } from "./storage.js";

const secret = "a secret of at least sixteen letters";

describe("a service's handlers", () => {
  let running: RunningServices | undefined;
  const bus = createMemoryBus();
  afterEach(() => running?.stop());

  /** Starts a distributor with these handlers and gives what it leads to. */
  async function start(handlers: readonly Handler[]): Promise<RawEvent[]> {
    const open = { bus, state: createMemoryState(), clock: systemClock, log: silent };
    const ports = createPorts(open, { apiKey: secret, sealKeys: [secret] });
    const service = defineService({ name: "distributor", handlers });
    running = await startServices([service], ports, { host: "127.0.0.1", port: 0 });
    const led: RawEvent[] = [];
    for (const stream of ["EVENTS", "CALLS_NOW"] as const)
      await bus.subscribe({
        mode: "unordered",
        concurrency: 1,
        service: "observer",
        name: `${stream}-${Math.random()}`,
        stream,
        receive: async (event) => {
          led.push(event);
          return [];
        },
      });
    return led;
  }
  let count = 0;
  const publish = (draft: EventDraft) =>
    bus.publish([begin(draft, { id: `7:${++count}`, source: "gateway", now: Date.now() })]);
  const update = (rest: object) =>
    UpdateReceived({ bot: 7, owner: "distributor", kind: "message", update: { update_id: 1 }, ...rest });
  const deactivated = ChatDeactivated({ bot: 7, chat: 5, reason: "removed" });

  test("an update goes to the first handler that matches, and to no other", async () => {
    const taken: string[] = [];
    const noting = (name: string, matches: () => boolean) =>
      onUpdate(name, matches, async () => {
        taken.push(name);
        return [];
      });
    await start([noting("never", () => false), noting("first", () => true), noting("second", () => true)]);
    await publish(update({}));
    await publish(update({}));
    await waitFor("two updates", async () => taken.length === 2);
    expect(taken).toEqual(["first", "first"]);
  });

  test("a command's handler knows who gave it, where, and with what", async () => {
    const calls: unknown[] = [];
    const handler = onCommand("ban", "ban-person", async ({ from, person, args }) => {
      calls.push({ from, person, args });
      return [];
    });
    await start([handler]);
    const chat = { id: -5, type: "supergroup" as const, thread: 9 };
    await publish(
      update({ chat, person: { id: 42, language: "de" }, command: { name: "ban", args: "7 spam" } }),
    );
    await waitFor("the command", async () => calls.length === 1);
    const from = { bot: 7, chat: -5, type: "supergroup", thread: 9 };
    expect(calls).toEqual([{ from, person: { id: 42, language: "de" }, args: "7 spam" }]);
  });

  test("every handler of a fact gets it, and what they return is published with ids made of the cause", async () => {
    const farewell = (name: string) => onFact(ChatRegistered, name, async () => [deactivated]);
    const led = await start([farewell("say-hello"), farewell("take-note")]);
    await publish(ChatRegistered({ bot: 7, chat: 5, type: "private" }));
    const cause = `7:${count}`;
    await waitFor("both facts", async () => led.filter(({ causeId }) => causeId === cause).length === 3);
    const ids = led.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([`${cause}:say-hello:0`, `${cause}:take-note:0`]));
  });

  test("the results of many calls come together, and before they are handled one by one", async () => {
    const taken: string[] = [];
    const failed = ({ outcome }: CallFinishedData): boolean => outcome.status === "failed";
    await start([
      onResult("take-one", failed, async ({ call }) => {
        taken.push(`one ${call}`);
        return [];
      }),
      onResults(
        "take-many",
        ({ method }) => method === "sendMessage",
        async (results) => {
          taken.push(...results.map(({ call }) => `many ${call}`));
        },
      ),
    ]);
    const failure = { status: "failed", class: "blocked", reaction: "chat-dead", description: "no" } as const;
    const result = { bot: 7, lane: "relay", chat: 5, origin: "distributor" } as const;
    await publish(CallFinished({ ...result, method: "sendMessage", call: "1", outcome: failure }));
    await publish(CallFinished({ ...result, method: "sendPhoto", call: "2", outcome: failure }));
    await waitFor("three handlings", async () => taken.length === 3);
    expect(taken).toEqual(expect.arrayContaining(["many 1", "one 1", "one 2"]));
    expect(taken.indexOf("many 1")).toBeLessThan(taken.indexOf("one 1"));
  });

  test("a press on a button that nobody knows is answered kindly, in the person's language", async () => {
    const led = await start([
      onUpdate(
        "never",
        () => false,
        async () => [],
      ),
    ]);
    const callback_query = { id: "77", from: { id: 42 }, data: "distributor:forgotten:AAAAAAAA" };
    await publish(
      update({
        kind: "callback_query",
        person: { id: 42, language: "de" },
        update: { update_id: 1, callback_query },
      }),
    );
    await waitFor("an answer", async () => led.some(({ type }) => type === "sender.call.requested.v1"));
    const answer = led.find(({ type }) => type === "sender.call.requested.v1");
    expect(answer?.json).toMatchObject({
      lane: "control",
      method: "answerCallbackQuery",
      params: { callback_query_id: "77", text: expect.stringContaining("Knopf") },
    });
  });
});
