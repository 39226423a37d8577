import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import fc from "fast-check";
import { BOT, openGateway, type GatewayWorld } from "./gateway-world.js";

const BODIES = 10_000;

const good = (updateId: number): string =>
  JSON.stringify({
    update_id: updateId,
    message: { message_id: updateId, date: 1, chat: { id: 5, type: "private" }, text: "hello" },
  });

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const truncated = fc.nat(good(1).length - 1).map((length) => bytes(good(1).slice(0, length)));
const wrongTypes = fc
  .record({
    update_id: fc.anything(),
    message: fc.oneof(
      fc.anything(),
      fc.record({ chat: fc.anything(), from: fc.anything(), text: fc.anything() }),
    ),
    callback_query: fc.anything(),
    my_chat_member: fc.anything(),
  })
  .map((value) =>
    bytes(JSON.stringify(value, (_key, part: unknown) => (typeof part === "bigint" ? `${part}` : part))),
  );
const deep = fc
  .integer({ min: 1, max: 20_000 })
  .map((depth) => bytes(`{"update_id":1,"message":${"[".repeat(depth)}${"]".repeat(depth)}}`));
const huge = fc
  .constantFrom("1e400", "-1e400", "9007199254740993", "1".repeat(400), "0.1", "-5")
  .map((number) =>
    bytes(`{"update_id":${number},"message":{"chat":{"id":${number}},"from":{"id":${number}}}}`),
  );
const invalidUtf8 = fc.uint8Array({ minLength: 1, maxLength: 200 });
const oddKeys = fc
  .constantFrom("__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "then")
  .map((key) =>
    bytes(`{"update_id":1,"${key}":{"x":1},"message":{"${key}":{"polluted":true},"chat":{"${key}":1}}}`),
  );
const anyJson = fc.json().map(bytes);
const malformed = fc.oneof(truncated, wrongTypes, deep, huge, invalidUtf8, oddKeys, anyJson);

describeOnEachBackend("ten thousand bad bodies", (backend) => {
  let world: GatewayWorld;
  beforeAll(async () => {
    world = await openGateway(backend);
  });
  afterAll(() => world.stop());

  const post = async (body: Uint8Array): Promise<number> => {
    const answer = await world.post(body);
    await answer.arrayBuffer();
    return answer.status;
  };

  test("no crash, no 5xx, no lost neighbour, nothing polluted", async () => {
    const bodies = fc.sample(malformed, { numRuns: BODIES, seed: 20_261_121 });
    const neighbours: string[] = [];
    for (let n = 0; n < BODIES; n += 50) {
      const neighbour = 50_000_000 + n;
      neighbours.push(`${BOT}:${neighbour}`);
      const statuses = await Promise.all([...bodies.slice(n, n + 50), bytes(good(neighbour))].map(post));
      expect(statuses.filter((status) => status >= 500)).toEqual([]);
      expect(statuses.at(-1)).toBe(200);
    }
    const isStored = (id: string): boolean => world.stored.some((event) => event.id === id);
    await world.untilStored(() => neighbours.every(isStored));
    expect(neighbours.filter((id) => !isStored(id))).toEqual([]);
    expect("polluted" in {}).toBe(false);
  }, 120_000);
});
