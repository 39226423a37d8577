import { describe, expect, test } from "@jest/globals";
import { provisionStreams } from "@telebus/bus";
import { createSimulator, SimulatorControl } from "@telebus/telegram-sim";
import {
  backendsOfThisRun,
  freePort,
  missingServers,
  spawnService,
  startNats,
  startPostgres,
  startRedis,
  testApiKey,
  waitFor,
} from "@telebus/testing";
import { PresentProcess } from "@telebus/service";
import { z } from "zod";

const missing = missingServers(backendsOfThisRun());
const describeProcesses = missing.length === 0 ? describe : describe.skip;
const skipped = missing.length === 0 ? "" : `, skipped: ${missing.join("; ")}`;
const Present = z.object({ processes: z.array(PresentProcess) });
const TOKEN = "1000001:AAoneaddressoneaddressoneaddressone";

describeProcesses(`admin and sender as two processes, and one address${skipped}`, () => {
  test("the sender's API is reached at admin's address, is missed while the sender is away, and is back with it", async () => {
    const [nats, redis, postgres] = await Promise.all([startNats(), startRedis(), startPostgres()]);
    if (nats === undefined || redis === undefined || postgres === undefined) throw new Error("no servers");
    await provisionStreams({ servers: nats.url });
    const simulator = createSimulator({ limitMode: "open" });
    await simulator.start();
    await new SimulatorControl(simulator.url).addBot({
      token: TOKEN,
      username: "one_bot",
      first_name: "One",
    });
    const senderPort = String(await freePort());
    const senderUrl = `http://127.0.0.1:${senderPort}`;
    const env = {
      NATS_URL: nats.url,
      REDIS_URL: redis.url,
      DATABASE_URL: postgres.url,
      API_SECRET_KEY: testApiKey,
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: simulator.url,
      SENDER_MAX_UPLOAD_MB: "1",
      LOG_LEVEL: "warn",
    };
    const startSender = () => spawnService("sender", { ...env, PORT: senderPort });
    let sender = await startSender();
    const admin = await spawnService("admin", { ...env, API_URLS: senderUrl });
    const call = async (method: string, path: string, body?: object) => {
      const answer = await fetch(`${admin.url}${path}`, {
        method,
        headers: { "x-api-key": testApiKey, ...(body && { "content-type": "application/json" }) },
        ...(body && { body: JSON.stringify(body) }),
      });
      const said: unknown = answer.status === 204 ? undefined : await answer.json();
      return { status: answer.status, said };
    };
    /** A file that is far larger than what is taken. */
    const upload = async (key: string) => {
      const body = new FormData();
      body.append("file", new Blob([Buffer.alloc(60 * 1024 * 1024)]), "large.bin");
      const headers = { "x-api-key": key };
      const answer = await fetch(`${admin.url}/api/send/files`, { method: "POST", headers, body });
      return { status: answer.status, text: await answer.text() };
    };
    try {
      const made = await call("POST", "/api/queues/pauses", {
        scope: { job: "one" },
        reason: "by admin's address",
      });
      expect(made).toMatchObject({ status: 201, said: { scope: { job: "one" } } });
      const wrong = await call("POST", "/api/queues/pauses", { scope: {} });
      expect(wrong).toMatchObject({ status: 400, said: { errors: [{ field: "body.scope" }] } });
      expect((await fetch(`${admin.url}/api/queues`)).status).toBe(401);
      const tooLong = await call("POST", "/api/send", { text: "x".repeat(1_000_000) });
      expect(tooLong).toMatchObject({
        status: 413,
        said: { detail: expect.stringMatching(/bytes at most/) },
      });
      const refused = await upload(testApiKey);
      expect(refused).toEqual({
        status: 413,
        text: expect.stringContaining("file: is larger than 1048576 bytes"),
      });
      expect((await upload("")).status).toBe(401);
      const processes = await waitFor("both are there", async () => {
        const { said } = await call("GET", "/api/settings");
        const { processes: present } = Present.parse(said);
        return present.length === 2 && present;
      });
      expect(processes.map(({ services }) => services)).toEqual([["admin"], ["sender"]]);
      expect(processes[1]?.backends).toEqual({
        database: postgres.url.replace(/\/\/.*@/, "//"),
        bus: nats.url,
        state: redis.url,
      });
      expect(JSON.stringify(processes)).not.toContain(testApiKey);
      await sender.kill("SIGKILL");
      expect(await call("GET", "/api/queues")).toMatchObject({
        status: 502,
        said: { detail: `The service at ${senderUrl} does not answer` },
      });
      sender = await startSender();
      const { said } = await call("GET", "/api/queues/pauses");
      expect(said).toMatchObject({ pauses: [{ reason: "by admin's address" }] });
    } finally {
      await admin.stop();
      await sender.stop();
      await simulator.stop();
      await Promise.all([nats.stop(), redis.stop(), postgres.stop()]);
    }
  }, 120_000);
});
