import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { UnavailableError } from "@telebus/contracts";
import { createRedisState, type State } from "../src/index.js";
import { stateContract } from "./contract.js";
import { startRedis, type RedisServer } from "./redis-server.js";

const server = await startRedis();
if (server === undefined) {
  test("state in Redis: not tested, this machine has no redis-server", () => expect(server).toBeUndefined());
} else {
  stateContract("in Redis", async () => {
    const state = await createRedisState({ url: server.url });
    // Redis keeps its own time; a mark that was set as long ago tells when it has passed there.
    const pass = async (ms: number): Promise<void> => {
      await state.set("mark", "1", { ttlMs: ms });
      while ((await state.get("mark")) !== null) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    return { state, pass, close: () => state.close() };
  });
  whenRedisIsDown(server);
}

function whenRedisIsDown(redis: RedisServer): void {
  describe("while Redis is down", () => {
    let state: State;
    beforeAll(async () => {
      state = await createRedisState({ url: redis.url });
    });
    afterAll(async () => {
      await state.close();
      await redis.remove();
    });
    const whenHealthIs = async (ok: boolean): Promise<void> => {
      while (state.health().ok !== ok) await new Promise((resolve) => setTimeout(resolve, 5));
    };

    test("every call fails with UnavailableError, and works again once it is back", async () => {
      const ttl = { ttlMs: 60_000 };
      await redis.stop();
      await whenHealthIs(false);
      await expect(state.get("x")).rejects.toThrow(UnavailableError);
      await expect(state.getMany(["x"])).rejects.toThrow(UnavailableError);
      await expect(state.set("x", "1", ttl)).rejects.toThrow(UnavailableError);
      await expect(state.setIfAbsent("x", "1", ttl)).rejects.toThrow(UnavailableError);
      await expect(state.compareAndSet("x", null, "1", ttl)).rejects.toThrow(UnavailableError);
      await expect(state.increment("x", 1, ttl)).rejects.toThrow(UnavailableError);
      await redis.start();
      await whenHealthIs(true);
      expect(await state.increment("x", 1, ttl)).toBe(1);
    });

    test("a first connection that does not come in time is UnavailableError, without the address", async () => {
      const url = "redis://:hush@127.0.0.1:1";
      const failed = createRedisState({ url, connectWithinMs: 100 });
      await expect(failed).rejects.toThrow(UnavailableError);
      await expect(failed).rejects.not.toThrow(/hush/);
    });

    test("once closed it is unavailable", async () => {
      const closed = await createRedisState({ url: redis.url });
      await closed.close();
      await expect(closed.get("x")).rejects.toThrow(UnavailableError);
      expect(closed.health().ok).toBe(false);
    });
  });
}
