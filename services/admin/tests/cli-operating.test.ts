import { spawn } from "node:child_process";
import path from "node:path";
import { expect, test } from "@jest/globals";
import {
  DistributorPersonErased,
  DistributorPersonExported,
  PersonErasureOrdered,
  PersonExportOrdered,
  SenderPersonErased,
  SenderPersonExported,
} from "@telebus/contracts";
import { testApiKey, waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { BOT, startAdminWorld } from "./admin-world.js";

const Order = z.object({ order: z.uuid(), person: z.int() });
const PROGRAM = path.resolve("services/admin/dist/cli/main.js");

/** The compiled program, as a process of its own, against this platform. */
const programAt =
  (url: string, key = testApiKey) =>
  (args: readonly string[], input = "") =>
    new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
      const env = { PATH: path.dirname(process.execPath), TELEBUS_URL: url, TELEBUS_API_KEY: key };
      const child = spawn(process.execPath, [PROGRAM, ...args], { env, timeout: 25_000 });
      let [out, err] = ["", ""];
      child.stdout.on("data", (chunk) => (out += String(chunk)));
      child.stderr.on("data", (chunk) => (err += String(chunk)));
      child.once("error", reject);
      child.once("close", (code) => resolve({ code, out, err }));
      child.stdin.end(input);
    });

describeOnEachBackend("telebus, for operators", (backend) => {
  test("tells how the platform is, and what to do", async () => {
    const world = await startAdminWorld(backend);
    const run = programAt(world.url);
    try {
      await waitFor("the bot is known", async () => {
        const { body } = await world.api("GET", "/api/bots");
        return JSON.stringify(body).includes("first_bot");
      });
      const doctor = await run(["doctor"]);
      expect(doctor).toMatchObject({ code: 0, err: "" });
      expect(doctor.out).toMatch(/^ok +database +PostgreSQL/m);
      expect(JSON.parse((await run(["doctor", "--json"])).out)).toMatchObject({ isWell: true });
      await world.sql("UPDATE admin.bots SET api_root = 'http://127.0.0.1:9'");
      expect(await run(["doctor"])).toMatchObject({ code: 1, err: "telebus: 1 fault\n" });
    } finally {
      await world.stop();
    }
  });

  test("tells what its chats are like, what bots do by themselves and what was put aside", async () => {
    const world = await startAdminWorld(backend);
    const run = programAt(world.url);
    try {
      await waitFor("the bot is known", async () => {
        const { body } = await world.api("GET", "/api/bots");
        return JSON.stringify(body).includes("first_bot");
      });
      expect(await run(["stats", "--all-bots"])).toMatchObject({
        code: 0,
        out: "These bots are in no chats.\n",
      });
      expect((await run(["stats", "--bot-id", String(BOT), "--format", "summary"])).out).toMatch(
        new RegExp(`^BOT +CHATS.*\\n${BOT} +0 `),
      );
      expect((await run(["stats", "--bot-name", "first_bot", "--format", "csv"])).out).toMatch(/^\w+,/);
      const json: unknown = JSON.parse((await run(["stats", "--all-bots", "--format", "json"])).out);
      expect(json).toMatchObject({ bots: [{ bot: BOT, chats: [] }] });
      expect(await run(["stats", "--all-bots", "--bot-id", "5"])).toMatchObject({ code: 2, out: "" });
      expect(await run(["dead-letters", "list"])).toMatchObject({
        code: 0,
        out: "There are no dead letters.\n",
      });
      expect(await run(["dead-letters", "show", "5"])).toMatchObject({ code: 1, out: "" });
      expect((await run(["journey", "1:1"])).out).toMatch(/^There is no such journey/);
      expect(await run(["tasks", "list"])).toMatchObject({ code: 0, out: "There are no tasks.\n" });
      expect(await run(["tasks", "stop-all"])).toMatchObject({ code: 0, out: "0 tasks were changed\n" });
      expect(await run(["tasks", "start", "5"])).toMatchObject({ code: 1, out: "" });
      expect(await run(["feedback", "list"])).toMatchObject({ code: 0, out: "Nobody has told anything.\n" });
    } finally {
      await world.stop();
    }
  });

  test("takes rights from a list, gives what is kept of somebody, and has them forgotten", async () => {
    const world = await startAdminWorld(backend);
    const run = programAt(world.url);
    /** Hub and sender, as they answer. */
    const orderedBy = async (type: string): Promise<{ order: string; person: number }> => {
      const order = await waitFor("it is ordered", () => world.facts.find((fact) => fact.type === type));
      return Order.parse(order.json);
    };
    try {
      const csv = "id,state\n501,8\n502,nonsense\n";
      const dry = await run(["people", "import"], csv);
      expect(dry).toMatchObject({ code: 1 });
      expect(dry.out).toMatch(/501 .*llm/);
      expect(dry.err).toContain("1 lines cannot be read");
      expect(await run(["people", "import", "--apply"], "id,state\n501,8\n")).toMatchObject({
        code: 0,
        err: "",
      });
      expect((await run(["people", "show", "501"])).out).toContain("llm");
      expect(await run(["people", "erase", "501"])).toMatchObject({ code: 2, out: "" });
      const exporting = run(["people", "export", "501"]);
      const about = { ...(await orderedBy(PersonExportOrdered.type)), piece: 0, pieces: 1 };
      await world.tell(
        DistributorPersonExported({ ...about, data: [{ of: "alias", row: { alias: "u-a3x7k2" } }] }),
      );
      await world.tell(SenderPersonExported({ ...about, data: [] }));
      const exported = await exporting;
      expect(exported).toMatchObject({ code: 0, err: "" });
      expect(JSON.parse(exported.out)).toMatchObject({ distributor: [{ row: { alias: "u-a3x7k2" } }] });
      const erasing = run(["people", "erase", "501", "--yes"]);
      const forgotten = { ...(await orderedBy(PersonErasureOrdered.type)), rows: 2 };
      await world.tell(DistributorPersonErased(forgotten));
      await world.tell(SenderPersonErased(forgotten));
      expect(await erasing).toMatchObject({
        err: "",
        out: expect.stringMatching(/^501 is forgotten: \d+ rows/),
      });
    } finally {
      await world.stop();
    }
  });

  test("makes keys that may do less, and ends them", async () => {
    const world = await startAdminWorld(backend);
    const run = programAt(world.url);
    try {
      const made = await run([
        "keys",
        "create",
        "reports",
        "--scopes",
        "bots:read",
        "--bots",
        String(BOT),
        "--json",
      ]);
      const { id, key } = z.object({ id: z.string(), key: z.string() }).parse(JSON.parse(made.out));
      const reports = programAt(world.url, key);
      await waitFor("the key is known", async () => (await reports(["bots", "list"])).code === 0);
      expect(await reports(["people", "list"])).toMatchObject({
        code: 1,
        err: expect.stringContaining("Use a key with that scope"),
      });
      const listed = await run(["keys", "list"]);
      expect(listed.out).toContain("reports");
      expect(listed.out).not.toContain(key);
      expect(await run(["keys", "revoke", id])).toMatchObject({ code: 0 });
      await waitFor("the key is ended", async () => (await reports(["bots", "list"])).code === 1);
    } finally {
      await world.stop();
    }
  });

  test("gives bots commands, and takes them from one bot to another as a file", async () => {
    const world = await startAdminWorld(backend);
    const run = programAt(world.url);
    const bot = String(BOT);
    try {
      expect(await run(["commands", "set", bot, "/rules", "Be kind."])).toMatchObject({ code: 0, err: "" });
      expect(await run(["commands", "alias", bot, "law", "rules"])).toMatchObject({
        code: 0,
        out: "/law is /rules\n",
      });
      const file = await run(["commands", "export", bot]);
      expect(JSON.parse(file.out)).toMatchObject({ aliases: { law: "rules" } });
      expect(await run(["commands", "remove", bot, "rules"])).toMatchObject({ code: 0 });
      expect(await run(["commands", "import", bot], file.out)).toMatchObject({ code: 0, err: "" });
      expect((await run(["commands", "list", bot])).out).toContain("rules");
      expect(await run(["commands", "import", bot], "no json")).toMatchObject({ code: 2, out: "" });
    } finally {
      await world.stop();
    }
  });
});
