import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { testApiKey } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { BOT, startAdminWorld } from "./admin-world.js";

const PROGRAM = path.resolve("services/admin/dist/cli/main.js");

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The compiled program, as a process of its own. */
const runIn =
  (env: Record<string, string>) =>
  (args: readonly string[], input = ""): Promise<Ended> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [PROGRAM, ...args], {
        env: { PATH: path.dirname(process.execPath), ...env },
        timeout: 25_000,
      });
      let [out, err] = ["", ""];
      child.stdout.on("data", (chunk) => (out += String(chunk)));
      child.stderr.on("data", (chunk) => (err += String(chunk)));
      child.once("error", reject);
      child.once("close", (code) => resolve({ code, out, err }));
      child.stdin.end(input);
    });

const nowhere = runIn({ TELEBUS_API_KEY: "a-key", TELEBUS_URL: "http://127.0.0.1:9" });

test("every command explains itself", async () => {
  const { code, out, err } = await nowhere(["--help"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const groups = [...out.matchAll(/^ {2}(\w[\w-]*) .*/gm)].map(([, name = ""]) => name);
  expect(groups).toEqual(expect.arrayContaining(["bots", "webhook", "send", "broadcasts", "people"]));
  for (const group of groups.filter((name) => !["help", "telebus"].includes(name))) {
    const help = await nowhere([group, "--help"]);
    expect({ group, code: help.code, err: help.err }).toEqual({ group, code: 0, err: "" });
    expect(help.out).toContain(`Usage: telebus ${group}`);
  }
});

test.each([
  [["bots", "show"], "missing required argument 'bot'"],
  [["bots", "lits"], "unknown command 'lits'"],
  [["bots", "list", "--limit", "many"], "--limit: must be a number"],
  [["people", "scope", "5", "+king"], "+king: scopes are admin"],
  [["send", "hello", "--chat", "5"], "--bot: is missing"],
  [["bots", "list", "--url", "nonsense"], "--url must be a URL"],
])("%j makes no sense: exit code 2, and what is wrong on stderr", async (args, said) => {
  const { code, out, err } = await nowhere(args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(said);
});

test("where nobody answers it says what to do", async () => {
  const { code, out, err } = await nowhere(["bots", "list"]);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/Nobody answers at http:\/\/127\.0\.0\.1:9.*npm start/);
});

test("without a key it says how to give one; it finds the one that npm start keeps", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "telebus-cli-"));
  try {
    const run = runIn({ DATA_DIR: folder, TELEBUS_URL: "http://127.0.0.1:9" });
    expect(await run(["bots", "list"])).toMatchObject({
      code: 1,
      err: expect.stringContaining("TELEBUS_API_KEY"),
    });
    await writeFile(path.join(folder, "api-secret-key"), "kept\n");
    expect(await run(["bots", "list"])).toMatchObject({ err: expect.stringContaining("Nobody answers") });
  } finally {
    await rm(folder, { recursive: true });
  }
});

describeOnEachBackend("telebus", (backend) => {
  test("shows, adds, changes, switches and removes bots; a token is piped in and never shown", async () => {
    const world = await startAdminWorld(backend);
    const run = runIn({ TELEBUS_API_KEY: testApiKey, TELEBUS_URL: world.url });
    const token = "1000002:BBotherotherotherotherotherotherother";
    try {
      await world.telegram.addBot({ token, username: "second_bot", first_name: "Second" });
      const said: Ended[] = [];
      const ok = async (args: readonly string[], input?: string): Promise<string> => {
        const ended = await run(args, input);
        said.push(ended);
        expect(ended).toMatchObject({ code: 0, err: "" });
        return ended.out;
      };
      expect(await ok(["bots", "add", "--features", "distributor"], `${token}\n`)).toContain(
        "@second_bot (1000002)",
      );
      const listed = await ok(["bots", "list"]);
      expect(listed).toMatch(/^ID +USERNAME +STATE/);
      expect(listed).toMatch(new RegExp(`^${BOT} .*\\n^1000002 +second_bot `, "m"));
      expect(listed).not.toContain("\u001b");
      expect(JSON.parse(await ok(["bots", "list", "--json"]))).toMatchObject({
        bots: [{ id: BOT }, { id: 1_000_002 }],
      });
      await ok(["bots", "set", "@second_bot", "commandPrefix=!", "keepDays=7"]);
      expect(await ok(["bots", "show", "second_bot"])).toMatch(/^commandPrefix +!$/m);
      expect(await ok(["bots", "off", "second_bot"])).toContain("is off");
      expect(await ok(["--json", "bots", "show", "second_bot"])).toMatch(/"isOn": false/);
      expect(await ok(["bots", "remove", "second_bot"])).toContain("bots restore 1000002");
      expect(await ok(["bots", "restore", "1000002"])).toContain("is back");
      expect(await ok(["dashboard"])).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sign-in#[\w-]{43}$/m);
      expect(JSON.stringify(said)).not.toMatch(/BBother|AAadmin/);
    } finally {
      await world.stop();
    }
  });

  test("what the platform refuses is one sentence on stderr, and exit code 1", async () => {
    const world = await startAdminWorld(backend);
    const env = { TELEBUS_URL: world.url };
    try {
      const run = runIn({ ...env, API_SECRET_KEY: testApiKey });
      const unknown = await run(["bots", "show", "nobody_bot"]);
      expect(unknown).toEqual({
        code: 1,
        out: "",
        err: "telebus: There is no bot @nobody_bot; see: telebus bots list\n",
      });
      const refused = await run(["bots", "set", String(BOT), "mode=pigeon"]);
      expect(refused).toMatchObject({ code: 1, out: "" });
      expect(refused.err).toMatch(/^telebus: body\.mode: .*\n$/);
      const wrong = await runIn({ ...env, TELEBUS_API_KEY: "wrong-key-wrong-key" })(["bots", "list"]);
      expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining("Set TELEBUS_API_KEY") });
      expect(wrong.err).not.toContain("wrong-key");
    } finally {
      await world.stop();
    }
  });

  test("what people call themselves cannot command the terminal", async () => {
    const world = await startAdminWorld(backend);
    const run = runIn({ TELEBUS_API_KEY: testApiKey, TELEBUS_URL: world.url });
    try {
      await world.sql(
        `INSERT INTO admin.people (id, first_name, first_seen_at, last_seen_at) VALUES (77, E'Eve\\x1b]0;owned\\x07\\u202egnp\\n2nd line', now(), now())`,
      );
      const { out } = await run(["people", "list", "--search", "Eve"]);
      expect(out).toContain("Eve\\u001b]0;owned\\u0007\\u202egnp ⏎ 2nd line");
      const { out: json } = await run(["people", "list", "--search", "Eve", "--json"]);
      for (const sign of ["\u001b", "\u0007", "\u202e"]) expect(json).not.toContain(sign);
      expect(JSON.parse(json)).toMatchObject({
        people: [{ firstName: "Eve\u001b]0;owned\u0007\u202egnp\n2nd line" }],
      });
      expect(await run(["people", "scope", "77", "+media"])).toMatchObject({
        code: 0,
        out: "77 now holds: media\n",
      });
      expect(await run(["people", "ban", "77"])).toMatchObject({ code: 0 });
      expect((await run(["people", "list", "--scope", "banned"])).out).toContain("media, banned");
    } finally {
      await world.stop();
    }
  });
});
