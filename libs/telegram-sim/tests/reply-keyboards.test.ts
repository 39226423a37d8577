import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setStage, type Stage } from "./stage.js";

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage.close());

const PEOPLE = ["Ada", "Björn", "Chidi"];
const keys = (...words: string[]) => ({ keyboard: [words], selective: true });

/** What each of them has in place of their own keyboard: its first key, or what else is asked. */
async function keyboards({ control, lisbon }: Stage = stage): Promise<(string | undefined)[]> {
  const found = PEOPLE.map(async (person) => {
    const { reply_keyboard } = (await control.chats(person)).find(({ id }) => id === lisbon) ?? {};
    return reply_keyboard?.rows?.[0]?.[0]?.text ?? reply_keyboard?.kind;
  });
  return Promise.all(found);
}

const say = (text: string, reply_markup: object, more: object = {}) =>
  stage.bot.send(stage.lisbon, text, { reply_markup, ...more });

test("one that is not selective is for everybody, and takes the place of all others", async () => {
  const { message_id } = await stage.control.say("Björn", "Me!", stage.lisbon);
  await say("You", keys("mine"), { reply_parameters: { message_id } });
  await say("All", { keyboard: [["ours"]] });
  expect(await keyboards()).toEqual(["ours", "ours", "ours"]);
});

test("a selective one is for the author of the message that is answered", async () => {
  await say("All", { keyboard: [["ours"]] });
  const { message_id } = await stage.control.say("Björn", "Me!", stage.lisbon);
  await say("You", keys("mine"), { reply_parameters: { message_id } });
  expect(await keyboards()).toEqual(["ours", "mine", "ours"]);
});

test("it is for whom the words name, by name or by link, also in a caption", async () => {
  const { control, bot, lisbon } = stage;
  const chidi = (await control.people()).find(({ first_name }) => first_name === "Chidi")?.id;
  const text = `@bjoern and <a href="tg://user?id=${chidi}">you</a>`;
  await say(text, keys("a"), { parse_mode: "HTML" });
  expect(await keyboards()).toEqual([undefined, "a", "a"]);
  const photo = { photo: "https://example.org/a.jpg", caption: "And @BJOERN" };
  await bot.result("sendPhoto", { chat_id: lisbon, ...photo, reply_markup: keys("b") });
  expect(await keyboards()).toEqual([undefined, "b", "a"]);
});

test("a selective removal, or wish for a reply, leaves the others what they have", async () => {
  await say("All", { keyboard: [["ours"]] });
  const { message_id } = await stage.control.say("Björn", "Me!", stage.lisbon);
  const reply = { reply_parameters: { message_id } };
  await say("You", { remove_keyboard: true, selective: true }, reply);
  expect(await keyboards()).toEqual(["ours", "remove", "ours"]);
  await say("You", { force_reply: true, selective: true }, reply);
  expect(await keyboards()).toEqual(["ours", "force_reply", "ours"]);
});

test("one for nobody changes nothing; in a private chat it is for the person there", async () => {
  await say("Nobody", keys("x"));
  expect(await keyboards()).toEqual([undefined, undefined, undefined]);
  await stage.bot.send(stage.ada, "You", { reply_markup: keys("yours") });
  const [chat] = (await stage.control.chats("Ada")).filter(({ id }) => id === stage.ada);
  expect(chat?.reply_keyboard?.rows).toEqual([[{ text: "yours" }]]);
});

test("it goes with its message, which cannot be edited while it is there", async () => {
  const { bot, control, lisbon } = stage;
  const { message_id } = await control.say("Björn", "Me!", lisbon);
  const sent = await say("You", keys("mine"), { reply_parameters: { message_id } });
  const edit = { chat_id: lisbon, message_id: sent.message_id, text: "Them" };
  expect((await bot.call("editMessageText", edit)).description).toBe("Bad Request: message can't be edited");
  await bot.result("deleteMessage", { chat_id: lisbon, message_id: sent.message_id });
  expect(await keyboards()).toEqual([undefined, undefined, undefined]);
});

test("each still has theirs after a restart", async () => {
  const folder = await mkdtemp(join(tmpdir(), "telegram-sim-"));
  const options = { snapshotFile: join(folder, "sim.json") };
  const before = await setStage(options);
  const { message_id } = await before.control.say("Björn", "Me!", before.lisbon);
  await before.bot.send(before.lisbon, "All", { reply_markup: { keyboard: [["ours"]] } });
  await before.bot.send(before.lisbon, "You", {
    reply_markup: keys("mine"),
    reply_parameters: { message_id },
  });
  await before.close();
  const after = await setStage(options);
  expect(await keyboards(after)).toEqual(["ours", "mine", "ours"]);
  await after.close();
  await rm(folder, { recursive: true });
});
