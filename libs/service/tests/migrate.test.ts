import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@jest/globals";
import { createTestDatabase, waitFor } from "@telebus/testing";
import { migrateDatabase, openDatabase } from "../src/index.js";
import { silent } from "./storage.js";

const HELD = 7;

/** One migration of this SQL. @returns its folder, with a slash at its end */
async function migrations(sql: string): Promise<URL> {
  const folder = await mkdtemp(path.join(tmpdir(), "telebus-migrations-"));
  await mkdir(path.join(folder, "meta"));
  const entries = [{ idx: 0, version: "7", when: 1, tag: "0000_begin", breakpoints: true }];
  const journal = { version: "7", dialect: "postgresql", entries };
  await writeFile(path.join(folder, "meta", "_journal.json"), JSON.stringify(journal));
  await writeFile(path.join(folder, "0000_begin.sql"), sql);
  return pathToFileURL(`${folder}/`);
}

test("services that begin at once on a new database migrate one after another", async () => {
  const database = await createTestDatabase("embedded");
  const open = () => openDatabase({ url: database.url, log: silent });
  const [watcher, first, second] = [open(), open(), open()];
  const slow = await migrations(`select pg_advisory_xact_lock(${HELD})`);
  const quick = await migrations("create table quick ()");
  const waiting = async (): Promise<number> => {
    const { rows } = await watcher.pool.query(
      "select from pg_locks where locktype = 'advisory' and not granted",
    );
    return rows.length;
  };
  const holder = await watcher.pool.connect();
  await holder.query("select pg_advisory_lock($1)", [HELD]);

  const both = [migrateDatabase(first, "first", slow)];
  await waitFor("the first in its migration", async () => (await waiting()) === 1);
  both.push(migrateDatabase(second, "second", quick));
  await waitFor("the second behind it", async () => (await waiting()) === 2);
  await holder.query("select pg_advisory_unlock($1)", [HELD]);
  await Promise.all(both);
  const { rows } = await watcher.pool.query("select from pg_class where relname = 'quick'");
  expect(rows).toHaveLength(1);

  holder.release();
  await Promise.all([watcher, first, second].map((db) => db.close()));
  await database.drop();
  await Promise.all([slow, quick].map((folder) => rm(folder, { recursive: true })));
});
