import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { begin, CallRequested, type ChatAddress, type EventDraft } from "@telebus/contracts";
import { deleteMessage, Markup, streamText } from "@telebus/telegram";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { BOT, newId, startSenderWorld, type SenderWorld } from "./sender-world.js";

const LONG = `${"First part. ".repeat(300)}\n\n${"Second part. ".repeat(100)}`.trim();
const squeezed = (texts: readonly unknown[]): string => texts.join("").replaceAll(/\s/g, "");

describeOnEachBackend("a streamed message", (backend) => {
  let world: SenderWorld;
  beforeAll(async () => {
    world = await startSenderWorld(backend);
  }, 60_000);
  afterAll(() => world.stop());

  const group = async (): Promise<ChatAddress> => {
    const { chat: ada } = await world.somebody();
    const { id } = await world.people.addChat({ type: "supergroup", title: "Team", members: [ada, BOT] });
    return { bot: BOT, chat: id, type: "supergroup" };
  };
  /** One frame after the other: each waits for what became of the one before. */
  const stream = async (to: ChatAddress, texts: readonly string[], { ends = true } = {}) => {
    const key = newId();
    const outcomes = [];
    for (const [n, text] of texts.entries()) {
      const isFinal = ends && n === texts.length - 1;
      outcomes.push(await world.outcomeOf(streamText(to, text, { key, isFinal })));
    }
    return { key, outcomes };
  };
  const methods = async (to: ChatAddress): Promise<string[]> =>
    (await world.calls(to)).map(({ method }) => method);
  const said = async ({ chat }: ChatAddress) =>
    (await world.people.messages(chat, { bot: BOT })).filter((one) => one.from?.id === BOT && "text" in one);

  test("is a draft in a private chat, and in the end one message", async () => {
    const ada = await world.somebody();
    const { outcomes } = await stream(ada, ["Let", "Let me", "Let me see."]);
    expect(await methods(ada)).toEqual(["sendMessageDraft", "sendMessageDraft", "sendMessage"]);
    const drafts = (await world.calls(ada)).slice(0, 2).map(({ params }) => params["draft_id"]);
    expect(new Set(drafts).size).toBe(1);
    const [message, ...more] = await said(ada);
    expect(message).toMatchObject({ text: "Let me see." });
    expect(more).toEqual([]);
    expect(outcomes).toMatchObject([
      { status: "ok", messageIds: [] },
      { status: "ok", messageIds: [] },
      { status: "ok", messageIds: [message?.message_id], result: { text: "Let me see." } },
    ]);
  });

  test("is one message in a group, which is edited", async () => {
    const team = await group();
    const { key, outcomes } = await stream(team, ["One", "One two"], { ends: false });
    const replyMarkup = Markup.inlineKeyboard([Markup.button.callback("Again", "again")]);
    const end = streamText(team, "One two three", { key, isFinal: true, replyMarkup });
    const final = await world.outcomeOf(end);
    expect(await methods(team)).toEqual(["sendMessage", "editMessageText", "editMessageText"]);
    const [message, ...more] = await said(team);
    expect(more).toEqual([]);
    expect(message).toMatchObject({
      text: "One two three",
      reply_markup: { inline_keyboard: [[{ text: "Again" }]] },
    });
    for (const outcome of [...outcomes, final])
      expect(outcome).toMatchObject({ status: "ok", messageIds: [message?.message_id] });
  });

  test("falls back to edits where the server knows no drafts, and does not try again in that chat", async () => {
    const ada = await world.somebody();
    const error = { code: 404, description: "Not Found: method not found" };
    await world.people.addFault({ chat: ada.chat, method: "sendMessageDraft", error });
    await stream(ada, ["a", "ab"]);
    await stream(ada, ["c", "cd"]);
    expect(await methods(ada)).toEqual([
      "sendMessageDraft",
      "sendMessage",
      "editMessageText",
      "sendMessage",
      "editMessageText",
    ]);
    expect((await said(ada)).map(({ text }) => text)).toEqual(["ab", "cd"]);
    await world.sql("update sender.refused_transports set refused_at = now() - interval '8 days'");
    await stream(ada, ["e"], { ends: false });
    expect((await methods(ada)).at(-1)).toBe("sendMessageDraft");
  });

  test("is rich where the chat takes it, and plain where Telegram would not have it so", async () => {
    const ada = await world.somebody();
    const rich = { markdown: "# Title" };
    const key = newId();
    for (const isFinal of [false, true])
      await world.outcomeOf(streamText(ada, "Title", { key, isFinal, rich }));
    const bob = await world.somebody();
    const error = { code: 400, description: "Bad Request: rich message is empty" };
    await world.people.addFault({ chat: bob.chat, method: "sendRichMessage", error });
    expect(await world.outcomeOf(streamText(bob, "Title", { key, isFinal: true, rich }))).toMatchObject({
      status: "ok",
      result: { text: "Title" },
    });
    expect(await methods(ada)).toEqual(["sendRichMessageDraft", "sendRichMessage"]);
    expect(await methods(bob)).toEqual(["sendRichMessage", "sendMessage"]);
  });

  test.each([
    ["a private chat", () => world.somebody(), ["sendMessageDraft", "sendMessage", "sendMessage"]],
    ["a group", () => group(), ["sendMessage", "editMessageText", "sendMessage"]],
  ])("that outgrows its message goes on in a second one, in %s", async (_where, place, expected) => {
    const to = await place();
    const { outcomes } = await stream(to, ["First", LONG]);
    expect(await methods(to)).toEqual(expected);
    const messages = await said(to);
    expect(squeezed(messages.map(({ text }) => text))).toBe(squeezed([LONG]));
    const messageIds = messages.map(({ message_id }) => message_id);
    expect(messageIds).toHaveLength(2);
    expect(outcomes.at(-1)).toMatchObject({ status: "ok", messageIds });
  });

  test("of a chat that was frozen ends with its final frame, once and whole", async () => {
    const team = await group();
    const { key } = await stream(team, ["begin"], { ends: false });
    const error = {
      code: 429,
      description: "Too Many Requests: retry after 4",
      parameters: { retry_after: 4 },
    };
    await world.people.addFault({ chat: team.chat, error });
    const frames = Array.from({ length: 30 }, (_, n) => streamText(team, `${n}`, { key, isFinal: n === 29 }));
    const ids = await world.request(...frames);
    const outcomes = await Promise.all(ids.map(async (id) => (await world.result(id)).outcome));
    const messages = await said(team);
    expect(messages.map(({ text }) => text)).toEqual(["29"]);
    expect(outcomes.at(-1)).toMatchObject({ status: "ok", messageIds: [messages[0]?.message_id] });
    expect(new Set(outcomes.slice(0, -1).map(({ status }) => status))).toEqual(new Set(["superseded"]));
    expect(await methods(team)).toEqual(["sendMessage", "editMessageText", "editMessageText"]);
  });

  test("whose message was deleted is not sent again before it is final", async () => {
    const team = await group();
    const { key, outcomes } = await stream(team, ["one"], { ends: false });
    const [messageId = 0] = outcomes[0]?.status === "ok" ? outcomes[0].messageIds : [];
    await world.outcomeOf(deleteMessage(team, messageId));
    const lost = { status: "failed", class: "message-gone" };
    expect(await world.outcomeOf(streamText(team, "two", { key }))).toMatchObject(lost);
    expect(await world.outcomeOf(streamText(team, "three", { key }))).toMatchObject(lost);
    expect(await world.outcomeOf(streamText(team, "four", { key, isFinal: true }))).toMatchObject({
      status: "ok",
    });
    expect((await said(team)).map(({ text }) => text)).toEqual(["four"]);
    expect(await methods(team)).toEqual(["sendMessage", "deleteMessage", "editMessageText", "sendMessage"]);
    expect(await world.outcomeOf(streamText(team, "late", { key }))).toEqual({ status: "superseded" });
  });

  test("that is asked for as something else than a text in a chat fails", async () => {
    const frame = { key: newId(), isFinal: true, transport: "auto" as const };
    const call = CallRequested({ bot: BOT, lane: "interactive", method: "getMe", params: {}, stream: frame });
    expect(await world.outcomeOf(call)).toMatchObject({ status: "failed", class: "invalid" });
  });

  /** The row of a sender that died while this call was under way, and the request that then comes again. */
  const comesAgain = async (draft: EventDraft) => {
    const now = Date.now();
    const event = begin(draft, { id: newId(), source: "distributor", now });
    await world.sql(
      `insert into sender.calls (id, requested_at, bot, lane, method, state)
       values ($1, $2, $3, 'interactive', 'sendMessage', 'tried')`,
      [event.id, new Date(now), BOT],
    );
    await world.running.ports.bus.publish([event]);
    return (await world.result(event.id)).outcome;
  };

  test("whose final frame was under way when its sender died stays one message, and is not sent again if it was there", async () => {
    const team = await group();
    const { key } = await stream(team, ["one"], { ends: false });
    const final = () => streamText(team, "one two", { key, isFinal: true });
    const [first, second] = [await comesAgain(final()), await comesAgain(final())];
    const messages = await said(team);
    expect(messages.map(({ text }) => text)).toEqual(["one two"]);
    const messageIds = messages.map(({ message_id }) => message_id);
    for (const outcome of [first, second]) expect(outcome).toMatchObject({ status: "ok", messageIds });
    expect(await methods(team)).toEqual(["sendMessage", "editMessageText"]);
  });

  test("goes on in the same message when another sender takes over", async () => {
    const team = await group();
    const { key } = await stream(team, ["one"], { ends: false });
    await world.startAnother();
    await world.running.stop();
    await world.outcomeOf(streamText(team, "one two", { key }));
    await world.outcomeOf(streamText(team, "one two three", { key, isFinal: true }));
    expect((await said(team)).map(({ text }) => text)).toEqual(["one two three"]);
    expect(await methods(team)).toEqual(["sendMessage", "editMessageText", "editMessageText"]);
  });
});
