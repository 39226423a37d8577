import { expect, test } from "@jest/globals";
import { UnavailableError } from "@telebus/contracts";
import { createMemoryState } from "../src/index.js";
import { stateContract } from "./contract.js";

stateContract("in process", async () => {
  let now = 1_000_000;
  const state = createMemoryState({ clock: { now: () => now } });
  const pass = async (ms: number): Promise<void> => void (now += ms);
  return { state, pass, close: () => state.close() };
});

test("once closed it is unavailable", async () => {
  const state = createMemoryState();
  await state.close();
  await expect(state.get("x")).rejects.toThrow(UnavailableError);
  await expect(state.increment("x", 1, { ttlMs: 1 })).rejects.toThrow(UnavailableError);
  expect(state.health().ok).toBe(false);
});
