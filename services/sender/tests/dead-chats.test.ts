import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { begin, UpdateReceived, type ChatAddress, type EventDraft } from "@telebus/contracts";
import { callMethod, sendText } from "@telebus/telegram";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { hearNews, type SenderNews } from "./sender-news.js";
import { BOT, newId, startSenderWorld, type SenderWorld } from "./sender-world.js";

const DEAD = { status: "failed", class: "blocked", reaction: "chat-dead" };
const later = { lane: "relay" } as const;

describeOnEachBackend("a chat that Telegram refuses for good", (backend) => {
  let world: SenderWorld;
  let news: SenderNews;
  beforeAll(async () => {
    world = await startSenderWorld(backend);
    news = await hearNews(world.running);
  }, 60_000);
  afterAll(() => world.stop());

  /** Somebody who has blocked the bot, and of whom Telegram has told us so. */
  const somebodyDead = async (): Promise<ChatAddress> => {
    const ada = await world.somebody();
    await world.people.block({ person: ada.chat, bot: BOT });
    expect(await world.outcomeOf(sendText(ada, "Hello?"))).toMatchObject({ ...DEAD, code: 403 });
    return ada;
  };
  const unblock = ({ chat }: ChatAddress): Promise<void> =>
    world.people.block({ person: chat, bot: BOT, blocked: false });
  const callsIn = async (to: ChatAddress): Promise<number> => (await world.calls(to)).length;
  const deadRow = async ({ chat }: ChatAddress): Promise<unknown> =>
    (await world.sql("select class from sender.dead_chats where bot = $1 and chat = $2", [BOT, chat]))[0];
  /** As the gateway stores it. */
  const updateFrom = async (from: ChatAddress, kind: string, payload: object, at = Date.now()) => {
    const update = { update_id: Math.floor(Math.random() * 1e9), [kind]: payload };
    const chat = { id: from.chat, type: "private" as const };
    const fact = UpdateReceived({ bot: BOT, owner: "distributor", kind, chat, update });
    await world.running.ports.bus.publish([begin(fact, { id: newId(), source: "gateway", now: at })]);
  };
  const eventsOf = ({ chat }: ChatAddress): string[] => news.ofChat(chat).map(({ event }) => event);

  test("is remembered and told once, and what was asked for later is not tried", async () => {
    const ada = await somebodyDead();
    for (const lane of ["relay", "status", "bulk"] as const)
      expect(await world.outcomeOf(sendText(ada, "still there?", { lane }))).toEqual({
        ...DEAD,
        description: "not sent: the chat is dead (blocked)",
      });
    expect(await callsIn(ada)).toBe(1);
    expect(await deadRow(ada)).toEqual({ class: "blocked" });
    await waitFor("told", () => eventsOf(ada).length > 0);
    expect(news.ofChat(ada.chat)).toEqual([
      { event: "chat.died", data: { bot: BOT, chat: ada.chat, class: "blocked", at: expect.any(String) } },
    ]);
    const bob = await world.somebody();
    expect(await world.outcomeOf(sendText(bob, "Hello", later))).toMatchObject({ status: "ok" });
  });

  test("ends at once what waits for it in every lane", async () => {
    const ada = await world.somebody();
    const error = { code: 429, description: "Too Many Requests", parameters: { retry_after: 1 } };
    await world.people.addFault({ chat: ada.chat, error });
    const drafts: EventDraft[] = [1, 2, 3].flatMap((n) => [
      sendText(ada, `${n}`),
      sendText(ada, `${n}`, later),
      sendText(ada, `${n}`, { lane: "bulk" }),
    ]);
    const [first = ""] = await world.request(sendText(ada, "Hello?"));
    await world.callsUntil(ada, 1);
    const ids = await world.request(...drafts);
    await world.people.block({ person: ada.chat, bot: BOT });
    expect((await world.result(first)).outcome).toMatchObject(DEAD);
    for (const id of ids) expect((await world.result(id)).outcome).toMatchObject(DEAD);
    // The first of each lane may have left with the one that was refused.
    expect(await callsIn(ada)).toBeLessThanOrEqual(4);
    await waitFor("told", () => eventsOf(ada).length > 0);
    expect(eventsOf(ada)).toEqual(["chat.died"]);
  });

  test.each(["interactive", "control", "moderation"] as const)(
    "is asked all the same in the %s lane: whoever is answered there has just written",
    async (lane) => {
      const ada = await somebodyDead();
      await unblock(ada);
      expect(await world.outcomeOf(sendText(ada, "welcome back", { lane }))).toMatchObject({ status: "ok" });
      expect(await deadRow(ada)).toBeUndefined();
      expect(await world.outcomeOf(sendText(ada, "and more", later))).toMatchObject({ status: "ok" });
      await waitFor("told", () => eventsOf(ada).length === 2);
      expect(eventsOf(ada)).toEqual(["chat.died", "chat.revived"]);
    },
  );

  test.each([
    ["a message", "message", { text: "me again" }],
    ["a press", "callback_query", { data: "x" }],
    ["the bot's return", "my_chat_member", { new_chat_member: { status: "member" } }],
  ])("lives again with %s, before what is asked for next", async (_what, kind, payload) => {
    const ada = await somebodyDead();
    await unblock(ada);
    await updateFrom(ada, kind, payload);
    expect(await world.outcomeOf(sendText(ada, "at once", later))).toMatchObject({ status: "ok" });
    await waitFor("told", () => eventsOf(ada).length === 2);
    expect(eventsOf(ada)).toEqual(["chat.died", "chat.revived"]);
  });

  test.each([
    ["the news that the bot was blocked", "my_chat_member", { new_chat_member: { status: "kicked" } }, 0],
    ["a customer's message", "business_message", { text: "for somebody else" }, 0],
    ["an update of long before", "message", { text: "old" }, 60_000],
  ])("stays dead after %s", async (_what, kind, payload, agoMs) => {
    const ada = await somebodyDead();
    await updateFrom(ada, kind, payload, Date.now() - agoMs);
    expect(await world.outcomeOf(sendText(ada, "anybody?", later))).toMatchObject(DEAD);
    expect(await callsIn(ada)).toBe(1);
  });

  test("is told again when the reason is another one", async () => {
    const ada = await somebodyDead();
    const error = { code: 403, description: "Forbidden: user is deactivated" };
    await world.people.addFault({ chat: ada.chat, error });
    expect(await world.outcomeOf(sendText(ada, "Hello?"))).toMatchObject({ class: "deactivated" });
    await waitFor("told", () => eventsOf(ada).length === 2);
    expect(news.ofChat(ada.chat).map(({ data }) => data["class"])).toEqual(["blocked", "deactivated"]);
    expect(await deadRow(ada)).toEqual({ class: "deactivated" });
  });

  test("is not the one that a copy came from, nor the group of a member who is gone", async () => {
    const ada = await world.somebody();
    const refuse = (description: string): Promise<void> =>
      world.people.addFault({ chat: ada.chat, error: { code: 400, description } });
    await refuse("Bad Request: chat not found");
    const copy = callMethod(ada, "copyMessage", { from_chat_id: -1004, message_id: 7 });
    expect(await world.outcomeOf(copy)).toMatchObject({ class: "chat-gone", reaction: "dropped" });
    await refuse("Bad Request: USER_DEACTIVATED");
    const ban = callMethod(ada, "banChatMember", { user_id: 77 });
    expect(await world.outcomeOf(ban)).toMatchObject({ class: "deactivated", reaction: "dropped" });
    expect(await world.outcomeOf(sendText(ada, "Hello", later))).toMatchObject({ status: "ok" });
  });

  test("is known to the next sender", async () => {
    const ada = await somebodyDead();
    await world.startAnother();
    await world.running.stop();
    expect(await world.outcomeOf(sendText(ada, "anybody?", later))).toMatchObject(DEAD);
    expect(await callsIn(ada)).toBe(1);
  });
});
