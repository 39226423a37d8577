import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { z } from "zod";
import type { SimEvent } from "../src/index.js";
import { setStage, type Stage } from "./stage.js";
import { TurnedClock } from "./turned-clock.js";

let clock: TurnedClock;
let stage: Stage;
beforeEach(async () => {
  clock = new TurnedClock();
  stage = await setStage({ clock });
});
afterEach(() => stage.close());

const Sent = z.looseObject({ message_id: z.number(), poll: z.looseObject({ id: z.string() }) });
const options = ["Tea", "Coffee", "Water"];

const sendPoll = async (params: object = {}): Promise<z.output<typeof Sent>> =>
  Sent.parse(
    await stage.bot.result("sendPoll", { chat_id: stage.lisbon, question: "What?", options, ...params }),
  );
const refusalOf = async (method: string, params: object): Promise<string | undefined> =>
  (await stage.bot.call(method, params)).description;

test("votes are counted, told to the bot, and can be taken back", async () => {
  const { bot, control, lisbon: chat } = stage;
  const { message_id, poll } = await sendPoll({ is_anonymous: false });
  expect(poll).toMatchObject({
    question: "What?",
    type: "regular",
    is_anonymous: false,
    is_closed: false,
    allows_revoting: true,
    members_only: false,
    total_voter_count: 0,
    options: options.map((text, at) => ({ text, voter_count: 0, persistent_id: String(at) })),
  });
  await control.vote({ from: "Ada", chat, message_id, options: [1] });
  await control.vote({ from: "Dalia", chat, message_id, options: [1] });
  await control.vote({ from: "Ada", chat, message_id, options: [] });
  expect(await bot.updates()).toMatchObject([
    {
      poll_answer: {
        poll_id: poll.id,
        option_ids: [1],
        option_persistent_ids: ["1"],
        user: { first_name: "Ada" },
      },
    },
    { poll: { id: poll.id, total_voter_count: 1 } },
    { poll_answer: { user: { first_name: "Dalia" } } },
    { poll: { total_voter_count: 2, options: [{}, { voter_count: 2 }, {}] } },
    { poll_answer: { option_ids: [], user: { first_name: "Ada" } } },
    { poll: { total_voter_count: 1 } },
  ]);
  expect((await control.messages(chat)).at(-1)).toMatchObject({ poll: { total_voter_count: 1 } });
});

test("an anonymous poll does not say who voted", async () => {
  const { bot, control, lisbon: chat } = stage;
  const { message_id } = await sendPoll();
  await control.vote({ from: "Ada", chat, message_id, options: [0] });
  expect(await bot.updates()).toMatchObject([{ poll: { total_voter_count: 1 } }]);
});

test.each([
  [{}, [0, 1], /one answer/],
  [{}, [7], /no such option/],
  [{ allows_revoting: false }, [1], /does not allow to change/],
  [{ is_closed: true }, [0], /closed/],
])("a poll with %j refuses %j: %s", async (params, chosen, refusal) => {
  const { control, lisbon: chat } = stage;
  const { message_id } = await sendPoll(params);
  if (!("is_closed" in params)) await control.vote({ from: "Ada", chat, message_id, options: [0] });
  await expect(control.vote({ from: "Ada", chat, message_id, options: chosen })).rejects.toThrow(refusal);
});

test("a quiz tells people what was right when it closes, and the bot at once", async () => {
  const { bot, control, lisbon: chat } = stage;
  const quiz = { type: "quiz", correct_option_ids: [2], explanation: "Water is *free*" };
  const { message_id, poll } = await sendPoll(quiz);
  expect(poll).toMatchObject({ type: "quiz", correct_option_ids: [2], allows_revoting: false });
  expect((await control.messages(chat)).at(-1)?.["poll"]).not.toHaveProperty("correct_option_ids");
  await control.vote({ from: "Ada", chat, message_id, options: [0] });
  expect(await bot.result("stopPoll", { chat_id: chat, message_id })).toMatchObject({
    is_closed: true,
    total_voter_count: 1,
  });
  expect((await control.messages(chat)).at(-1)?.["poll"]).toMatchObject({
    is_closed: true,
    correct_option_ids: [2],
    explanation: "Water is *free*",
  });
});

test("a poll closes by the clock, and says when", async () => {
  const { bot, control, lisbon: chat } = stage;
  const { message_id, poll } = await sendPoll({ open_period: 60 });
  expect(poll).toMatchObject({ open_period: 60, close_date: clock.now() / 1000 + 60 });
  clock.turn(60_000);
  expect(await bot.updates()).toMatchObject([{ poll: { id: poll.id, is_closed: true } }]);
  await expect(control.vote({ from: "Ada", chat, message_id, options: [0] })).rejects.toThrow(/closed/);
});

test("results that come later are hidden from people until then", async () => {
  const { bot, control, lisbon: chat } = stage;
  const { message_id } = await sendPoll({ hide_results_until_closes: true });
  await control.vote({ from: "Ada", chat, message_id, options: [0] });
  const seen = async () => (await control.messages(chat)).at(-1)?.["poll"];
  expect(await seen()).toMatchObject({ total_voter_count: 0 });
  await bot.result("stopPoll", { chat_id: chat, message_id });
  expect(await seen()).toMatchObject({ total_voter_count: 1 });
});

test("a forwarded poll is the same one, a copy is a new one", async () => {
  const { bot, control, lisbon, oslo } = stage;
  const { message_id, poll } = await sendPoll();
  await control.vote({ from: "Ada", chat: lisbon, message_id, options: [0] });
  const source = { chat_id: oslo, from_chat_id: lisbon, message_id };
  const forward = Sent.parse(await bot.result("forwardMessage", source));
  expect(forward.poll).toMatchObject({ id: poll.id, total_voter_count: 1 });
  await control.vote({ from: "Dalia", chat: oslo, message_id: forward.message_id, options: [0] });
  const seenAt = async (place: number) => Sent.parse((await control.messages(place)).at(-1)).poll;
  expect(await seenAt(lisbon)).toMatchObject({ total_voter_count: 2 });
  await bot.result("copyMessage", source);
  const copy = await seenAt(oslo);
  expect(copy).toMatchObject({ question: "What?", total_voter_count: 0 });
  expect(copy.id).not.toBe(poll.id);
});

test("people make polls too; the bot sees no right answers in a group", async () => {
  const { bot, control, lisbon } = stage;
  const poll = { question: "2+2?", options, type: "quiz", correct_option_ids: [1] };
  const { message_id } = await control.send({ from: "Ada", chat: lisbon, poll });
  expect(await bot.updates()).toMatchObject([{ message: { poll: { question: "2+2?" } } }]);
  await control.vote({ from: "Dalia", chat: lisbon, message_id, options: [1] });
  expect(await bot.updates()).toEqual([]);
  expect(await refusalOf("stopPoll", { chat_id: lisbon, message_id })).toBe(
    "Bad Request: poll can't be stopped",
  );
  expect(await refusalOf("copyMessage", { chat_id: lisbon, from_chat_id: lisbon, message_id })).toBe(
    "Bad Request: message can't be copied",
  );
});

test.each([
  [{ question: " " }, "text must be non-empty"],
  [{ question: "x".repeat(301) }, "poll question length must not exceed 300"],
  [{ options: [] }, "poll must have at least one answer option"],
  [{ options: Array.from({ length: 13 }, (_, at) => String(at)) }, "poll can't have more than 12 options"],
  [{ options: ["x".repeat(101)] }, "poll options length must not exceed 100"],
  [{ options: ["a", " "] }, "text must be non-empty"],
  [{ type: "survey" }, "unsupported poll type specified"],
  [{ type: "quiz" }, "wrong correct option ID specified"],
  [{ type: "quiz", correct_option_ids: [3] }, "wrong correct option ID specified"],
])("%j is refused: %s", async (params, refusal) => {
  expect(await refusalOf("sendPoll", { chat_id: stage.lisbon, question: "?", options, ...params })).toBe(
    `Bad Request: ${refusal}`,
  );
});

test("only a poll that is open can be stopped", async () => {
  const { bot, lisbon: chat_id } = stage;
  const { message_id } = await sendPoll();
  const text = await bot.send(chat_id, "no poll");
  await bot.result("stopPoll", { chat_id, message_id });
  expect(await refusalOf("stopPoll", { chat_id, message_id })).toBe(
    "Bad Request: poll has already been closed",
  );
  expect(await refusalOf("stopPoll", { chat_id, message_id: text.message_id })).toBe(
    "Bad Request: message is not a poll",
  );
  expect(await refusalOf("stopPoll", { chat_id, message_id: 9999 })).toBe(
    "Bad Request: message with poll to stop not found",
  );
});

test("who watches sees the poll change", async () => {
  const { control, simulator, lisbon: chat } = stage;
  const seen: SimEvent[] = [];
  const stop = simulator.onEvent((event) => seen.push(event));
  const { message_id } = await sendPoll();
  await control.vote({ from: "Ada", chat, message_id, options: [2] });
  expect(seen).toContainEqual(
    expect.objectContaining({
      type: "poll",
      message_id,
      poll: expect.objectContaining({ total_voter_count: 1 }),
    }),
  );
  stop();
});
