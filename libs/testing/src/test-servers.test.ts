import { afterEach, describe, expect, it } from "@jest/globals";
import { once } from "node:events";
import { connect } from "node:net";
import { Client } from "pg";
import { startNats } from "./nats-server.js";
import { startPostgres } from "./postgres-server.js";
import { findProgram } from "./programs.js";
import { startRedis } from "./redis-server.js";
import { askNatsVersion, askRedisVersion } from "./server-versions.js";
import { createDatabaseOn } from "./test-database.js";
import type { TestServer } from "./test-server.js";

const running: TestServer[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

function started(server: TestServer | undefined): TestServer {
  if (server === undefined) throw new Error("The program is here and no server was started");
  running.push(server);
  return server;
}

async function query(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}

async function redis(url: string, command: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.write(`${command}\r\n`);
  const answer = String(await once(socket, "data"));
  socket.destroy();
  return answer.trim();
}

const whenInstalled = async (program: string) => ((await findProgram(program)) ? describe : describe.skip);

(await whenInstalled("postgres"))("a PostgreSQL of this machine", () => {
  it("keeps its data and address through a kill and a restart", async () => {
    const server = started(await startPostgres());
    await query(server.url, "CREATE TABLE kept AS SELECT 42 AS answer");

    await server.kill();
    await expect(query(server.url, "SELECT 1")).rejects.toThrow("ECONNREFUSED");
    await server.restart();

    expect(await query(server.url, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
  });

  it("says nothing while it is paused, on open connections too, and goes on afterwards", async () => {
    const server = started(await startPostgres());
    const client = new Client({ connectionString: server.url });
    await client.connect();
    const heard: string[] = [];

    server.pause();
    const answer = client.query("SELECT 1").then(() => heard.push("answer"));
    const newcomer = new Client({ connectionString: server.url, connectionTimeoutMillis: 300 });
    await expect(newcomer.connect()).rejects.toThrow("timeout");
    expect(heard).toEqual([]);
    server.resume();

    await answer;
    expect(heard).toEqual(["answer"]);
    await client.end();
  });

  it("gives each test a database of its own", async () => {
    const server = started(await startPostgres());
    const [one, other] = await Promise.all([createDatabaseOn(server.url), createDatabaseOn(server.url)]);
    await query(one.url, "CREATE TABLE mine ()");

    const found = await query(other.url, "SELECT to_regclass('mine') AS found");

    expect(found).toEqual([{ found: null }]);
    await one.drop();
    await expect(query(one.url, "SELECT 1")).rejects.toThrow("does not exist");
  });
});

(await whenInstalled("redis-server"))("a Redis of this machine", () => {
  it("says its version and keeps its data through a restart", async () => {
    const server = started(await startRedis());
    expect(await askRedisVersion(server.url)).toBe(server.version);
    expect(await redis(server.url, "SET kept 42")).toBe("+OK");

    await server.restart();

    expect(await redis(server.url, "STRLEN kept")).toBe(":2");
  });
});

(await whenInstalled("nats-server"))("a NATS of this machine", () => {
  it("says its version, and comes back at the same address after a kill", async () => {
    const server = started(await startNats());
    expect(await askNatsVersion(server.url)).toBe(server.version);

    await server.kill();
    await expect(askNatsVersion(server.url)).rejects.toThrow("does not say its version");
    await server.restart();

    expect(await askNatsVersion(server.url)).toBe(server.version);
  });
});
