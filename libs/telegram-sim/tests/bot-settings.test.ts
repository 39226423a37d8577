import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { setStage, type Stage } from "./stage.js";
import { TurnedClock } from "./turned-clock.js";

let clock: TurnedClock;
let stage: Stage;
beforeEach(async () => {
  clock = new TurnedClock();
  stage = await setStage({ clock });
});
afterEach(() => stage.close());

const refusalOf = async (method: string, params: object = {}): Promise<string | undefined> =>
  (await stage.bot.call(method, params)).description;

test("commands are kept by scope and language, and can be taken away", async () => {
  const { bot, lisbon } = stage;
  const commands = [{ command: "help", description: "Help" }];
  const hilfe = [{ command: "help", description: "Hilfe" }];
  const scope = { type: "chat", chat_id: lisbon };
  await bot.result("setMyCommands", { commands });
  await bot.result("setMyCommands", { commands: hilfe, scope, language_code: "de" });
  expect(await bot.result("getMyCommands")).toEqual(commands);
  expect(await bot.result("getMyCommands", { scope })).toEqual([]);
  expect(await bot.result("getMyCommands", { scope, language_code: "de" })).toEqual(hilfe);
  await bot.result("deleteMyCommands", { scope, language_code: "de" });
  expect(await bot.result("getMyCommands", { scope, language_code: "de" })).toEqual([]);
  expect(await refusalOf("setMyCommands", { commands, scope: { type: "chat", chat_id: -5 } })).toBe(
    "Bad Request: chat not found",
  );
  expect(await refusalOf("getMyCommands", { language_code: "German" })).toBe(
    "Bad Request: invalid language code specified",
  );
});

test.each([
  ["Name", "name", "Echo", 64],
  ["Description", "description", "", 512],
  ["ShortDescription", "short_description", "", 120],
])("the bot's %s is by language, with one for all others", async (name, field, otherwise, max) => {
  const { bot } = stage;
  expect(await bot.result(`getMy${name}`)).toEqual({ [field]: otherwise });
  await bot.result(`setMy${name}`, { [field]: "For all" });
  await bot.result(`setMy${name}`, { [field]: "Für alle", language_code: "de" });
  expect(await bot.result(`getMy${name}`, { language_code: "de" })).toEqual({ [field]: "Für alle" });
  expect(await bot.result(`getMy${name}`, { language_code: "pt" })).toEqual({ [field]: "For all" });
  await bot.result(`setMy${name}`, { [field]: "", language_code: "de" });
  expect(await bot.result(`getMy${name}`, { language_code: "de" })).toEqual({ [field]: "For all" });
  expect(await refusalOf(`setMy${name}`, { [field]: "x".repeat(max + 1) })).toMatch(/is too long$/);
});

test("a chat's menu button falls back to the default one", async () => {
  const { bot, ada } = stage;
  const menu_button = { type: "web_app", text: "Open", web_app: { url: "https://example.org" } };
  expect(await bot.result("getChatMenuButton", { chat_id: ada })).toEqual({ type: "commands" });
  await bot.result("setChatMenuButton", { menu_button });
  expect(await bot.result("getChatMenuButton", { chat_id: ada })).toEqual(menu_button);
  await bot.result("setChatMenuButton", { chat_id: ada, menu_button: { type: "commands" } });
  expect(await bot.result("getChatMenuButton", { chat_id: ada })).toEqual({ type: "commands" });
});

test("the rights a bot asks for differ between groups and channels", async () => {
  const { bot } = stage;
  await bot.result("setMyDefaultAdministratorRights", {
    rights: { can_post_messages: true },
    for_channels: true,
  });
  expect(await bot.result("getMyDefaultAdministratorRights", { for_channels: true })).toMatchObject({
    can_post_messages: true,
    can_delete_messages: false,
  });
  const inGroups = await bot.result("getMyDefaultAdministratorRights");
  expect(inGroups).toMatchObject({ can_pin_messages: false });
  expect(inGroups).not.toHaveProperty("can_post_messages");
});

test("getMe says what BotFather has set", async () => {
  expect(await stage.bot.result("getMe")).toMatchObject({
    can_join_groups: true,
    can_read_all_group_messages: true,
    supports_inline_queries: true,
    has_main_web_app: false,
    can_connect_to_business: false,
  });
  expect(await stage.bot.result("getUserProfilePhotos", { user_id: stage.ada })).toEqual({
    total_count: 0,
    photos: [],
  });
});

test("a bot that cannot be added to groups is not", async () => {
  const { control, lisbon } = stage;
  await control.addBot({ token: "4200003:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr", can_join_groups: false });
  await expect(control.setMember({ chat: lisbon, user: 4_200_003, status: "member" })).rejects.toThrow(
    /cannot be added/,
  );
});

test("close is refused for ten minutes after the launch", async () => {
  const { bot } = stage;
  clock.turn(60_000);
  expect(await bot.call("close")).toMatchObject({ error_code: 429, parameters: { retry_after: 540 } });
  clock.turn(540_000);
  expect(await bot.result("close")).toBe(true);
  expect(await bot.call("close")).toMatchObject({ parameters: { retry_after: 600 } });
});

test("after logOut the server does not serve the bot for ten minutes", async () => {
  const { bot } = stage;
  expect(await bot.result("logOut")).toBe(true);
  expect(await bot.call("getMe")).toEqual({ ok: false, error_code: 400, description: "Logged out" });
  clock.turn(600_000);
  expect((await bot.call("getMe")).ok).toBe(true);
});

test("settings, rights, links, topics, polls, pins and reactions outlast a restart", async () => {
  const folder = await mkdtemp(join(tmpdir(), "telegram-sim-"));
  const snapshotFile = join(folder, "sim.json");
  const before = await setStage({ clock, snapshotFile });
  const { bot, control, lisbon, oslo } = before;
  const dalia = (await control.people()).find(({ first_name }) => first_name === "Dalia")?.id;
  await bot.result("setMyDescription", { description: "Repeats" });
  await bot.result("promoteChatMember", { chat_id: lisbon, user_id: dalia, can_pin_messages: true });
  const link = String(await bot.result("exportChatInviteLink", { chat_id: lisbon }));
  const poll = { chat_id: oslo, question: "?", options: ["a", "b"], open_period: 60, is_anonymous: false };
  await bot.result("sendPoll", poll);
  const message_id = (await control.messages(oslo)).at(-1)?.message_id ?? 0;
  await control.vote({ from: "Ada", chat: oslo, message_id, options: [0] });
  await control.react({ from: "Ada", chat: oslo, message_id, emoji: ["👍"] });
  await control.pin({ from: "Ada", chat: oslo, message_id });
  const [chats, messages] = [await control.chats(), await control.messages(oslo)];
  await before.close();

  const after = await setStage({ clock, snapshotFile });
  expect(await after.control.chats()).toEqual(chats);
  expect(await after.control.messages(oslo)).toEqual(messages);
  expect(await after.bot.result("getMyDescription")).toEqual({ description: "Repeats" });
  expect(await after.bot.result("getChat", { chat_id: lisbon })).toMatchObject({ invite_link: link });
  expect(await after.bot.result("getChatMember", { chat_id: lisbon, user_id: dalia })).toMatchObject({
    can_pin_messages: true,
    can_delete_messages: false,
  });
  clock.turn(60_000);
  expect((await after.bot.updates()).at(-1)).toMatchObject({
    poll: { is_closed: true, total_voter_count: 1 },
  });
  await after.close();
  await rm(folder, { recursive: true });
});

const OldSnapshot = z.looseObject({
  polls: z.unknown().transform(() => undefined),
  inlineMessages: z.unknown().transform(() => undefined),
  bots: z.array(z.looseObject({ profile: z.unknown().transform(() => undefined) })),
  rooms: z.array(
    z.looseObject({
      details: z.unknown().transform(() => undefined),
      reactions: z.unknown().transform(() => undefined),
      topics: z.array(
        z.tuple([z.number(), z.looseObject({ name: z.string() }).transform(({ name }) => name)]),
      ),
    }),
  ),
});

test("a snapshot from before there were rights and polls still loads", async () => {
  const folder = await mkdtemp(join(tmpdir(), "telegram-sim-"));
  const snapshotFile = join(folder, "sim.json");
  await (await setStage({ clock, snapshotFile })).close();
  const kept: unknown = JSON.parse(await readFile(snapshotFile, "utf8"));
  await writeFile(snapshotFile, JSON.stringify(OldSnapshot.parse(kept)));
  const after = await setStage({ clock, snapshotFile });
  const oslo = (await after.control.chats()).find(({ id }) => id === after.oslo);
  expect(oslo).toMatchObject({
    topics: [{ name: "Parts wanted", is_closed: false }, { name: "Night shift" }],
  });
  expect(await after.bot.result("getMe")).toMatchObject({ can_join_groups: true });
  await after.close();
  await rm(folder, { recursive: true });
});
