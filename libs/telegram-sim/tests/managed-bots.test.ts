import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { createSimulator, SimulatorControl } from "../src/index.js";
import { TestBot } from "./bot.js";

const TOKEN = "4200009:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr";
const OTHER_TOKEN = "4200008:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr";
const ADA = 77;

let simulator: ReturnType<typeof createSimulator>;
let control: SimulatorControl;
let manager: TestBot;
beforeEach(async () => {
  simulator = createSimulator({ limitMode: "open" });
  await simulator.start();
  control = new SimulatorControl(simulator.url);
  await control.addPerson({ id: ADA, first_name: "Ada" });
  await control.addBot({ token: TOKEN, username: "manager_bot", can_manage_bots: true });
  await control.addBot({ token: OTHER_TOKEN, username: "other_bot" });
  manager = new TestBot(simulator.url, TOKEN);
  await control.send({ from: ADA, bot: "manager_bot", text: "/newbot" });
});
afterEach(() => simulator.stop());

const askForBot = () => {
  const request_managed_bot = { request_id: 1, suggested_name: "Ada's bot", suggested_username: "ada_bot" };
  const keyboard = [[{ text: "Make a bot", request_managed_bot }]];
  return manager.send(ADA, "Tap the button", { reply_markup: { keyboard } });
};
const make = () => control.makeManagedBot({ from: ADA, bot: "manager_bot" });
const tokenOf = async (user_id: number) =>
  z.string().parse(await manager.result("getManagedBotToken", { user_id }));
const refusal = async (bot: TestBot, method: string, params: object) =>
  (await bot.call(method, params)).description;

test("a person makes a bot by a button, and its manager is told and gets the token", async () => {
  await askForBot();
  const made = await make();
  expect(made).toMatchObject({ first_name: "Ada's bot", username: "ada_bot", is_bot: true });
  const updates = await manager.updates();
  expect(updates).toContainEqual(
    expect.objectContaining({ message: expect.objectContaining({ managed_bot_created: { bot: made } }) }),
  );
  expect(updates).toContainEqual(
    expect.objectContaining({
      managed_bot: { user: expect.objectContaining({ id: ADA }), bot: made },
    }),
  );
  const bot = new TestBot(simulator.url, await tokenOf(made.id));
  expect(await bot.result("getMe")).toMatchObject({ id: made.id, username: "ada_bot" });
});

test("a new token ends the former one, and is told", async () => {
  await askForBot();
  const { id } = await make();
  const former = new TestBot(simulator.url, await tokenOf(id));
  await manager.updates();
  const token = z.string().parse(await manager.result("replaceManagedBotToken", { user_id: id }));
  expect(await refusal(former, "getMe", {})).toBe("Unauthorized");
  expect(await new TestBot(simulator.url, token).result("getMe")).toMatchObject({ id });
  expect(await tokenOf(id)).toBe(token);
  expect(await manager.updates()).toEqual([
    expect.objectContaining({
      managed_bot: expect.objectContaining({ bot: expect.objectContaining({ id }) }),
    }),
  ]);
});

test("the owner says who may use it", async () => {
  await askForBot();
  const { id } = await make();
  const settings = () => manager.result("getManagedBotAccessSettings", { user_id: id });
  expect(await settings()).toEqual({ is_access_restricted: false });
  const access = { user_id: id, is_access_restricted: true, added_user_ids: [ADA] };
  await manager.result("setManagedBotAccessSettings", access);
  expect(await settings()).toMatchObject({ is_access_restricted: true, added_users: [{ id: ADA }] });
  const many = Array.from({ length: 11 }, (_, n) => n + 1);
  expect(await refusal(manager, "setManagedBotAccessSettings", { ...access, added_user_ids: many })).toBe(
    "Bad Request: too many users specified",
  );
});

test("nobody else gets its token, and nobody makes a bot without the button or with a bot that manages none", async () => {
  await expect(make()).rejects.toThrow("there is no button");
  await askForBot();
  const { id } = await make();
  await expect(make()).rejects.toThrow("this username is taken");
  const other = new TestBot(simulator.url, OTHER_TOKEN);
  expect(await refusal(other, "getManagedBotToken", { user_id: id })).toBe("Bad Request: bot not found");
  await expect(control.makeManagedBot({ from: ADA, bot: "other_bot" })).rejects.toThrow("may not manage");
});

test("a restart keeps it, and its manager", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sim-managed-"));
  const snapshotFile = join(folder, "world.json");
  const first = createSimulator({ limitMode: "open", snapshotFile });
  await first.start();
  const before = new SimulatorControl(first.url);
  await before.addPerson({ id: ADA, first_name: "Ada" });
  await before.addBot({ token: TOKEN, username: "manager_bot", can_manage_bots: true });
  await before.send({ from: ADA, text: "/newbot" });
  manager = new TestBot(first.url, TOKEN);
  await askForBot();
  const { id } = await before.makeManagedBot({ from: ADA, bot: "manager_bot" });
  const token = await tokenOf(id);
  await first.stop();
  const second = createSimulator({ limitMode: "open", snapshotFile });
  await second.start();
  manager = new TestBot(second.url, TOKEN);
  expect(await tokenOf(id)).toBe(token);
  await second.stop();
  await rm(folder, { recursive: true });
});
