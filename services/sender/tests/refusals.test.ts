import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { ChatAddress } from "@telebus/contracts";
import { callMethod, deleteMessage, editText, Markup, sendText } from "@telebus/telegram";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { hearNews, type SenderNews } from "./sender-news.js";
import { BOT, startSenderWorld, type SenderWorld } from "./sender-world.js";

describeOnEachBackend("a call that Telegram refuses", (backend) => {
  let world: SenderWorld;
  let news: SenderNews;
  beforeAll(async () => {
    world = await startSenderWorld(backend);
    news = await hearNews(world.running);
  }, 60_000);
  afterAll(() => world.stop());

  const refuseOnce = (to: ChatAddress, code: number, description: string): Promise<void> =>
    world.people.addFault({ chat: to.chat, error: { code, description } });
  /** What was tried in this chat: the parameters but for the chat, and whether Telegram did it. */
  const tries = async (to: ChatAddress) =>
    (await world.calls(to)).map(({ params: { chat_id: _chat, ...params }, outcome: { ok } }) => ({
      ...params,
      ok,
    }));

  test("because the person has blocked the bot says that the chat is dead", async () => {
    const ada = await world.somebody();
    await world.people.block({ person: ada.chat, bot: BOT });
    expect(await world.outcomeOf(sendText(ada, "Hello?"))).toEqual({
      status: "failed",
      class: "blocked",
      reaction: "chat-dead",
      code: 403,
      description: "Forbidden: bot was blocked by the user",
    });
    expect(await tries(ada)).toHaveLength(1);
  });

  test("because the group has become a supergroup goes there, and tells its new id", async () => {
    const ada = await world.somebody();
    const made = await world.people.addChat({ type: "group", title: "Porch", members: [ada.chat, BOT] });
    const group = { bot: BOT, chat: made.id, type: "group" as const };
    const moved = await world.people.migrate(made.id);
    const outcome = await world.outcomeOf(sendText(group, "still here"));
    expect(outcome).toMatchObject({ status: "ok", migratedTo: moved.id, result: { chat: { id: moved.id } } });
    const said = await world.people.messages(moved.id);
    expect(said.filter(({ text }) => text === "still here")).toHaveLength(1);
  });

  test("because the message it answers is gone is sent without it", async () => {
    const ada = await world.somebody();
    await refuseOnce(ada, 400, "Bad Request: message to be replied not found");
    expect(await world.outcomeOf(sendText(ada, "Yes", { replyTo: 41 }))).toMatchObject({ status: "ok" });
    expect(await tries(ada)).toEqual([
      { text: "Yes", reply_parameters: expect.objectContaining({ message_id: 41 }), ok: false },
      { text: "Yes", ok: true },
    ]);
  });

  test("because of its formatting is sent as plain text", async () => {
    const ada = await world.somebody();
    const entities = [{ type: "bold" as const, offset: 0, length: 2 }];
    await refuseOnce(ada, 400, "Bad Request: can't parse entities: unsupported start tag");
    expect(await world.outcomeOf(sendText(ada, "Yes", { entities }))).toMatchObject({ status: "ok" });
    expect(await tries(ada)).toEqual([
      { text: "Yes", entities, ok: false },
      { text: "Yes", ok: true },
    ]);
  });

  test.each([
    ["HTML", "<b>Yes</b>, <i>really & <name>", "Yes, really & <name>", 'Unsupported start tag "..."'],
    ["MarkdownV2", "*Yes*, 2.5 _really", "Yes, 2.5 _really", "Character '.' is reserved"],
  ] as const)(
    "because Telegram cannot read its %s is sent readable, and everybody is told",
    async (mode, text, plain, reason) => {
      const ada = await world.somebody();
      const [call = ""] = await world.request(callMethod(ada, "sendMessage", { text, parse_mode: mode }));
      expect((await world.result(call)).outcome).toMatchObject({ status: "ok", result: { text: plain } });
      expect(await tries(ada)).toEqual([
        { text, parse_mode: mode, ok: false },
        { text: plain, ok: true },
      ]);
      const isTold = () => news.ofChat(ada.chat).find(({ event }) => event === "markup.refused");
      expect(await waitFor("told", isTold)).toEqual({
        event: "markup.refused",
        data: {
          bot: BOT,
          chat: ada.chat,
          method: "sendMessage",
          origin: "distributor",
          call,
          description: expect.stringContaining(reason),
        },
      });
      const metrics = await (await fetch(`${world.running.url}/metrics`)).text();
      expect(metrics).toMatch(/telebus_sender_markup_refused_total\{[^}]*origin="distributor"[^}]*\} [1-9]/);
    },
  );

  test("because of its keyboard is sent without it", async () => {
    const ada = await world.somebody();
    const replyMarkup = Markup.inlineKeyboard([Markup.button.url("site", "https://example.org")]);
    await refuseOnce(ada, 400, "Bad Request: BUTTON_URL_INVALID");
    expect(await world.outcomeOf(sendText(ada, "Yes", { replyMarkup }))).toMatchObject({ status: "ok" });
    expect(await tries(ada)).toEqual([
      { text: "Yes", reply_markup: expect.anything(), ok: false },
      { text: "Yes", ok: true },
    ]);
  });

  test("for the same reason once more, or without the part at fault, is over", async () => {
    const ada = await world.somebody();
    const refusal = { code: 400, description: "Bad Request: message to be replied not found" };
    await world.people.addFault({ chat: ada.chat, error: refusal, times: 3 });
    const failure = { status: "failed", class: "reply-gone", reaction: "dropped" };
    expect(await world.outcomeOf(sendText(ada, "twice", { replyTo: 41 }))).toMatchObject(failure);
    expect(await world.outcomeOf(sendText(ada, "once"))).toMatchObject(failure);
    expect((await world.calls(ada)).map(({ params }) => params["text"])).toEqual(["twice", "twice", "once"]);
  });

  test("because nothing is left to do is done", async () => {
    const ada = await world.somebody();
    const sent = await world.outcomeOf(sendText(ada, "same"));
    const [messageId = 0] = sent.status === "ok" ? sent.messageIds : [];
    expect(await world.outcomeOf(editText(ada, messageId, "same"))).toMatchObject({
      status: "ok",
      messageIds: [],
    });
    await refuseOnce(ada, 400, "Bad Request: message to delete not found");
    expect(await world.outcomeOf(deleteMessage(ada, 4000))).toMatchObject({ status: "ok" });
    expect((await tries(ada)).map(({ ok }) => ok)).toEqual([true, false, false]);
  });

  test("because Telegram is ill is made again", async () => {
    const ada = await world.somebody();
    await refuseOnce(ada, 500, "Internal Server Error");
    const outcome = await world.outcomeOf(callMethod(ada, "sendDice", {}, { lane: "bulk" }));
    expect(outcome).toMatchObject({ status: "ok" });
    expect(await tries(ada)).toEqual([{ ok: false }, { ok: true }]);
  });

  test("in a way nobody has heard of is only reported", async () => {
    const ada = await world.somebody();
    await refuseOnce(ada, 400, "Bad Request: MOON_IN_THE_WRONG_HOUSE");
    expect(await world.outcomeOf(sendText(ada, "Hello"))).toMatchObject({
      status: "failed",
      class: "other",
      reaction: "dropped",
      description: "Bad Request: MOON_IN_THE_WRONG_HOUSE",
    });
    expect(await world.outcomeOf(sendText(ada, "and on"))).toMatchObject({ status: "ok" });
  });
});
