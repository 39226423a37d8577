import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { CallRequested, type ChatAddress, type EventDraft } from "@telebus/contracts";
import { callMethod, sendText } from "@telebus/telegram";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { BOT, startSenderWorld, type SenderWorld } from "./sender-world.js";

const interactive = { bot: BOT, lane: "interactive" } as const;

describeOnEachBackend("a call that can never succeed", (backend) => {
  let world: SenderWorld;
  beforeAll(async () => {
    world = await startSenderWorld(backend);
  }, 60_000);
  afterAll(() => world.stop());

  /** What becomes of it, and of the next call to the same chat. */
  const outcomesOf = async (to: ChatAddress, draft: EventDraft) => {
    const [bad = "", good = ""] = await world.request(draft, sendText(to, "and on"));
    return [(await world.result(bad)).outcome, (await world.result(good)).outcome];
  };
  const failsAlone = (failure: object): unknown => [
    expect.objectContaining({ status: "failed", reaction: "dropped", ...failure }),
    expect.objectContaining({ status: "ok" }),
  ];

  test.each([
    ["an unknown method", "sendNothing", {}, "method-unknown", "sendNothing"],
    ["a text that is a number", "sendMessage", { text: 5 }, "invalid", "text"],
    ["no text", "sendMessage", {}, "invalid", "text"],
    ["a file that is an object", "sendPhoto", { photo: { id: 5 } }, "invalid", "photo"],
  ])("for %s says which, without a word to Telegram", async (_what, method, params, name, word) => {
    const ada = await world.somebody();
    const call = CallRequested({
      ...interactive,
      method,
      chat: ada.chat,
      params: { chat_id: ada.chat, ...params },
    });
    expect(await outcomesOf(ada, call)).toEqual(
      failsAlone({ class: name, description: expect.stringContaining(word) }),
    );
    expect(await world.calls(ada)).toHaveLength(1);
  });

  test("for want of a chat id says so", async () => {
    const ada = await world.somebody();
    const call = CallRequested({
      ...interactive,
      method: "sendMessage",
      chat: ada.chat,
      params: { text: "x" },
    });
    expect(await outcomesOf(ada, call)).toEqual(
      failsAlone({ class: "invalid", description: expect.stringContaining("chat_id") }),
    );
  });

  test("for a text that is far too long says so, and its chat is not dead", async () => {
    const ada = await world.somebody();
    expect(await outcomesOf(ada, sendText(ada, "x".repeat(500_000)))).toEqual(
      failsAlone({ class: "too-long", code: 400 }),
    );
  });

  test("for a file that is gone or another bot's says so", async () => {
    const ada = await world.somebody();
    for (const description of [
      "Bad Request: wrong file_id or the file is temporarily unavailable",
      "Bad Request: wrong file identifier/HTTP URL specified",
    ]) {
      await world.people.addFault({ chat: ada.chat, error: { code: 400, description } });
      const call = callMethod(ada, "sendPhoto", { photo: "AgACAgIAAxkBAAIBY2" });
      expect(await outcomesOf(ada, call)).toEqual(failsAlone({ class: "bad-file", code: 400, description }));
    }
  });

  test("of five megabytes is refused at the door", async () => {
    const body = { bot: BOT, chat: 5, text: "x".repeat(5_000_000) };
    expect((await world.ask("POST", "/api/send", { body })).status).toBe(413);
  });
});
