import { AsyncLocalStorage } from "node:async_hooks";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { PermanentError, RetryAfterError, UnavailableError, type RawEvent } from "@telebus/contracts";
import {
  replayOf,
  type Bus,
  type Consumer,
  type DeadLetter,
  type HeldEvent,
  type RetryPolicy,
} from "../src/bus.js";
import { anEvent, numbered } from "./events.js";
import { gate, Gathered } from "./gathered.js";

/** One set of streams, and the processes that use it. */
export interface World {
  /** The bus of one more process; for memory, of the same one. */
  bus(): Promise<Bus>;
  /** A bus that may be closed without harm to the others. */
  lonelyBus(): Promise<Bus>;
  close(): Promise<void>;
}

export const quickRetries: RetryPolicy = { maxAttempts: 3, firstPauseMs: 20, factor: 2, maxPauseMs: 60 };

const nothing = async () => [];

/** The suite that every implementation of the port passes. */
export function busContract(name: string, openWorld: () => Promise<World>): void {
  describe(`the bus ${name}`, () => {
    let world: World;
    let bus: Bus;
    const idsOf = (events: readonly RawEvent[]): string[] =>
      events.map(({ id }) => id.split(":").slice(1).join(":"));
    beforeAll(async () => {
      world = await openWorld();
      bus = await world.bus();
    });
    afterAll(() => world.close());

    test("an event arrives with everything it was published with", async () => {
      const seen = new Gathered<RawEvent>();
      await subscribeOrdered(bus, "whole", async (event) => (seen.add(event), []));
      const event = {
        ...anEvent({ owner: "whole", id: "1", body: `{"text":"Grüße 👋"}` }),
        traceparent: "00-1-2-01",
      };
      await bus.publish([event]);
      const [first] = await seen.until(1);
      const { id, type, subject, journeyId, causeId, source, traceparent } = event;
      const time = new Date(event.time);
      expect(first).toEqual({
        id,
        type,
        subject,
        journeyId,
        causeId,
        source,
        time,
        traceparent,
        json: { text: "Grüße 👋" },
      });
    });

    test("the live configuration tells what is kept, then each change, to everybody who follows", async () => {
      const key = (name: string): string => `test.${name}`;
      await bus.live.put(key("kept"), "1");
      await bus.live.put(key("gone"), "1");
      await bus.live.remove(key("gone"));
      const other = await world.bus();
      const told = new Gathered<string>();
      const following = await other.live.follow(({ key: name, value }) => {
        if (name.startsWith("test.")) told.add(`${name}=${value ?? ""}`);
      });
      expect(told.items).toContain("test.kept=1");
      expect(told.items).not.toContain("test.gone=1");
      await bus.live.put(key("kept"), "Grüße 👋");
      await bus.live.remove(key("kept"));
      await told.where((entries) => entries.at(-1) === "test.kept=");
      expect(told.items.slice(-2)).toEqual(["test.kept=Grüße 👋", "test.kept="]);
      await following.stop();
    });

    test("a subscription gets only its address, and what was published after it was first made", async () => {
      await bus.publish([anEvent({ owner: "mine", id: "before" })]);
      const seen = new Gathered<RawEvent>();
      await subscribeOrdered(bus, "mine", async (event) => (seen.add(event), []));
      await bus.publish([anEvent({ owner: "other", id: "x" }), anEvent({ owner: "mine", id: "after" })]);
      expect(idsOf(await seen.until(1))).toEqual(["after"]);
    });

    test("a subscription without an address gets the whole stream", async () => {
      const seen = new Gathered<RawEvent>();
      await bus.subscribe({
        service: "whole-stream",
        stream: "RESULTS",
        name: "all",
        mode: "unordered",
        concurrency: 1,
        receive: async (event) => (seen.add(event), []),
      });
      await bus.publish([anEvent({ owner: "anybody", id: "1", stream: "RESULTS" })]);
      expect(idsOf(await seen.until(1))).toEqual(["1"]);
    });

    test("events of one key keep their order, one at a time, with two replicas and retries among them", async () => {
      const other = await world.bus();
      const seen = new Gathered<string>();
      const running = new Map<string, number>();
      let mostAtOnce = 0;
      let failures = 0;
      const receive = async (event: RawEvent) => {
        const [, key = "", id] = event.id.split(":");
        running.set(key, (running.get(key) ?? 0) + 1);
        mostAtOnce = Math.max(mostAtOnce, ...running.values());
        await new Promise((resolve) => setImmediate(resolve));
        running.set(key, (running.get(key) ?? 0) - 1);
        if (id === "5" && failures++ < 2) throw new Error("not yet");
        seen.add(`${key}/${id}`);
        return [];
      };
      await subscribeOrdered(bus, "order", receive);
      await subscribeOrdered(other, "order", receive);
      const keys = ["a", "b", "c"];
      const events = Array.from({ length: 20 }, (_, n) => keys.map((key) => ({ key, n }))).flat();
      await bus.publish(events.map(({ key, n }) => anEvent({ owner: "order", id: `${key}:${n}`, key })));
      const all = await seen.until(60);
      for (const key of keys) {
        const ofKey = all.filter((one) => one.startsWith(`${key}/`));
        expect(ofKey).toEqual(Array.from({ length: 20 }, (_, n) => `${key}/${n}`));
      }
      expect(mostAtOnce).toBe(1);
    });

    test("an id that was stored before is stored once", async () => {
      const seen = new Gathered<RawEvent>();
      await subscribeOrdered(bus, "dedupe", async (event) => (seen.add(event), []));
      const event = anEvent({ owner: "dedupe", id: "same" });
      await bus.publish([event, event]);
      await bus.publish([event, anEvent({ owner: "dedupe", id: "last" })]);
      expect(idsOf(await seen.until(2))).toEqual(["same", "last"]);
    });

    test("an event whose handler's answer cannot be stored is not acknowledged", async () => {
      const followed = new Gathered<RawEvent>();
      await subscribeOrdered(bus, "follower", async (event) => (followed.add(event), []));
      let runs = 0;
      await subscribeOrdered(bus, "leader", async () => {
        runs += 1;
        // The second of the two is refused for ever: the event is put aside, so it was not acknowledged before.
        const broken = { ...anEvent({ owner: "follower", id: "2" }), causeId: "two\nlines" };
        return [anEvent({ owner: "follower", id: "1" }), ...(runs === 1 ? [] : [broken])];
      });
      await bus.publish(numbered("leader", 2));
      expect(idsOf(await followed.until(1))).toEqual(["1"]);
      await until(async () => (await lettersOf(bus, "leader")).length === 1);
      expect(runs).toBe(2);
    });

    test("RetryAfterError runs the event again after that time, and nothing of its partition overtakes", async () => {
      const seen = new Gathered<string>();
      let first = 0;
      await subscribeOrdered(bus, "later", async ({ id }) => {
        seen.add(id);
        if (id === "later:0" && first++ < 4) throw new RetryAfterError(30);
        return [];
      });
      await bus.publish(numbered("later", 2));
      const zeros = Array.from({ length: 5 }, () => "later:0");
      expect(await seen.until(6)).toEqual([...zeros, "later:1"]);
    });

    test("a dependency that is down holds the event for more attempts than there are, in its order", async () => {
      const seen = new Gathered<string>();
      let left = quickRetries.maxAttempts + 3;
      await subscribeOrdered(bus, "down", async ({ id }) => {
        if (left-- > 0) throw new UnavailableError("database");
        seen.add(id);
        return [];
      });
      await bus.publish(numbered("down", 2));
      expect(await seen.until(2)).toEqual(["down:0", "down:1"]);
      expect(await lettersOf(bus, "down")).toEqual([]);
    });

    test("PermanentError puts the event aside with reason, origin, headers and bytes", async () => {
      const seen = new Gathered<string>();
      await subscribeOrdered(bus, "permanent", async ({ id }) => {
        seen.add(id);
        if (id === "permanent:0") throw new PermanentError("no such\nmovie");
        return [];
      });
      const events = numbered("permanent", 2);
      await bus.publish(events);
      expect(await seen.until(2)).toEqual(["permanent:0", "permanent:1"]);
      const [letter] = await lettersOf(bus, "permanent");
      expect(letter).toMatchObject({
        service: "permanent",
        reason: "no such; movie",
        origin: {
          stream: "EVENTS",
          subject: events[0]?.subject,
          headers: {
            "Nats-Msg-Id": "permanent:0",
            "Telebus-Type": events[0]?.type,
            "Telebus-Journey": "journey-1",
          },
        },
      });
      expect(new TextDecoder().decode(letter?.bytes)).toBe(events[0]?.body);
    });

    test("any other error is tried maxAttempts times, then the event is put aside", async () => {
      const seen = new Gathered<string>();
      await subscribeOrdered(bus, "stubborn", async ({ id }) => {
        seen.add(id);
        if (id === "stubborn:0") throw new TypeError("x is not a function\nof secrets");
        return [];
      });
      await bus.publish(numbered("stubborn", 2));
      const times = Array.from({ length: quickRetries.maxAttempts }, () => "stubborn:0");
      expect(await seen.until(times.length + 1)).toEqual([...times, "stubborn:1"]);
      const [letter] = await lettersOf(bus, "stubborn");
      expect(letter?.reason).toBe("gave up after 3 attempts: TypeError: x is not a function");
    });

    test("a payload that is not JSON is put aside, and the next one goes on", async () => {
      const seen = new Gathered<RawEvent>();
      await subscribeOrdered(bus, "garbled", async (event) => (seen.add(event), []));
      await bus.publish([
        anEvent({ owner: "garbled", id: "bad", body: "{oh" }),
        anEvent({ owner: "garbled", id: "good" }),
      ]);
      expect(idsOf(await seen.until(1))).toEqual(["good"]);
      const [letter] = await lettersOf(bus, "garbled");
      expect(letter?.reason).toBe("the payload is not JSON");
    });

    test("bytes that never became an event can be put aside, and a repeat is the same letter", async () => {
      const letter = {
        id: "body-1",
        service: "door",
        reason: "not an update",
        bytes: Uint8Array.of(0, 255, 10),
      };
      await bus.bury(letter);
      await bus.bury(letter);
      expect(await lettersOf(bus, "door")).toEqual([letter]);
    });

    test("the dead letters are read as they were put aside: the newest, and the newest last", async () => {
      const letters = ["1", "2", "3"].map((id) => ({
        id: `reading:${id}`,
        service: "reading",
        reason: `reason ${id}`,
        bytes: Uint8Array.of(255, Number(id)),
      }));
      for (const letter of letters) await bus.bury(letter);
      expect(await bus.deadLetters({ limit: 2 })).toEqual(letters.slice(1));
      expect((await bus.deadLetters()).slice(-3)).toEqual(letters);
    });

    test("each dead letter is found at its place, later ones after it, and none where there is none", async () => {
      const name = await bus.letters.name();
      const before = (await bus.letters.after(0, 1_000)).at(-1)?.sequence ?? 0;
      const letters = ["1", "2", "3"].map((id) => ({
        id: `places:${id}`,
        service: "places",
        reason: `reason ${id}`,
        bytes: Uint8Array.of(255, Number(id)),
      }));
      for (const letter of letters) await bus.bury(letter);
      const kept = await bus.letters.after(before, 2);
      expect(kept.map(({ letter }) => letter)).toEqual(letters.slice(0, 2));
      const [first, second] = kept;
      const [third] = await bus.letters.after(second?.sequence ?? 0, 10);
      expect(third?.letter).toEqual(letters[2]);
      expect(await bus.letters.read(first?.sequence ?? 0)).toEqual(first);
      expect(Math.abs(Date.now() - (first?.at.getTime() ?? 0))).toBeLessThan(60_000);
      expect(await bus.letters.read((third?.sequence ?? 0) + 1)).toBeUndefined();
      expect(await bus.letters.after(third?.sequence ?? 0, 10)).toEqual([]);
      expect(await bus.letters.name()).toBe(name);
    });

    test("an event that was put aside can be published again: stored, and known by its id", async () => {
      const seen = new Gathered<RawEvent>();
      let isBroken = true;
      await subscribeOrdered(bus, "replayed", async (event) => {
        if (isBroken) throw new PermanentError("not yet");
        seen.add(event);
        return [];
      });
      await bus.publish([{ ...anEvent({ owner: "replayed", id: "1" }), traceparent: "00-1-2-01" }]);
      let letter: DeadLetter | undefined;
      while (letter === undefined) {
        await nextTurn();
        [letter] = await lettersOf(bus, "replayed");
      }
      isBroken = false;
      const again = replayOf(letter, "1", '{"mended":true}');
      if (again === undefined) throw new Error("it was an event");
      await bus.publish([again]);
      await bus.publish([again]);
      const [event] = await seen.until(1);
      expect(event).toMatchObject({
        id: "replayed:1",
        type: "replayed.thing.happened.v1",
        journeyId: "journey-1",
        causeId: "cause-1",
        traceparent: "00-1-2-01",
        json: { mended: true },
      });
      await bus.publish([anEvent({ owner: "replayed", id: "2" })]);
      expect(idsOf(await seen.until(2))).toEqual(["1", "2"]);
      expect(
        replayOf({ id: "x", service: "door", reason: "", bytes: Uint8Array.of() }, "1", ""),
      ).toBeUndefined();
    });

    test("an unordered subscription runs up to its concurrency at once, and a retry holds nobody", async () => {
      const started = new Gathered<string>();
      const { opened, open } = gate();
      let isFirst = true;
      await subscribeUnordered(bus, "parallel", 3, async ({ id }) => {
        if (id === "parallel:0" && isFirst) {
          isFirst = false;
          throw new RetryAfterError(50);
        }
        started.add(id);
        if (id !== "parallel:0") await opened;
        return [];
      });
      await bus.publish(numbered("parallel", 6));
      await started.until(3);
      expect(started.size).toBe(3);
      open();
      expect((await started.until(6)).toSorted()).toEqual(numbered("parallel", 6).map(({ id }) => id));
    });

    test("batches come in order; of one with a bad event the others are handled and the bad one put aside", async () => {
      const handled = new Gathered<string>();
      const sizes: number[] = [];
      await bus.subscribe({
        service: "batches",
        stream: "EVENTS",
        address: ["batches"],
        name: "b",
        mode: "batch",
        size: 10,
        receiveBatch: async (events) => {
          sizes.push(events.length);
          if (events.some(({ id }) => id === "batches:7")) throw new PermanentError("seven");
          for (const { id } of events) handled.add(id);
          return [];
        },
      });
      await bus.publish(numbered("batches", 25));
      const wanted = numbered("batches", 25).map(({ id }) => id);
      expect(await handled.until(24)).toEqual(wanted.filter((id) => id !== "batches:7"));
      expect(Math.max(...sizes)).toBeLessThanOrEqual(10);
      expect(Math.max(...sizes)).toBeGreaterThan(1);
      const letters = await lettersOf(bus, "batches");
      expect(letters.map(({ reason }) => reason)).toEqual(["seven"]);
    });

    test("an event that makes its batch fail with any error is tried maxAttempts times, then put aside alone", async () => {
      const handled = new Gathered<string>();
      let bad = 0;
      await bus.subscribe({
        service: "grumpy",
        stream: "EVENTS",
        address: ["grumpy"],
        name: "b",
        mode: "batch",
        size: 4,
        receiveBatch: async (events) => {
          if (events.some(({ id }) => id === "grumpy:1")) {
            bad += 1;
            throw new Error("one");
          }
          for (const { id } of events) handled.add(id);
          return [];
        },
      });
      await bus.publish(numbered("grumpy", 4));
      expect(await handled.until(3)).toEqual(["grumpy:0", "grumpy:2", "grumpy:3"]);
      expect(bad).toBe(quickRetries.maxAttempts);
      expect(await lettersOf(bus, "grumpy")).toHaveLength(1);
    });

    test("a stopped consumer finishes what is in hand and leaves the rest to the next", async () => {
      const { opened, open } = gate();
      const first = new Gathered<string>();
      const finished: string[] = [];
      const consumer = await subscribeOrdered(bus, "shift", async ({ id }) => {
        first.add(id);
        await opened;
        finished.push(id);
        return [];
      });
      await bus.publish(numbered("shift", 5));
      await first.until(1);
      const stopping = consumer.stop();
      open();
      await stopping;
      expect(finished).toEqual(["shift:0"]);

      await bus.publish([anEvent({ owner: "shift", id: "5" })]);
      const second = new Gathered<string>();
      await subscribeOrdered(bus, "shift", async ({ id }) => (second.add(id), []));
      expect(await second.until(5)).toEqual(["shift:1", "shift:2", "shift:3", "shift:4", "shift:5"]);
    });

    test("an event that waits for its retry is handed back when its consumer stops", async () => {
      const tried = new Gathered<string>();
      const consumer = await subscribeOrdered(bus, "waiting", async ({ id }) => {
        tried.add(id);
        throw new RetryAfterError(3_600_000);
      });
      await bus.publish(numbered("waiting", 1));
      await tried.until(1);
      await consumer.stop();
      await subscribeOrdered(bus, "waiting", async ({ id }) => (tried.add(id), []));
      expect(await tried.until(2)).toEqual(["waiting:0", "waiting:0"]);
    });

    test("an event that is given out again and again and never finished is put aside at last", async () => {
      const tried = new Gathered<string>();
      const isolate = (): Promise<Consumer> =>
        subscribeOrdered(bus, "loop", async ({ id }) => {
          tried.add(id);
          throw new RetryAfterError(3_600_000);
        });
      for (let n = 1; n <= quickRetries.maxAttempts; n++) {
        const consumer = await isolate();
        if (n === 1) await bus.publish(numbered("loop", 1));
        await tried.until(n);
        await consumer.stop();
      }
      await isolate();
      await until(async () => (await lettersOf(bus, "loop")).length === 1);
      expect(tried.size).toBe(quickRetries.maxAttempts);
      const [letter] = await lettersOf(bus, "loop");
      expect(letter?.reason).toContain("given out 4 times");
    });

    test("lag counts what a subscription has still before it", async () => {
      const { opened, open } = gate();
      const seen = new Gathered<string>();
      await bus.publish([]);
      await subscribeOrdered(bus, "lagging", async ({ id }) => {
        seen.add(id);
        await opened;
        return [];
      });
      await bus.publish(numbered("lagging", 4));
      await seen.until(1);
      const lags = await bus.lag();
      open();
      expect(lags).toContainEqual({ service: "lagging", stream: "EVENTS", name: "test", waiting: 4 });
    });

    test("what receives an event has nothing of the context that it was published in", async () => {
      const context = new AsyncLocalStorage<string>();
      const seen = new Gathered<string>();
      await subscribeOrdered(bus, "context", async () => {
        seen.add(context.getStore() ?? "none");
        return [];
      });
      await context.run("the publisher's", () => bus.publish(numbered("context", 2)));
      expect(await seen.until(2)).toEqual(["none", "none"]);
    });

    test("a subscription has caught up once it has handled all that was there when it was asked", async () => {
      const { opened, open } = gate();
      const name = { service: "catching-up", stream: "EVENTS", name: "all" } as const;
      expect(await bus.hasCaughtUp(name, 0)).toBe(false);
      const seen = new Gathered<string>();
      await bus.subscribe({
        ...name,
        mode: "batch",
        size: 2,
        receiveBatch: async (events) => {
          for (const { id } of events) seen.add(id);
          await opened;
          return [];
        },
      });
      expect(await bus.hasCaughtUp(name, 1_000)).toBe(true);
      await bus.publish(numbered("catching-up", 5));
      expect(await bus.hasCaughtUp(name, 100)).toBe(false);
      open();
      expect(await bus.hasCaughtUp(name, 5_000)).toBe(true);
      await seen.until(5);
    });

    describe("holding a partition", () => {
      const hold = async (holder: Bus, owner: string, onEvent: (held: HeldEvent) => void, window = 100) =>
        holder.hold({
          service: "sender",
          stream: "CALLS_NOW",
          partition: "03",
          address: [owner],
          window,
          onEvent,
        });
      const calls = (owner: string, count: number, from = 0) =>
        numbered(owner, from + count, { stream: "CALLS_NOW", partition: "03" }).slice(from);

      test("begins with what was published before anybody held it, in order", async () => {
        await bus.publish([
          ...calls("early", 3),
          ...numbered("early", 1, { stream: "CALLS_NOW", partition: "04" }),
        ]);
        const held = new Gathered<HeldEvent>();
        await hold(bus, "early", (one) => held.add(one));
        await bus.publish(calls("early", 2, 3));
        const all = await held.until(5);
        expect(all.map(({ event }) => event.id)).toEqual(calls("early", 5).map(({ id }) => id));
        const sequences = all.map(({ sequence }) => sequence);
        expect(sequences).toEqual(sequences.toSorted((one, other) => one - other));
      });

      test("gives out no more than the window, and more as some are acknowledged", async () => {
        const held = new Gathered<HeldEvent>();
        await hold(bus, "window", (one) => held.add(one), 2);
        await bus.publish(calls("window", 4));
        await held.until(2);
        expect(held.size).toBe(2);
        held.items[0]?.ack();
        await held.until(3);
        held.items[2]?.ack();
        held.items[1]?.ack();
        expect((await held.until(4)).map(({ event }) => event.id)).toEqual(
          calls("window", 4).map(({ id }) => id),
        );
      });

      test("passes on what was not acknowledged, in order, and the former holder can settle nothing more", async () => {
        const other = await world.bus();
        const lost = gate();
        const former = new Gathered<HeldEvent>();
        await bus.hold({
          service: "sender",
          stream: "CALLS_NOW",
          partition: "03",
          address: ["taken"],
          window: 10,
          onEvent: (one) => former.add(one),
          onLost: lost.open,
        });
        await bus.publish(calls("taken", 6));
        await former.until(6);
        for (const n of [0, 1, 3]) former.items[n]?.ack();
        await settled(bus);

        const next = new Gathered<HeldEvent>();
        const second = await hold(other, "taken", (one) => next.add(one), 10);
        // Acknowledged out of order: what lies behind the first that was not comes again.
        const last = calls("taken", 1, 5).map(({ id }) => id);
        const got = await next.where((items) => items.some(({ event }) => last.includes(event.id)));
        const ids = got.map(({ event }) => event.id);
        expect(ids.filter((id) => id !== "taken:3")).toEqual(["taken:2", "taken:4", "taken:5"]);
        await lost.opened;

        for (const one of former.items) one.ack();
        await former.items[2]?.bury("too late");
        await settled(bus);
        await second.stop();
        const third = new Gathered<HeldEvent>();
        await hold(bus, "taken", (one) => third.add(one), 10);
        const again = await third.where((items) => items.some(({ event }) => last.includes(event.id)));
        expect(again.map(({ event }) => event.id)).toEqual(ids);
        expect(await lettersAbout("taken")).toEqual([]);
      });

      test("ends with stop: nothing comes, acknowledging still counts, burying is left to the next holder", async () => {
        const former = new Gathered<HeldEvent>();
        const first = await hold(bus, "stopped", (one) => former.add(one));
        await bus.publish(calls("stopped", 3));
        const [acknowledged, buried, kept] = await former.until(3);
        await first.stop();
        acknowledged?.ack();
        await buried?.bury("too late");
        await bus.publish(calls("stopped", 1, 3));

        const wanted = calls("stopped", 3, 1).map(({ id }) => id);
        const next = new Gathered<HeldEvent>();
        const second = await hold(bus, "stopped", (one) => next.add(one));
        expect((await next.until(3)).map(({ event }) => event.id)).toEqual(wanted);
        kept?.ack();
        await buried?.bury("far too late");
        await settled(bus);
        await second.stop();

        const last = new Gathered<HeldEvent>();
        await hold(bus, "stopped", (one) => last.add(one));
        expect((await last.until(3)).map(({ event }) => event.id)).toEqual(wanted);
        expect(former.size).toBe(3);
        expect(await lettersAbout("stopped")).toEqual([]);
      });

      test("buries what its holder gives up on, and what is not JSON never reaches it", async () => {
        const held = new Gathered<HeldEvent>();
        await hold(bus, "given-up", (one) => held.add(one));
        const [first] = calls("given-up", 1);
        if (first === undefined) throw new Error("no call");
        await bus.publish([{ ...first, id: "given-up:bad", body: "no json" }, first]);
        const [one] = await held.until(1);
        await one?.bury("the chat is gone");
        await until(async () => (await lettersAbout("given-up")).length === 2);
        const reasons = (await lettersAbout("given-up")).map(({ reason }) => reason);
        expect(reasons.toSorted()).toEqual(["the chat is gone", "the payload is not JSON"]);
      });

      const lettersAbout = async (owner: string): Promise<readonly DeadLetter[]> => {
        const letters = await lettersOf(bus, "sender");
        return letters.filter(({ origin }) => origin?.subject.includes(owner));
      };
    });

    test("closing stops the consumers after what is in hand, and publishing then fails", async () => {
      const lonely = await world.lonelyBus();
      const { opened, open } = gate();
      const started = new Gathered<string>();
      const finished: string[] = [];
      await subscribeOrdered(lonely, "closing", async ({ id }) => {
        started.add(id);
        await opened;
        finished.push(id);
        return [];
      });
      await lonely.publish(numbered("closing", 1));
      await started.until(1);
      expect(lonely.health().ok).toBe(true);
      const closing = lonely.close();
      open();
      await closing;
      expect(finished).toEqual(["closing:0"]);
      await expect(lonely.publish(numbered("closing", 1))).rejects.toThrow(UnavailableError);
      await expect(subscribeOrdered(lonely, "closing", nothing)).rejects.toThrow(UnavailableError);
      await expect(lonely.deadLetters()).rejects.toThrow(UnavailableError);
      await expect(lonely.letters.after(0, 1)).rejects.toThrow(UnavailableError);
      expect(lonely.health().ok).toBe(false);
    });

    test("closing waits no longer than its deadline for a handler that hangs", async () => {
      const lonely = await world.lonelyBus();
      const { opened, open } = gate();
      const started = new Gathered<string>();
      await subscribeOrdered(lonely, "hanging", async ({ id }) => {
        started.add(id);
        await opened;
        return [];
      });
      await lonely.publish(numbered("hanging", 1));
      await started.until(1);
      await lonely.close(50);
      expect(lonely.health().ok).toBe(false);
      open();
    });
  });
}

type Handler = (event: RawEvent) => Promise<never[] | ReturnType<typeof numbered>>;

const subscribeOrdered = (bus: Bus, owner: string, receive: Handler): Promise<Consumer> =>
  bus.subscribe({
    service: owner,
    stream: "EVENTS",
    address: [owner],
    name: "test",
    mode: "ordered",
    receive,
  });

const subscribeUnordered = (
  bus: Bus,
  owner: string,
  concurrency: number,
  receive: Handler,
): Promise<Consumer> =>
  bus.subscribe({
    service: owner,
    stream: "EVENTS",
    address: [owner],
    name: "test",
    mode: "unordered",
    concurrency,
    receive,
  });

const lettersOf = async (bus: Bus, service: string): Promise<readonly DeadLetter[]> =>
  (await bus.deadLetters()).filter((letter) => letter.service === service);

/** What this bus has said so far has reached the streams: they answer in order. */
const settled = (bus: Bus): Promise<void> =>
  bus.publish([anEvent({ owner: "settled", id: String(Math.random()) })]);

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
}
