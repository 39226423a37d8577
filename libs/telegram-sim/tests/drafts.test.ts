import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import type { SimEvent } from "../src/index.js";
import { TestBot } from "./bot.js";
import { OTHER_TOKEN, setStage, type Stage } from "./stage.js";
import { TurnedClock } from "./turned-clock.js";

let clock: TurnedClock;
let stage: Stage;
let seen: string[];
beforeEach(async () => {
  clock = new TurnedClock();
  stage = await setStage({ clock });
  seen = [];
  stage.simulator.onEvent((event) => seen.push(...lineOf(event)));
});
afterEach(() => stage.close());

/** What people see of drafts, and of messages. */
function lineOf(event: SimEvent): string[] {
  if (event.type === "draft") return [`${event.draft_id}: ${event.text}`];
  if (event.type === "draft_end") return [`${event.draft_id} is gone`];
  return event.type === "message" ? [event.message.text ?? ""] : [];
}

const write = (text: string, more: object = {}) =>
  stage.bot.call("sendMessageDraft", { chat_id: stage.ada, draft_id: 7, text, ...more });

const drafts = async () => (await stage.control.chats()).find(({ id }) => id === stage.ada)?.drafts;

test("a draft is seen by people and kept by nobody", async () => {
  const before = (await stage.control.messages("Ada")).length;
  for (const text of ["", "Thin", "Thinking"]) expect(await write(text)).toEqual({ ok: true, result: true });
  expect(seen).toEqual(["7: ", "7: Thin", "7: Thinking"]);
  expect(await drafts()).toMatchObject([{ draft_id: 7, text: "Thinking", by: { first_name: "Echo" } }]);
  expect((await stage.control.messages("Ada")).length).toBe(before);
});

test("it vanishes when the message is there, and any other message of the bot in its place", async () => {
  await write("Onc");
  await stage.control.say("Ada", "And?");
  await stage.bot.send(stage.lisbon, "elsewhere");
  expect(await drafts()).toHaveLength(1);
  await stage.bot.send(stage.ada, "Once");
  expect(seen).toEqual(["7: Onc", "And?", "elsewhere", "7 is gone", "Once"]);
  expect(await drafts()).toEqual([]);
});

test("it ends half a minute after it was last written on", async () => {
  await write("On");
  clock.turn(29_000);
  await write("Onc");
  clock.turn(29_999);
  expect(await drafts()).toHaveLength(1);
  clock.turn(1);
  expect(seen.at(-1)).toBe("7 is gone");
  expect(await drafts()).toEqual([]);
});

test("another draft takes its place; the end of the first does not end it", async () => {
  await write("One");
  clock.turn(20_000);
  await write("Two", { draft_id: 8 });
  clock.turn(20_000);
  expect(await drafts()).toMatchObject([{ draft_id: 8 }]);
});

test("in a topic it is that topic's, and is stopped there", async () => {
  const { control, ada } = stage;
  await control.addBot({ token: OTHER_TOKEN, username: "topic_bot", has_topics_enabled: true });
  const bot = new TestBot(stage.bot.root, OTHER_TOKEN);
  await control.send({ from: "Ada", chat: bot.id, text: "/start" });
  const made = await bot.result("createForumTopic", { chat_id: ada, name: "Books" });
  const { message_thread_id } = z.object({ message_thread_id: z.number() }).parse(made);
  const inTopic = { chat_id: ada, message_thread_id };
  await bot.updates();
  await bot.result("sendMessageDraft", { chat_id: ada, draft_id: 7, text: "One" });
  await bot.result("sendMessageDraft", { ...inTopic, draft_id: 8, text: "Two", can_stop: true });
  const ofBot = async () => (await control.chats()).find((chat) => chat.bot === bot.id)?.drafts;
  expect(await ofBot()).toHaveLength(2);
  await control.stopDraft({ from: "Ada", chat: bot.id, thread: message_thread_id });
  expect((await bot.updates())[0]).toMatchObject({
    stopped_message_generation: { message_thread_id, draft_id: 8 },
  });
  await bot.send(ada, "Read", inTopic);
  expect(await ofBot()).toMatchObject([{ draft_id: 7 }]);
});

test("it is for private chats, has a number, and is as long as a message", async () => {
  const refusals = [{ chat_id: stage.lisbon }, { draft_id: 0 }, { text: "x".repeat(4097) }];
  const words = await Promise.all(refusals.map(async (wrong) => (await write("x", wrong)).description));
  expect(words).toEqual([
    "Bad Request: TEXTDRAFT_PEER_INVALID",
    "Bad Request: draft_id must be non-zero",
    "Bad Request: message is too long",
  ]);
  expect(seen).toEqual([]);
});

test("a rich one has its blocks, and its words for those who see none", async () => {
  const rich_message = { html: "<h1>Title</h1><p>Words</p>" };
  await stage.bot.result("sendRichMessageDraft", { chat_id: stage.ada, draft_id: 3, rich_message });
  expect(await drafts()).toMatchObject([
    { text: "Title\n\nWords", rich_message: { blocks: [{ type: "heading" }, { type: "paragraph" }] } },
  ]);
});

test("nothing is left of it after a reset, and nothing happens at its time", async () => {
  await write("One");
  await stage.control.reset();
  seen = [];
  clock.turn(60_000);
  expect(seen).toEqual([]);
});

describe("where the bot lets people stop it", () => {
  const stop = () => stage.control.stopDraft({ from: "Ada" });

  test("the bot is told, and nothing more of that draft is shown", async () => {
    await write("One", { can_stop: true });
    await stop();
    expect(seen).toEqual(["7: One", "7 is gone"]);
    const [update] = await stage.bot.updates();
    expect(update?.["stopped_message_generation"]).toEqual({
      chat: { id: stage.ada, type: "private", first_name: "Ada", username: "ada" },
      draft_id: 7,
    });
    expect(await write("One two", { can_stop: true })).toEqual({ ok: true, result: true });
    expect(await drafts()).toEqual([]);
    await write("Another", { draft_id: 8 });
    expect(await drafts()).toMatchObject([{ draft_id: 8 }]);
  });

  test("what is written so far stays where it is to be kept, until the message is there", async () => {
    await write("One", { can_stop: true, keep_on_stop: true });
    await stop();
    await write("One two", { can_stop: true });
    expect(await drafts()).toMatchObject([{ text: "One", can_stop: false }]);
    await stage.bot.send(stage.ada, "One");
    expect(await drafts()).toEqual([]);
    await write("Once more");
    expect(await drafts()).toMatchObject([{ text: "Once more" }]);
  });

  test("only then, and only while something is written", async () => {
    await expect(stop()).rejects.toThrow("nothing is being written there");
    await write("One");
    await expect(stop()).rejects.toThrow("this draft cannot be stopped");
  });
});
