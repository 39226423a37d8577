import type { Redis, Result } from "ioredis";

/** KEYS: key. ARGV: "1" when a value is expected, that value, "1" when one follows, that value, its TTL in ms. */
const COMPARE_AND_SET = `
local current = redis.call("GET", KEYS[1])
if ARGV[1] == "1" then
  if current ~= ARGV[2] then return 0 end
elseif current then
  return 0
end
if ARGV[3] == "1" then
  redis.call("SET", KEYS[1], ARGV[4], "PX", ARGV[5])
else
  redis.call("DEL", KEYS[1])
end
return 1`;

/** KEYS: key. ARGV: by how much, the TTL in ms that starts with the first count. */
const INCREMENT_WITHIN = `
local value = redis.call("INCRBY", KEYS[1], ARGV[1])
if redis.call("PTTL", KEYS[1]) < 0 then redis.call("PEXPIRE", KEYS[1], ARGV[2]) end
return value`;

declare module "ioredis" {
  interface RedisCommander<Context> {
    compareAndSet(
      key: string,
      isExpected: "0" | "1",
      expected: string,
      isNext: "0" | "1",
      next: string,
      ttlMs: number,
    ): Result<number, Context>;
    incrementWithin(key: string, by: number, ttlMs: number): Result<number, Context>;
  }
}

/** What must happen in one step, on the server. */
export function defineScripts(redis: Redis): void {
  redis.defineCommand("compareAndSet", { numberOfKeys: 1, lua: COMPARE_AND_SET });
  redis.defineCommand("incrementWithin", { numberOfKeys: 1, lua: INCREMENT_WITHIN });
}
