import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  followPrintedLink,
  isAlive,
  keyIn,
  runPrintedCommand,
  runPrintedCurl,
  startInVain,
  startPlatform,
  type PlatformProcess,
} from "./platform-process.js";

let folder: string;
let dataDir: string;
let running: PlatformProcess | undefined;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "telebus-start-"));
  dataDir = path.join(folder, "data");
});
afterEach(async () => {
  running?.kill("SIGKILL");
  await running?.ended;
  running = undefined;
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

async function start(settings?: Readonly<Record<string, string>>): Promise<PlatformProcess> {
  running = await startPlatform(dataDir, settings);
  return running;
}

const copiesOf = async ({ people }: PlatformProcess, text: string) => {
  const { calls } = await people.calls({ method: "sendMessage" });
  // Below the words stands the alias of who has said them.
  return calls.filter(({ params }) => String(params["text"]).split("\n")[0] === text);
};

/** Waits until a text was heard in three chats, and then once more, so that a fourth copy would be seen. */
async function expectThreeCopies(platform: PlatformProcess, text: string): Promise<void> {
  await waitFor(`three copies of ${text}`, async () => (await copiesOf(platform, text)).length >= 3);
  await platform.people.say("Chidi", `after ${text}`, "Oslo garage");
  await waitFor("the next one", async () => (await copiesOf(platform, `after ${text}`)).length >= 3);
  const copies = await copiesOf(platform, text);
  expect(new Set(copies.map(({ chat }) => chat)).size).toBe(3);
  expect(copies).toHaveLength(3);
}

/** Everything it has started is gone, and its exit code is 0: past five seconds it would be 1. */
async function expectCleanEnd(platform: PlatformProcess, end: () => void): Promise<void> {
  const database = await platform.databasePid();
  expect(isAlive(database)).toBe(true);
  end();
  expect(await platform.ended).toBe("succeeded");
  expect(isAlive(database)).toBe(false);
}

describe("npm start, from the first start to the last", () => {
  test("it says how to try it, and whoever does so is heard in three other chats; Ctrl-C ends it", async () => {
    const platform = await start({ LOG_LEVEL: "debug" });
    expect(platform.output()).toContain("Telebus runs.");
    expect(await platform.chats()).toHaveLength(4);
    await runPrintedCurl(platform.output());
    await expectThreeCopies(platform, "Hello from Lisbon");
    expect(await runPrintedCommand(platform.output(), folder)).toMatch(/ID +USERNAME[\s\S]*1000001/);
    const [, docs = ""] = /HTTP APIs\s+(\S+)/.exec(platform.output()) ?? [];
    expect(await (await fetch(docs)).text()).toContain("swagger-ui");
    expect(await followPrintedLink(platform.output())).toMatchObject({ session: { who: { kind: "owner" } } });
    await expectCleanEnd(platform, () => platform.kill("SIGINT"));
    expect(platform.output()).not.toContain(await keyIn(dataDir));
    expect(platform.output()).not.toMatch(/\d:[\w-]{30}|postgres:\/\//);
  }, 60_000);

  test("the next start knows its chats at once; npm passes Ctrl-C on, so it comes twice", async () => {
    const platform = await start();
    expect(await platform.chats()).toHaveLength(4);
    await platform.people.say("Björn", "Still here?", "Oslo garage");
    await expectThreeCopies(platform, "Still here?");
    await expectCleanEnd(platform, () => {
      platform.kill("SIGINT");
      platform.kill("SIGINT");
    });
  }, 60_000);

  test("killed without a warning, it takes its database along, and starts again", async () => {
    const first = await start();
    const database = await first.databasePid();
    first.kill("SIGKILL");
    expect(await first.ended).toBe("failed");
    await waitFor("its database is gone", () => !isAlive(database));
    const second = await start();
    expect(await second.chats()).toHaveLength(4);
    await second.people.say("Dalia", "And now?", "Kyoto kitchen");
    await expectThreeCopies(second, "And now?");
    await expectCleanEnd(second, () => second.kill("SIGTERM"));
  }, 60_000);

  test("a data folder belongs to one process at a time", async () => {
    const platform = await start();
    const { code, stderr } = await startInVain(dataDir, {});
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Could not start: The data folder .* is in use by process \d+; .*DATA_DIR/);
    expect(await platform.chats()).toHaveLength(4);
  }, 60_000);
});

describe("npm start, where it cannot", () => {
  let taken: Server;
  let port: string;
  beforeAll(async () => {
    taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const address = taken.address();
    port = String(typeof address === "object" ? address?.port : address);
  });
  afterAll(() => void taken.close());

  test.each(["PORT", "SIM_PORT"])("a %s that is taken ends it with one sentence", async (name) => {
    const { code, stdout, stderr } = await startInVain(dataDir, { [name]: port, LOG_LEVEL: "error" });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.trim().split("\n")).toEqual([expect.stringContaining(port)]);
    expect(stderr).toMatch(/Something else listens there; set PORT \(or SIM_PORT\)/);
  });

  test("every setting that cannot be used is named at once, and nothing is started", async () => {
    const fresh = path.join(folder, "fresh");
    const token = "nonsense";
    const wrong = { PORT: "eighty", BOT_TOKEN: token, GLOBAL_RATE_LIMIT: "-1", LOG_LEVEL: "loud" };
    const { code, stdout, stderr } = await startInVain(fresh, { ...wrong, NATS_URL: "http://x" });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    const named = [...stderr.matchAll(/^ {2}(\w+): must be /gm)].map(([, name = ""]) => name);
    expect(named.toSorted()).toEqual([...Object.keys(wrong), "NATS_URL"].toSorted());
    expect(stderr).not.toContain(token);
    expect(existsSync(fresh)).toBe(false);
  });
});
