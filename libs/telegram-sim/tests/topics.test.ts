import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { z } from "zod";
import { TestBot } from "./bot.js";
import { OTHER_TOKEN, setStage, type Stage } from "./stage.js";

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage.close());

const refusalOf = async (method: string, params: object): Promise<string | undefined> =>
  (await stage.bot.call(method, params)).description;

const Topic = z.looseObject({ message_thread_id: z.number() });
const createTopic = async (params: object): Promise<number> =>
  Topic.parse(await stage.bot.result("createForumTopic", { chat_id: stage.oslo, ...params }))
    .message_thread_id;

test("the seeded forum has two topics, and the page can list them", async () => {
  const oslo = (await stage.control.chats()).find(({ id }) => id === stage.oslo);
  expect(oslo).toMatchObject({
    is_forum: true,
    general: { name: "General", is_closed: false },
    topics: [
      { name: "Parts wanted", is_closed: false },
      { name: "Night shift", is_closed: false },
    ],
  });
});

test("a topic is made, renamed, closed, reopened and deleted with all that was in it; the chat tells each step", async () => {
  const { bot, control, oslo } = stage;
  const thread = await createTopic({ name: "Paint", icon_color: 0xfb6f5f });
  const at = { chat_id: oslo, message_thread_id: thread };
  await bot.result("editForumTopic", { ...at, name: "Paint and brushes" });
  await bot.result("closeForumTopic", at);
  expect(await refusalOf("closeForumTopic", at)).toBe("Bad Request: TOPIC_NOT_MODIFIED");
  await expect(control.send({ from: "Dalia", chat: oslo, thread, text: "hi" })).rejects.toThrow(/closed/);
  await bot.send(oslo, "administrators may", { message_thread_id: thread });
  await bot.result("reopenForumTopic", at);
  await control.send({ from: "Dalia", chat: oslo, thread, text: "hi" });
  expect(await bot.updates()).toMatchObject([
    { message: { message_thread_id: thread, forum_topic_created: { name: "Paint", icon_color: 0xfb6f5f } } },
    { message: { message_thread_id: thread, forum_topic_edited: { name: "Paint and brushes" } } },
    { message: { message_thread_id: thread, forum_topic_closed: {} } },
    { message: { message_thread_id: thread, forum_topic_reopened: {} } },
    { message: { message_thread_id: thread, is_topic_message: true, text: "hi" } },
  ]);
  await bot.result("deleteForumTopic", at);
  expect(await refusalOf("sendMessage", { ...at, text: "?" })).toBe("Bad Request: message thread not found");
  expect((await control.messages(oslo)).map(({ text }) => text)).not.toContain("hi");
});

test("General is closed, hidden, shown and opened without a thread id", async () => {
  const { bot, control, oslo } = stage;
  const at = { chat_id: oslo };
  await bot.result("closeGeneralForumTopic", at);
  await expect(control.say("Dalia", "hi", oslo)).rejects.toThrow(/closed/);
  await bot.result("hideGeneralForumTopic", at);
  await bot.result("unhideGeneralForumTopic", at);
  expect(await refusalOf("unhideGeneralForumTopic", at)).toBe("Bad Request: TOPIC_NOT_MODIFIED");
  await bot.result("reopenGeneralForumTopic", at);
  await bot.result("editGeneralForumTopic", { ...at, name: "Yard" });
  expect(
    (await bot.updates()).map(({ message }) => Object.keys(z.looseObject({}).parse(message)).at(-1)),
  ).toEqual([
    "forum_topic_closed",
    "general_forum_topic_hidden",
    "general_forum_topic_unhidden",
    "forum_topic_reopened",
    "forum_topic_edited",
  ]);
});

test("a bot without the right cannot manage topics, nor write where one is closed", async () => {
  const { control, oslo, simulator } = stage;
  await control.addBot({ token: OTHER_TOKEN });
  const guest = new TestBot(simulator.url, OTHER_TOKEN);
  await control.setMember({ chat: oslo, user: guest.id, status: "member" });
  const thread = await createTopic({ name: "Staff" });
  const at = { chat_id: oslo, message_thread_id: thread };
  const refusal = async (method: string, params: object) => (await guest.call(method, params)).description;
  expect(await refusal("createForumTopic", { chat_id: oslo, name: "Mine" })).toBe(
    "Bad Request: not enough rights to create a topic",
  );
  expect(await refusal("closeForumTopic", at)).toBe(
    "Bad Request: not enough rights to close or open the topic",
  );
  expect(await refusal("deleteForumTopic", at)).toBe("Bad Request: not enough rights to delete the topic");
  await stage.bot.result("closeForumTopic", at);
  expect(await refusal("sendMessage", { ...at, text: "?" })).toBe("Bad Request: TOPIC_CLOSED");
});

test.each([
  ["createForumTopic", { name: " " }, "TOPIC_TITLE_EMPTY"],
  ["createForumTopic", { name: "x", icon_color: 1 }, "invalid icon color specified"],
  ["closeForumTopic", { message_thread_id: 9999 }, "message thread not found"],
])("%s %j is refused: %s", async (method, params, refusal) => {
  expect(await refusalOf(method, { chat_id: stage.oslo, ...params })).toBe(`Bad Request: ${refusal}`);
});

test("a group without topics has none to make", async () => {
  expect(await refusalOf("createForumTopic", { chat_id: stage.lisbon, name: "x" })).toBe(
    "Bad Request: the chat is not a forum",
  );
  expect(await stage.bot.result("getForumTopicIconStickers")).toEqual([]);
});

test("a private chat has topics where the bot does", async () => {
  const { control, simulator, ada } = stage;
  await control.addBot({ token: OTHER_TOKEN, username: "topic_bot", has_topics_enabled: true });
  const other = new TestBot(simulator.url, OTHER_TOKEN);
  await control.send({ from: "Ada", bot: "topic_bot", text: "/start" });
  expect(await other.result("getMe")).toMatchObject({ has_topics_enabled: true });
  const { message_thread_id } = Topic.parse(
    await other.result("createForumTopic", { chat_id: ada, name: "Ideas" }),
  );
  expect(await other.send(ada, "first", { message_thread_id })).toMatchObject({ message_thread_id });
  expect(await refusalOf("createForumTopic", { chat_id: ada, name: "x" })).toBe(
    "Bad Request: the chat is not a forum",
  );
});

test("pins of a topic go together, those of others stay", async () => {
  const { bot, oslo, control } = stage;
  const thread = await createTopic({ name: "Paint" });
  const inside = await bot.send(oslo, "inside", { message_thread_id: thread });
  const outside = await bot.send(oslo, "outside");
  for (const { message_id } of [inside, outside])
    await bot.result("pinChatMessage", { chat_id: oslo, message_id, disable_notification: true });
  await bot.result("unpinAllForumTopicMessages", { chat_id: oslo, message_thread_id: thread });
  const pinned = async () => (await control.chats()).find(({ id }) => id === oslo)?.pinned;
  expect(await pinned()).toEqual([outside.message_id]);
  await bot.result("unpinAllGeneralForumTopicMessages", { chat_id: oslo });
  expect(await pinned()).toEqual([]);
});
