import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { State } from "../src/index.js";

export interface StateWorld {
  readonly state: State;
  /** Resolves when `ms` have passed for the store. */
  pass(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** Long enough never to end within a test. */
const HOUR = { ttlMs: 3_600_000 };
const SHORT = { ttlMs: 40 };

/** The suite that every implementation of the port passes. */
export function stateContract(name: string, openWorld: () => Promise<StateWorld>): void {
  describe(`state ${name}`, () => {
    let world: StateWorld;
    let state: State;
    beforeAll(async () => {
      world = await openWorld();
      state = world.state;
    });
    afterAll(() => world.close());
    const expectGone = async (key: string): Promise<void> => {
      await world.pass(SHORT.ttlMs);
      expect(await state.get(key)).toBeNull();
    };

    test("a value is read as it was written, until it is deleted", async () => {
      await state.set("greeting", "Grüße\n👋", HOUR);
      expect(await state.get("greeting")).toBe("Grüße\n👋");
      await state.delete("greeting");
      expect(await state.get("greeting")).toBeNull();
      await state.delete("greeting");
    });

    test("many keys are read at once, in the order asked, null where nothing is kept", async () => {
      await state.set("many:a", "", HOUR);
      await state.set("many:b", "2", HOUR);
      expect(await state.getMany(["many:b", "many:none", "many:a"])).toEqual(["2", null, ""]);
      expect(await state.getMany([])).toEqual([]);
    });

    test("a value ends with its time, and writing it again begins a new one", async () => {
      await state.set("short", "1", SHORT);
      await expectGone("short");
      await state.set("longer", "1", SHORT);
      await state.set("longer", "2", HOUR);
      await world.pass(SHORT.ttlMs);
      expect(await state.get("longer")).toBe("2");
    });

    test("of many who set what was absent one succeeds, and again after its time", async () => {
      const all = await Promise.all(
        Array.from({ length: 20 }, (_, n) => state.setIfAbsent("one", String(n), SHORT)),
      );
      expect(all.filter(Boolean)).toHaveLength(1);
      await world.pass(SHORT.ttlMs);
      expect(await state.setIfAbsent("one", "again", HOUR)).toBe(true);
      expect(await state.get("one")).toBe("again");
    });

    test("compare-and-set replaces only what was expected", async () => {
      expect(await state.compareAndSet("cas", "a", "b", HOUR)).toBe(false);
      expect(await state.compareAndSet("cas", null, "a", HOUR)).toBe(true);
      expect(await state.compareAndSet("cas", null, "b", HOUR)).toBe(false);
      expect(await state.compareAndSet("cas", "a", "b", HOUR)).toBe(true);
      expect(await state.get("cas")).toBe("b");
      expect(await state.compareAndSet("cas", "a", null, HOUR)).toBe(false);
      expect(await state.compareAndSet("cas", "b", null, HOUR)).toBe(true);
      expect(await state.get("cas")).toBeNull();
      expect(await state.compareAndSet("cas", null, null, HOUR)).toBe(true);
    });

    test("the empty text is a value, not the absence of one", async () => {
      await state.set("empty", "", HOUR);
      expect(await state.compareAndSet("empty", null, "x", HOUR)).toBe(false);
      expect(await state.compareAndSet("empty", "", "x", HOUR)).toBe(true);
    });

    test("of many who compare and set at once exactly one wins each round", async () => {
      await state.set("race", "0", HOUR);
      for (let round = 0; round < 10; round++) {
        const next = String(round + 1);
        const tries = Array.from({ length: 10 }, () =>
          state.compareAndSet("race", String(round), next, HOUR),
        );
        const wins = (await Promise.all(tries)).filter(Boolean);
        expect(wins).toHaveLength(1);
      }
    });

    test("what compare-and-set wrote ends with its time", async () => {
      await state.compareAndSet("cas:short", null, "1", SHORT);
      await expectGone("cas:short");
    });

    test("a count grows, and its time runs from the first one on", async () => {
      expect(await state.increment("count", 2, SHORT)).toBe(2);
      expect(await state.increment("count", 3, HOUR)).toBe(5);
      await expectGone("count");
      expect(await state.increment("count", -1, HOUR)).toBe(-1);
      expect(await state.get("count")).toBe("-1");
    });

    test("no count is lost when many count at once", async () => {
      const counts = await Promise.all(Array.from({ length: 100 }, () => state.increment("busy", 1, HOUR)));
      expect(counts.toSorted((one, other) => one - other)).toEqual(
        Array.from({ length: 100 }, (_, n) => n + 1),
      );
    });

    test("it is healthy", () => {
      expect(state.health().ok).toBe(true);
    });
  });
}
