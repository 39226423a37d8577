import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { ChatAddress } from "@telebus/contracts";
import { Markup, streamText } from "@telebus/telegram";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { BOT, newId, startSenderWorld, type SenderWorld } from "./sender-world.js";

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
});
