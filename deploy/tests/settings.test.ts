import { expect, test } from "@jest/globals";
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { root } from "./root.js";

const Failure = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() });

/** Runs the compiled program of a service where it cannot start. */
async function startInVain(service: string, settings: Readonly<Record<string, string>>) {
  const main = path.join(root, "services", service, "dist/main.js");
  const env = { PATH: path.dirname(process.execPath), ...settings };
  return promisify(execFile)(process.execPath, [main], { env, timeout: 20_000 }).then(
    () => {
      throw new Error(`${service} started, and ended by itself`);
    },
    (error: unknown) => Failure.parse(error),
  );
}

const named = (stderr: string): string[] =>
  [...stderr.matchAll(/^ {2}(\w+): \S/gm)].map(([, name = ""]) => name).toSorted();

const everywhere = ["API_SECRET_KEY", "NATS_URL", "REDIS_URL"];

test.each([
  ["gateway", {}, everywhere],
  ["sender", {}, [...everywhere, "DATABASE_URL"]],
  ["distributor", {}, [...everywhere, "DATABASE_URL"]],
  [
    "gateway",
    { BOT_TOKEN: "nonsense", PORT: "eighty", BOT_MODE: "pigeon", WEBHOOK_PATH: "no path" },
    [...everywhere, "BOT_MODE", "BOT_TOKEN", "PORT", "WEBHOOK_PATH"],
  ],
  [
    "sender",
    { GLOBAL_RATE_LIMIT: "-1", DATABASE_URL: "mysql://x", LOG_LEVEL: "loud", BOT_TOKEN: "nonsense" },
    [...everywhere, "BOT_TOKEN", "DATABASE_URL", "GLOBAL_RATE_LIMIT", "LOG_LEVEL"],
  ],
])("%s with %j names everything that is missing or wrong in one message", async (service, given, faults) => {
  const { code, stdout, stderr } = await startInVain(service, given);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^These settings cannot be used:\n/);
  expect(named(stderr)).toEqual(faults.toSorted());
  expect(stderr).not.toMatch(/nonsense|mysql|pigeon/);
});
