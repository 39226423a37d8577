import { afterEach, beforeEach, expect, test } from "@jest/globals";
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

const Query = z.object({ inline_query: z.looseObject({ id: z.string() }) });
const refusalOf = async (method: string, params: object): Promise<string | undefined> =>
  (await stage.bot.call(method, params)).description;

const article = (id: string, more: object = {}) => ({
  type: "article",
  id,
  title: `Result ${id}`,
  input_message_content: { message_text: `chosen ${id}` },
  ...more,
});

/** What a person is told who waits in vain. */
async function refusalAfter(asked: Promise<unknown>, ms: number): Promise<string> {
  const told = asked.then(
    () => "answered",
    (error: unknown) => String(error),
  );
  clock.turn(ms);
  return told;
}

/** A person asks and the bot answers. */
async function ask(results: object[], more: object = {}) {
  const asked = stage.control.inlineQuery({
    from: "Dalia",
    bot: stage.bot.id,
    query: "cats",
    chat: stage.lisbon,
  });
  await clock.timerOf(10_000);
  const [update] = await stage.bot.updates();
  const { inline_query } = Query.parse(update);
  const params = { inline_query_id: inline_query.id, results, ...more };
  const answer = await stage.bot.call("answerInlineQuery", params);
  return { asked, answer, inline_query };
}

test("what a person chooses of the bot's results becomes their message, and the bot hears of it", async () => {
  const { bot, control, lisbon } = stage;
  const reply_markup = { inline_keyboard: [[{ text: "More", callback_data: "more" }]] };
  const { asked, inline_query } = await ask([article("1"), article("2", { reply_markup })], {
    next_offset: "2",
  });
  expect(inline_query).toMatchObject({
    query: "cats",
    offset: "",
    chat_type: "supergroup",
    from: { first_name: "Dalia" },
  });
  const { id: query_id, results, next_offset } = await asked;
  expect([results.map(({ id }) => id), next_offset]).toEqual([["1", "2"], "2"]);
  const place = { from: "Dalia", chat: lisbon, bot: bot.id, query_id };
  const message = await control.chooseInlineResult({ ...place, result_id: "2" });
  expect(message).toMatchObject({ text: "chosen 2", from: { first_name: "Dalia" }, via_bot: { id: bot.id } });
  const [, chosen] = await bot.updates();
  expect(chosen).toMatchObject({ chosen_inline_result: { result_id: "2", query: "cats" } });
  const { inline_message_id } = z
    .object({ chosen_inline_result: z.looseObject({ inline_message_id: z.string() }) })
    .parse(chosen).chosen_inline_result;

  expect(await bot.result("editMessageText", { inline_message_id, text: "changed", reply_markup })).toBe(
    true,
  );
  expect((await control.messages(lisbon)).at(-1)?.text).toBe("changed");
  await control.press({ from: "Ada", chat: lisbon, message_id: message.message_id, button: "More" });
  const [pressed] = await bot.updates();
  expect(pressed).toMatchObject({ callback_query: { inline_message_id, data: "more" } });
  expect(pressed?.["callback_query"]).not.toHaveProperty("message");
});

test("an answer comes within 30 seconds, once; the person waits ten", async () => {
  const asked = stage.control.inlineQuery({ from: "Ada", bot: stage.bot.id, query: "slow" });
  await clock.timerOf(10_000);
  expect(await refusalAfter(asked, 10_000)).toMatch(/did not answer/);
  const [update] = await stage.bot.updates();
  const inline_query_id = Query.parse(update).inline_query.id;
  clock.turn(20_000);
  expect(await refusalOf("answerInlineQuery", { inline_query_id, results: [] })).toBe(
    "Bad Request: query is too old and response timeout expired or query ID is invalid",
  );
});

test("an update that is not read in 30 seconds is gone", async () => {
  const asked = stage.control.inlineQuery({ from: "Ada", bot: stage.bot.id, query: "gone" });
  await clock.timerOf(10_000);
  expect(await refusalAfter(asked, 30_000)).toMatch(/did not answer/);
  expect(await stage.bot.updates()).toEqual([]);
});

test.each([
  [Array.from({ length: 51 }, (_, at) => article(String(at))), "RESULTS_TOO_MUCH"],
  [[article("1"), article("1")], "RESULT_ID_DUPLICATE"],
  [[article("")], "RESULT_ID_INVALID"],
  [[{ type: "riddle", id: "1" }], "can't parse inline query result"],
])("results that cannot be: %#", async (results, refusal) => {
  const { answer, asked } = await ask(results);
  expect(answer.description).toContain(refusal);
  expect(await refusalAfter(asked, 10_000)).toMatch(/did not answer/);
});

test.each([
  [
    {
      type: "photo",
      id: "1",
      photo_url: "https://example.org/a.jpg",
      thumbnail_url: "https://example.org/t.jpg",
      caption: "hi",
    },
    { photo: expect.any(Array), caption: "hi" },
  ],
  [
    { type: "location", id: "1", title: "There", latitude: 1.5, longitude: 2 },
    { location: { latitude: 1.5, longitude: 2 } },
  ],
  [
    { type: "venue", id: "1", title: "Bar", address: "Street 1", latitude: 1, longitude: 2 },
    { venue: { title: "Bar" } },
  ],
  [{ type: "contact", id: "1", phone_number: "+1", first_name: "Eve" }, { contact: { first_name: "Eve" } }],
  [
    {
      type: "article",
      id: "1",
      title: "x",
      input_message_content: { phone_number: "+1", first_name: "Eve" },
    },
    { contact: {} },
  ],
  [
    {
      type: "gif",
      id: "1",
      gif_url: "https://example.org/a.gif",
      thumbnail_url: "https://example.org/t.jpg",
    },
    { animation: {} },
  ],
])("%j becomes its message", async (result, content) => {
  const { asked } = await ask([result]);
  const { id: query_id } = await asked;
  const place = { from: "Dalia", chat: stage.lisbon, bot: stage.bot.id, query_id };
  expect(await stage.control.chooseInlineResult({ ...place, result_id: "1" })).toMatchObject(content);
});

test("a button above the results opens something, and only one thing", async () => {
  const { asked } = await ask([], { button: { text: "Sign in", start_parameter: "inline" } });
  expect((await asked).button).toMatchObject({ text: "Sign in" });
  const { answer, asked: again } = await ask([], { button: { text: "?", start_parameter: "not this" } });
  expect(answer.description).toBe("Bad Request: START_PARAM_INVALID");
  expect(await refusalAfter(again, 10_000)).toMatch(/did not answer/);
});

test("who may not send by way of bots does not", async () => {
  const { control, lisbon, bot } = stage;
  const { asked } = await ask([article("1")]);
  const { id: query_id } = await asked;
  await control.changeChat({ chat: lisbon, permissions: { can_send_other_messages: false } });
  await expect(
    control.chooseInlineResult({ from: "Dalia", chat: lisbon, bot: bot.id, query_id, result_id: "1" }),
  ).rejects.toThrow(/inline bots/);
});

test("a prepared message can be sent by the person it is for", async () => {
  const { control, lisbon, bot, ada } = stage;
  const prepared = await bot.result("savePreparedInlineMessage", {
    user_id: ada,
    result: article("9"),
    allow_group_chats: true,
  });
  const { id: query_id } = z.object({ id: z.string(), expiration_date: z.number() }).parse(prepared);
  const place = { chat: lisbon, bot: bot.id, query_id, result_id: "9" };
  expect(await control.chooseInlineResult({ from: "Ada", ...place })).toMatchObject({ text: "chosen 9" });
});

test("a bot that takes no inline queries is not asked", async () => {
  await stage.control.addBot({
    token: "4200003:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr",
    supports_inline_queries: false,
  });
  await expect(stage.control.inlineQuery({ from: "Ada", bot: 4_200_003, query: "?" })).rejects.toThrow(
    /no inline/,
  );
});

test("a web app's bot answers in the person's name, once", async () => {
  const { bot, control, ada } = stage;
  const { init_data } = await control.openWebApp({
    from: "Ada",
    bot: bot.id,
    url: "https://example.org/app",
  });
  const web_app_query_id = new URLSearchParams(init_data).get("query_id") ?? "";
  const reply_markup = { inline_keyboard: [[{ text: "More", callback_data: "more" }]] };
  const answer = { web_app_query_id, result: article("1", { reply_markup }) };
  expect(await bot.result("answerWebAppQuery", answer)).toEqual({ inline_message_id: expect.any(String) });
  expect((await control.messages(ada)).at(-1)).toMatchObject({ text: "chosen 1", via_bot: { id: bot.id } });
  expect(await refusalOf("answerWebAppQuery", answer)).toMatch(/query is too old/);
});
