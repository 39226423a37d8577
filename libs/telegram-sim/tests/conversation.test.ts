import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { kindsOf } from "./bot.js";
import { setStage, type Stage } from "./stage.js";

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage.close());

test("what a person says in a group reaches the bot, with the commands in it marked", async () => {
  const { control, bot, lisbon } = stage;
  await control.say("Ada", "/start@echo_bot now", "Lisbon flat");
  expect(await bot.updates()).toEqual([
    expect.objectContaining({
      message: expect.objectContaining({
        text: "/start@echo_bot now",
        chat: expect.objectContaining({ id: lisbon, type: "supergroup", title: "Lisbon flat" }),
        from: expect.objectContaining({ first_name: "Ada", is_bot: false }),
        entities: [{ type: "bot_command", offset: 0, length: 15 }],
      }),
    }),
  ]);
});

test("what the bot says is what people see, and it does not come back to the bot", async () => {
  const { control, bot, oslo } = stage;
  await bot.send(oslo, "Hello");
  expect((await control.messages("Oslo garage")).at(-1)).toMatchObject({
    text: "Hello",
    from: { is_bot: true, first_name: "Echo" },
  });
  expect(await bot.updates()).toEqual([]);
});

test("an edit by a person arrives as edited_message, and a deletion does not arrive", async () => {
  const { control, bot } = stage;
  const { message_id } = await control.say("Chidi", "/helo", "Oslo");
  await control.edit({ from: "Chidi", chat: "Oslo", message_id, text: "hello" });
  await control.delete({ chat: "Oslo", message_id });
  const updates = await bot.updates();
  expect(kindsOf(updates)).toEqual(["message", "edited_message"]);
  expect(updates[1]?.["edited_message"]).toMatchObject({ message_id, text: "hello" });
  expect(updates[1]?.["edited_message"]).not.toHaveProperty("entities");
});

test("a pressed button is a callback query that can be answered once", async () => {
  const { control, bot, lisbon } = stage;
  const reply_markup = { inline_keyboard: [[{ text: "Yes", callback_data: "vote:yes" }]] };
  const { message_id } = await bot.send(lisbon, "Agreed?", { reply_markup });
  const callback_query_id = await control.press({ from: "Dalia", chat: lisbon, message_id, button: "Yes" });
  const [update] = await bot.updates();
  expect(update?.["callback_query"]).toMatchObject({
    id: callback_query_id,
    data: "vote:yes",
    from: { first_name: "Dalia" },
    message: { message_id },
  });
  expect(await bot.call("answerCallbackQuery", { callback_query_id })).toEqual({ ok: true, result: true });
  expect(await bot.call("answerCallbackQuery", { callback_query_id })).toMatchObject({
    error_code: 400,
    description: "Bad Request: query is too old and response timeout expired or query ID is invalid",
  });
});

test("reactions reach a bot only when it asked for them", async () => {
  const { control, bot, lisbon } = stage;
  const { message_id } = await bot.send(lisbon, "Nice?");
  await control.react({ from: "Ada", chat: lisbon, message_id, emoji: ["👍"] });
  expect(await bot.updates()).toEqual([]);
  await bot.result("getUpdates", { allowed_updates: ["message", "message_reaction"] });
  await control.react({ from: "Ada", chat: lisbon, message_id, emoji: ["❤"] });
  expect((await bot.updates())[0]).toMatchObject({
    message_reaction: {
      old_reaction: [{ type: "emoji", emoji: "👍" }],
      new_reaction: [{ type: "emoji", emoji: "❤" }],
    },
  });
});

test("a person who blocks the bot is told to the bot, and refused to it until they unblock", async () => {
  const { control, bot, ada } = stage;
  await control.block({ person: "Ada" });
  expect(await bot.call("sendMessage", { chat_id: ada, text: "?" })).toEqual({
    ok: false,
    error_code: 403,
    description: "Forbidden: bot was blocked by the user",
  });
  await control.block({ person: "Ada", blocked: false });
  await bot.send(ada, "Welcome back");
  expect(await bot.updates()).toMatchObject([
    { my_chat_member: { new_chat_member: { status: "kicked" } } },
    { my_chat_member: { new_chat_member: { status: "member" } } },
  ]);
});

test("a bot that is thrown out learns it, and cannot write any more", async () => {
  const { control, bot, lisbon } = stage;
  await control.setMember({ chat: lisbon, user: bot.id, status: "kicked" });
  expect(await bot.updates()).toMatchObject([
    { message: { left_chat_member: { id: bot.id } } },
    { my_chat_member: { from: { first_name: "Ada" }, new_chat_member: { status: "kicked" } } },
  ]);
  expect(await bot.call("sendMessage", { chat_id: lisbon, text: "?" })).toMatchObject({
    error_code: 403,
    description: "Forbidden: bot was kicked from the supergroup chat",
  });
});

test("a bot cannot begin a conversation, and does not know who it never met", async () => {
  const { control, bot } = stage;
  const people = await control.people();
  const chidi = people.find(({ first_name }) => first_name === "Chidi");
  const stranger = await control.addPerson({ first_name: "Eve" });
  expect((await bot.call("sendMessage", { chat_id: chidi?.id, text: "?" })).description).toBe(
    "Forbidden: bot can't initiate conversation with a user",
  );
  expect((await bot.call("sendMessage", { chat_id: stranger.id, text: "?" })).description).toBe(
    "Bad Request: chat not found",
  );
  await control.say("Chidi", "/start");
  await bot.send(chidi?.id ?? 0, "Hi Chidi");
});

test("an account that was deleted is refused as such", async () => {
  const { control, bot, ada } = stage;
  await control.setDeactivated("Ada", true);
  expect((await bot.call("sendMessage", { chat_id: ada, text: "?" })).description).toBe(
    "Forbidden: user is deactivated",
  );
});

test("a group that becomes a supergroup refuses its old id and names the new one", async () => {
  const { control, bot } = stage;
  const old = await control.addChat({ type: "group", title: "Porto", members: ["Ada", bot.id] });
  const { id } = await control.migrate("Porto");
  expect(await bot.call("sendMessage", { chat_id: old.id, text: "?" })).toMatchObject({
    error_code: 400,
    description: "Bad Request: group chat was upgraded to a supergroup chat",
    parameters: { migrate_to_chat_id: id },
  });
  await bot.send(id, "found you");
  const updates = await bot.updates();
  expect(updates).toContainEqual(
    expect.objectContaining({ message: expect.objectContaining({ migrate_to_chat_id: id }) }),
  );
  expect(updates).toContainEqual(
    expect.objectContaining({ message: expect.objectContaining({ migrate_from_chat_id: old.id }) }),
  );
});

test("what is written in a channel is a channel_post without an author", async () => {
  const { control, bot } = stage;
  const { id } = await control.addChat({ type: "channel", title: "News", members: ["Ada"] });
  await control.setMember({ chat: id, user: bot.id, status: "administrator" });
  await control.send({ from: "Ada", chat: "News", text: "First!" });
  const posts = (await bot.updates()).filter((update) => "channel_post" in update);
  expect(posts).toMatchObject([{ channel_post: { text: "First!", sender_chat: { id } } }]);
  expect(posts[0]?.["channel_post"]).not.toHaveProperty("from");
});

test("replies and topics reach the bot, and the bot can use them", async () => {
  const { control, bot } = stage;
  const { id } = await control.addChat({
    type: "supergroup",
    title: "Forum",
    is_forum: true,
    members: ["Ada", bot.id],
  });
  const thread = await control.addTopic({ chat: id, name: "Cats" });
  const { message_id } = await control.send({ from: "Ada", chat: id, text: "Miaow", thread });
  const sent = await bot.send(id, "Purr", { message_thread_id: thread, reply_parameters: { message_id } });
  expect(sent).toMatchObject({ message_thread_id: thread, reply_to_message: { message_id, text: "Miaow" } });
  expect(
    (await bot.call("sendMessage", { chat_id: id, text: "?", message_thread_id: 999 })).description,
  ).toBe("Bad Request: message thread not found");
});

test("any update at all can be injected, with an id of its own or the next one", async () => {
  const { control, bot } = stage;
  const injected = await control.injectUpdate(bot.id, { something_new: { value: 1 } });
  expect(await bot.updates()).toEqual([{ update_id: injected, something_new: { value: 1 } }]);
});

test("after a reset nothing is left", async () => {
  const { control } = stage;
  await control.reset();
  expect([await control.people(), await control.chats(), await control.bots()]).toEqual([[], [], []]);
});
