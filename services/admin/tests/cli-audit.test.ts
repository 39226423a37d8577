import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "@jest/globals";
import type { Ports, PresentProcess, ToldSetting } from "@telebus/service";
import { testApiKey, waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { BOT, startAdminWorld } from "./admin-world.js";

const PROGRAM = path.resolve("services/admin/dist/cli/main.js");

/** The compiled program, as a process of its own. */
const start = (env: Record<string, string>, args: readonly string[]) =>
  spawn(process.execPath, [PROGRAM, ...args], {
    env: { PATH: path.dirname(process.execPath), ...env },
    timeout: 25_000,
  });

/** Another process runs, and tells of itself as all do. */
async function tellOf({ state }: Pick<Ports, "state">, { services, health }: Told): Promise<void> {
  const id = randomUUID();
  const at = new Date().toISOString();
  const facts = { version: "1.0.0", node: "v24.0.0", host: "here", startedAt: at, seenAt: at };
  const settings: ToldSetting[] = [
    { name: "API_SECRET_KEY", meaning: "The master key", isSet: true, isSecret: true },
    {
      name: "PORT",
      meaning: "Where it listens",
      defaultValue: "3000",
      value: "8080",
      isSet: true,
      isSecret: false,
    },
  ];
  const backends = { database: null, bus: "nats://bus:4222", state: null };
  const told = { id, services, health, settings, backends, ...facts };
  await state.set(`process:${id}`, JSON.stringify(told), { ttlMs: 60_000 });
  const others: unknown = JSON.parse((await state.get("processes")) ?? "[]");
  const ids = z.array(z.string()).parse(others);
  await state.set("processes", JSON.stringify([...ids, id]), { ttlMs: 60_000 });
}
type Told = Pick<PresentProcess, "services" | "health">;

async function run(env: Record<string, string>, args: readonly string[]) {
  const child = start(env, args);
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk) => (out += String(chunk)));
  child.stderr.on("data", (chunk) => (err += String(chunk)));
  child.stdin.end();
  await once(child, "close");
  return { code: child.exitCode, out, err };
}

test("the settings of this environment are checked before anything is started with them", async () => {
  const wrong = { PORT: "many", API_SECRET_KEY: "s3cr3t", DASHBOARD_URL: "telebus.example" };
  const { code, out, err } = await run(wrong, ["settings", "check"]);
  expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^telebus: \d+ faults; see docs/) });
  for (const name of Object.keys(wrong)) expect(out).toMatch(new RegExp(`^${name} +\\w`, "m"));
  expect(out).not.toContain("s3cr3t");
  const right = { API_SECRET_KEY: testApiKey, BOT_TOKEN: `${BOT}:AAadminadminadminadminadminadminadmin` };
  const servers = {
    NATS_URL: "nats://127.0.0.1:4222",
    REDIS_URL: "redis://127.0.0.1:6379",
    DATABASE_URL: "postgres://127.0.0.1/telebus",
    ADMIN_USER_IDS: "900",
  };
  expect(await run({ ...right, ...servers }, ["settings", "check"])).toEqual({
    code: 0,
    out: "Every setting can be used.\n",
    err: "",
  });
});

describeOnEachBackend("telebus, for who wants to know", (backend) => {
  test("shows who has changed what, by filters, in pages, and as it happens", async () => {
    const world = await startAdminWorld(backend);
    const env = { TELEBUS_URL: world.url, TELEBUS_API_KEY: testApiKey };
    const ask = (...args: readonly string[]) => run(env, ["audit", ...args]);
    const change = (settings: object) => world.api("PATCH", `/api/bots/${BOT}`, { body: settings });
    try {
      await waitFor("the bot is known", async () => world.ports.live.bot(BOT) !== undefined);
      await change({ keepDays: 7 });
      await change({ keepDays: 8 });
      const about = await ask("--subject", `bot:${BOT}`, "--actor", "master", "--limit", "1");
      expect(about).toMatchObject({
        code: 0,
        err: expect.stringMatching(/^There is more: add --before \d+/),
      });
      expect(about.out).toMatch(
        new RegExp(`^ID +AT +WHO.*\\n\\d+ +\\S+ \\S+ +master +bot\\.\\w+ +bot:${BOT} .*8`),
      );
      const older = await ask(
        "--bot",
        "first_bot",
        "--actor",
        "master",
        ...about.err.trim().split(" ").slice(-2),
      );
      expect(older.out).toMatch(/keepDays.*7/);
      expect(await ask("--actor", "person:5")).toMatchObject({
        code: 0,
        out: "Nobody has changed anything like that.\n",
      });
      expect(await ask("--follow", "--before", "5")).toMatchObject({ code: 2, out: "" });
      const following = start(env, ["audit", "--follow", "--json", "--limit", "1", "--actor", "master"]);
      const lines = createInterface({ input: following.stdout });
      const entries: unknown[] = [];
      lines.on("line", (line) => entries.push(JSON.parse(line)));
      await waitFor("what was before", async () => entries.length === 1);
      await change({ keepDays: 9 });
      const last = await waitFor("what happens now", async () => entries[1]);
      expect(last).toMatchObject({ actor: "master", subject: `bot:${BOT}` });
      expect(JSON.stringify(last)).toContain("9");
      following.kill("SIGINT");
      await once(following, "close");
    } finally {
      await world.stop();
    }
  }, 60_000);

  test("shows what runs and with which settings; secrets are not among them", async () => {
    const world = await startAdminWorld(backend);
    const env = { TELEBUS_URL: world.url, TELEBUS_API_KEY: testApiKey };
    try {
      expect((await run(env, ["settings", "processes"])).out).toMatch(/^No process tells of itself yet/);
      await tellOf(world.ports, { services: ["admin"], health: [] });
      const health = [{ name: "bus", ok: false, detail: "no answer" }];
      await tellOf(world.ports, { services: ["sender"], health });
      const { out } = await run(env, ["settings", "processes"]);
      expect(out).toMatch(/^SERVICES +VERSION +NODE.*\nadmin +1\.0\.0 .* well\nsender .* bus: no answer\n$/);
      const listed = (await run(env, ["settings", "list"])).out;
      expect(listed).toMatch(/^PORT +8080 +3000 +admin, sender +Where it listens$/m);
      expect(listed).toMatch(/^API_SECRET_KEY +\(secret, set\) +- +admin, sender /m);
      expect((await run(env, ["settings", "list", "--set", "--search", "LISTENS"])).out).toMatch(
        /^VARIABLE .*\nPORT .*\n$/,
      );
      const none = await run(env, ["settings", "list", "--search", "no such thing"]);
      expect(none.out).toBe("There is no such setting.\n");
      const json: unknown = JSON.parse((await run(env, ["settings", "list", "--json"])).out);
      expect(json).toMatchObject({
        settings: [{ name: "API_SECRET_KEY", isSecret: true }, { name: "PORT" }],
      });
    } finally {
      await world.stop();
    }
  }, 60_000);
});
