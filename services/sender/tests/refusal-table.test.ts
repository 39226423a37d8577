import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { ChatAddress } from "@telebus/contracts";
import { failureRows, Markup, sendText, type FailureRow } from "@telebus/telegram";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { hearNews, type SenderNews } from "./sender-news.js";
import { BOT, startSenderWorld, type SenderWorld } from "./sender-world.js";

/** One refusal as Telegram words it, and what is to come of it. */
interface Case {
  readonly row: FailureRow;
  readonly code: number;
  readonly description: string;
  readonly bot: number;
}

/** As JSON keeps it: without what is undefined. */
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A row for each text; one that goes by its code alone is met once. Those that stop their bot have one each. */
const cases = failureRows.flatMap((row, n) =>
  (row.texts ?? [undefined]).map((text): Case => {
    const code = row.code ?? (row.reaction === "chat-dead" ? 403 : 400);
    const description = text === undefined ? `Refused with ${code}` : `Refused: ${text.toUpperCase()}`;
    return { row, code, description, bot: row.reaction === "bot-stopped" ? BOT + n : BOT };
  }),
);
const byOutcome = (isMeant: (row: FailureRow) => boolean): [string, Case][] =>
  cases.filter(({ row }) => isMeant(row)).map((one) => [`${one.code} ${one.description}`, one]);
const isReported = ({ action = "report" }: FailureRow): boolean => action === "report";
const once = (row: FailureRow): boolean => row.action?.startsWith("once-") === true;

describeOnEachBackend("what Telegram refuses with", (backend) => {
  let world: SenderWorld;
  let news: SenderNews;
  beforeAll(async () => {
    const bots = [...new Set([BOT, ...cases.map(({ bot }) => bot)])];
    world = await startSenderWorld(backend, { env: { SENDER_LIMITS: "off" }, bots });
    news = await hearNews(world.running);
  }, 60_000);
  afterAll(() => world.stop());

  const refuse = (to: ChatAddress, { code, description }: Case, times = 1, parameters = {}): Promise<void> =>
    world.people.addFault({ chat: to.chat, error: { code, description, parameters }, times });
  const recorded = async (id: string): Promise<unknown> =>
    (await world.sql("select state, outcome from sender.calls where id = $1", [id]))[0];
  /** A call with everything in it that can be left out. */
  const fullText = (to: ChatAddress) =>
    sendText(to, "Hello", {
      replyTo: { message_id: 41, quote: "Hi" },
      replyMarkup: Markup.inlineKeyboard([Markup.button.url("site", "https://example.org")]),
      entities: [{ type: "bold", offset: 0, length: 5 }],
    });
  /** @returns what was told and noted of one call; both say the same */
  const endOf = async (id: string) => {
    const { outcome } = await world.result(id);
    expect(await recorded(id)).toEqual({ state: "done", outcome: asStored(outcome) });
    return outcome;
  };
  const failure = ({ row, code, description }: Case) => ({
    status: "failed",
    class: row.class,
    reaction: row.reaction,
    code,
    description,
  });

  test.each(byOutcome((row) => isReported(row) && row.reaction === "chat-dead"))(
    "%s: the call fails, the chat is dead, and the next call to it is not made",
    async (_text, refusal) => {
      const ada = await world.somebody();
      await refuse(ada, refusal);
      const [id = ""] = await world.request(sendText(ada, "Hello"));
      expect(await endOf(id)).toEqual(failure(refusal));
      const [next = ""] = await world.request(sendText(ada, "and on", { lane: "relay" }));
      expect(await endOf(next)).toMatchObject({ class: refusal.row.class, reaction: "chat-dead" });
      expect(await world.calls(ada)).toHaveLength(1);
      const rows = await world.sql("select class from sender.dead_chats where chat = $1", [ada.chat]);
      expect(rows).toEqual([{ class: refusal.row.class }]);
      await waitFor("told", () => news.ofChat(ada.chat).length > 0);
      const data = { bot: BOT, chat: ada.chat, class: refusal.row.class, at: expect.any(String) };
      expect(news.ofChat(ada.chat)).toEqual([{ event: "chat.died", data }]);
    },
  );

  test.each(byOutcome((row) => isReported(row) && !["chat-dead", "bot-stopped"].includes(row.reaction)))(
    "%s: the call fails, nobody else hears of it, and the lane goes on",
    async (_text, refusal) => {
      const ada = await world.somebody();
      await refuse(ada, refusal);
      const [id = "", next = ""] = await world.request(sendText(ada, "Hello"), sendText(ada, "and on"));
      expect(await endOf(id)).toEqual(failure(refusal));
      expect(await endOf(next)).toMatchObject({ status: "ok" });
      expect(news.ofChat(ada.chat)).toEqual([]);
    },
  );

  test.each(byOutcome(once))(
    "%s: the call goes once more without the part at fault, and then no more",
    async (_text, refusal) => {
      const ada = await world.somebody();
      await refuse(ada, refusal);
      const [id = ""] = await world.request(fullText(ada));
      expect(await endOf(id)).toMatchObject({ status: "ok" });
      const [first, second] = (await world.calls(ada)).map(({ params }) => JSON.stringify(params).length);
      expect(second).toBeLessThan(first ?? 0);
      await refuse(ada, refusal, 2);
      const [again = ""] = await world.request(fullText(ada));
      expect(await endOf(again)).toEqual(failure(refusal));
      expect(await world.calls(ada)).toHaveLength(4);
    },
  );

  test.each(byOutcome(({ action }) => action === "succeed"))(
    "%s: what was wanted is so already",
    async (_text, refusal) => {
      const ada = await world.somebody();
      await refuse(ada, refusal);
      const [id = ""] = await world.request(sendText(ada, "Hello"));
      expect(await endOf(id)).toEqual({ status: "ok", result: true, messageIds: [] });
    },
  );

  test.each(byOutcome(({ action }) => action === "hold" || action === "retry-later"))(
    "%s: the call keeps its place, and is made again a second later",
    async (_text, refusal) => {
      const ada = await world.somebody();
      await refuse(ada, refusal, 1, refusal.row.action === "hold" ? { retry_after: 1 } : {});
      const [id = "", next = ""] = await world.request(sendText(ada, "first"), sendText(ada, "second"));
      expect(await endOf(id)).toMatchObject({ status: "ok" });
      expect(await endOf(next)).toMatchObject({ status: "ok" });
      const made = await world.calls(ada);
      expect(made.map(({ params }) => params["text"])).toEqual(["first", "first", "second"]);
      const [refused = 0, repeated = 0] = made.map(({ at }) => at);
      expect(repeated - refused).toBeGreaterThanOrEqual(990);
    },
  );

  test.each(byOutcome(({ action }) => action === "migrate"))(
    "%s: the call goes to the new id, and that is told",
    async (_text, refusal) => {
      const [old, now] = [await world.somebody(), await world.somebody()];
      await refuse(old, refusal, 1, { migrate_to_chat_id: now.chat });
      const [id = ""] = await world.request(sendText(old, "Hello"));
      expect(await endOf(id)).toMatchObject({ status: "ok", migratedTo: now.chat });
      await waitFor("told", () => news.ofChat(old.chat).length > 0);
      const data = { bot: BOT, from: old.chat, to: now.chat };
      expect(news.ofChat(old.chat)).toEqual([{ event: "chat.migrated", data }]);
      const [row] = await world.sql("select moved_to::float8 as to from sender.moved_chats where chat = $1", [
        old.chat,
      ]);
      expect(row).toEqual({ to: now.chat });
    },
  );

  test.each(byOutcome(({ reaction }) => reaction === "bot-stopped"))(
    "%s: the bot is stopped, and its calls wait",
    async (_text, refusal) => {
      const { bot, description, row } = refusal;
      const ada = await world.somebody(bot);
      await world.people.addFault({ bot, error: { code: refusal.code, description } });
      const [id = ""] = await world.request(sendText(ada, "Hello"));
      await waitFor("parked", async () => {
        const rows = await world.sql("select from sender.parked where call = $1", [id]);
        return rows.length === 1;
      });
      expect(await recorded(id)).toEqual({ state: "refused", outcome: null });
      const ofBot = () => news.of("sender.bot.stopped.v1").filter((fact) => fact["bot"] === bot);
      await waitFor("told", () => ofBot().length > 0);
      expect(ofBot()).toEqual([{ bot, class: row.class, description }]);
    },
  );
});
