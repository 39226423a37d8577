import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";

/** @type {(() => Promise<string>) | undefined} */
let endServers;

/** Starts, once per test run, what the tests run on, and hands it to the workers in TELEBUS_TEST_BACKENDS. */
export async function startBackends() {
  const server = spawn(
    process.execPath,
    ["--conditions=source", "--import", "tsx", path.join(import.meta.dirname, "..", "serve-backends.ts")],
    { cwd: import.meta.dirname, stdio: ["pipe", "pipe", "inherit"] },
  );
  const [backends, report, missing] = await threeLines(server.stdout);
  process.env.TELEBUS_TEST_BACKENDS = backends;
  endServers = async () => {
    server.stdin.end();
    await once(server, "exit");
    return report;
  };
  if (process.env.REQUIRE_REAL_BACKENDS === "1" && missing !== "") {
    await endServers();
    throw new Error(`REQUIRE_REAL_BACKENDS=1 asks for real servers, and there is ${missing}`);
  }
}

/** Ends them, and says what the tests ran on. */
export async function stopBackends() {
  const report = await endServers?.();
  process.stdout.write(`Tested on: ${report ?? "no backends"}\n`);
}

/**
 * @param {import("node:stream").Readable} output
 * @returns {Promise<[string, string, string]>}
 */
async function threeLines(output) {
  /** @type {string[]} */
  const lines = [];
  for await (const line of createInterface({ input: output })) {
    lines.push(line);
    const [backends, report, missing] = lines;
    if (backends !== undefined && report !== undefined && missing !== undefined) {
      return [backends, report, missing];
    }
  }
  throw new Error("The backends of the tests did not start; the reason is above");
}
