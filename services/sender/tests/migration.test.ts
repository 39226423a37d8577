import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { ChatAddress } from "@telebus/contracts";
import { deleteMessage, editText, sendText } from "@telebus/telegram";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { hearNews, type SenderNews } from "./sender-news.js";
import { BOT, startSenderWorld, type SenderWorld } from "./sender-world.js";

const relay = { lane: "relay" } as const;
const Id = z.object({ id: z.string() });

describeOnEachBackend("a group that becomes a supergroup", (backend) => {
  let world: SenderWorld;
  let news: SenderNews;
  beforeAll(async () => {
    world = await startSenderWorld(backend);
    news = await hearNews(world.running);
  }, 60_000);
  afterAll(() => world.stop());

  const grown = async (): Promise<{ old: ChatAddress; now: ChatAddress }> => {
    const ada = await world.somebody();
    const made = await world.people.addChat({ type: "group", title: "Porch", members: [ada.chat, BOT] });
    const moved = await world.people.migrate(made.id);
    return {
      old: { bot: BOT, chat: made.id, type: "group" },
      now: { bot: BOT, chat: moved.id, type: "supergroup" },
    };
  };
  /** The same, and the sender has learned of it. */
  const knownToHaveGrown = async () => {
    const both = await grown();
    expect(await world.outcomeOf(sendText(both.old, "first"))).toMatchObject({ status: "ok" });
    return both;
  };
  const floodWait = ({ chat }: ChatAddress, seconds: number): Promise<void> =>
    world.people.addFault({
      chat,
      error: { code: 429, description: "Too Many Requests", parameters: { retry_after: seconds } },
    });
  const textsIn = async ({ chat }: ChatAddress): Promise<unknown[]> =>
    (await world.people.messages(chat)).flatMap(({ text }) => (text === undefined ? [] : [text]));

  test("takes what waits for both its ids along, in every lane and in the order asked for", async () => {
    const { old, now } = await grown();
    await floodWait(old, 1);
    await floodWait(now, 2);
    const ids = await world.request(
      sendText(old, "1", relay),
      sendText(now, "2", relay),
      sendText(old, "3", relay),
      sendText(now, "4", relay),
      sendText(old, "news", { lane: "bulk" }),
      sendText(old, "reply"),
    );
    const results = await Promise.all(ids.map((id) => world.result(id)));
    for (const { outcome } of results) expect(outcome).toMatchObject({ status: "ok" });
    const asked = [old, now, old, now, old, old].map(({ chat }) => chat);
    expect(results.map(({ chat }) => chat)).toEqual(asked);
    expect(results.map(({ outcome }) => outcome.status === "ok" && outcome.migratedTo)).toEqual(
      asked.map((chat) => (chat === old.chat ? now.chat : undefined)),
    );
    const texts = await textsIn(now);
    expect(texts.filter((text) => /^\d$/.test(String(text)))).toEqual(["1", "2", "3", "4"]);
    expect(texts.filter((text) => text === "news" || text === "reply")).toHaveLength(2);
    await waitFor("told", () => news.ofChat(old.chat).length > 0);
    expect(news.ofChat(old.chat)).toEqual([
      { event: "chat.migrated", data: { bot: BOT, from: old.chat, to: now.chat } },
    ]);
    expect(
      await world.sql("select moved_to::float8 as to from sender.moved_chats where chat = $1", [old.chat]),
    ).toEqual([{ to: now.chat }]);
  });

  test("gets what is asked for later under its old id, without a word to the old one", async () => {
    const { old, now } = await knownToHaveGrown();
    const before = (await world.calls(old)).length;
    expect(await world.outcomeOf(sendText(old, "later", { ...relay, replyTo: 41 }))).toMatchObject({
      status: "ok",
      migratedTo: now.chat,
    });
    expect((await world.calls(old)).length).toBe(before);
    const [last] = (await world.calls(now)).slice(-1);
    expect(last?.params).toEqual({ chat_id: now.chat, text: "later" });
  });

  test("has left its messages behind: those who would change one are told, and no other message is touched", async () => {
    const { old, now } = await knownToHaveGrown();
    const touched = (await world.calls(now)).length;
    for (const call of [editText(old, 1, "changed"), deleteMessage(old, 1)])
      expect(await world.outcomeOf(call)).toMatchObject({
        status: "failed",
        class: "message-gone",
        reaction: "dropped",
      });
    expect((await world.calls(now)).length).toBe(touched);
  });

  test("is paused under its new id, what is asked for under the old one too", async () => {
    const { old, now } = await knownToHaveGrown();
    const paused = await world.ask("POST", "/api/queues/pauses", {
      body: { scope: { bot: BOT, chat: now.chat } },
    });
    // The sender looks every half second: until it has noticed, a call still leaves.
    const id = await waitFor("parked", async () => {
      const [asked = ""] = await world.request(sendText(old, "paused", relay));
      const fate = await waitFor("sent or parked", async () => {
        const rows = await world.sql("select from sender.parked where call = $1", [asked]);
        return rows.length === 1 ? "parked" : world.timesTold(asked) === 1 && "sent";
      });
      return fate === "parked" && asked;
    });
    await world.ask("DELETE", `/api/queues/pauses/${Id.parse(paused.body).id}`);
    expect((await world.result(id)).outcome).toMatchObject({ status: "ok", migratedTo: now.chat });
    expect((await world.result(id)).chat).toBe(old.chat);
  });

  test("is known to the next sender", async () => {
    const { old, now } = await knownToHaveGrown();
    const before = (await world.calls(old)).length;
    await world.startAnother();
    await world.running.stop();
    expect(await world.outcomeOf(sendText(old, "after all"))).toMatchObject({ migratedTo: now.chat });
    expect((await world.calls(old)).length).toBe(before);
  });
});
