import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { SnapshotError, createSimulator } from "../src/index.js";
import { setStage, TOKEN } from "./stage.js";

let folder: string;
let snapshotFile: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "telegram-sim-"));
  snapshotFile = join(folder, "state", "sim.json");
});
afterEach(() => rm(folder, { recursive: true }));

test("people, chats, messages and the webhook are there after a restart, and nobody joins twice", async () => {
  const before = await setStage({ snapshotFile });
  const { message_id } = await before.bot.send(before.oslo, "remember");
  await before.control.send({ from: "Ada", chat: before.oslo, text: "yes", reply_to: message_id, photo: {} });
  const chats = await before.control.chats();
  const messages = await before.control.messages(before.oslo);
  await before.close();

  const after = await setStage({ snapshotFile });
  expect(await after.control.chats()).toEqual(chats);
  expect(await after.control.messages(after.oslo)).toEqual(messages);
  expect((await after.bot.send(after.oslo, "next")).message_id).toBe(message_id + 2);
  await after.close();
});

test("after an unclean stop ids go on above any that may have been used", async () => {
  const before = await setStage({ snapshotFile });
  const { message_id } = await before.bot.send(before.oslo, "kept");
  await before.close();
  const file = await readFile(snapshotFile, "utf8");
  await writeFile(snapshotFile, file.replace('"isClean":true', '"isClean":false'));

  const after = await setStage({ snapshotFile });
  expect((await after.bot.send(after.oslo, "next")).message_id).toBeGreaterThan(message_id + 1);
  await after.close();
});

test("the token is not in the file", async () => {
  const stage = await setStage({ snapshotFile });
  await stage.close();
  expect(await readFile(snapshotFile, "utf8")).not.toContain(TOKEN.split(":")[1]);
});

test("a file that cannot be used is said to be so", async () => {
  const broken = join(folder, "broken.json");
  await writeFile(broken, "{");
  await expect(createSimulator({ snapshotFile: broken }).start()).rejects.toThrow(SnapshotError);
});
