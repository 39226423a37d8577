import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { ConversationCancelled } from "@telebus/contracts";
import { conversationKey } from "@telebus/service";
import { buttonsOf, waitFor, type Asked } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { ADMINISTRATOR, BOT, startAdminWorld, type AdminWorld } from "./admin-world.js";

const Page = z.object({
  feedback: z.array(z.looseObject({ id: z.int(), person: z.int() })),
  next: z.int().optional(),
});

describeOnEachBackend("feedback", (backend) => {
  let world: AdminWorld;
  /** Everybody speaks in a story of their own: so often may they write. */
  let ada = 42;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
    await waitFor("the bot is published", () => world.ports.live.bot(BOT) !== undefined);
    await waitFor("scopes", () => world.ports.live.holds(ADMINISTRATOR, "admin"));
  });
  beforeEach(() => {
    ada += 1;
  });
  afterAll(() => world.stop());

  const say = (text: string, { person = ada, more = {} }: { person?: number; more?: object } = {}) => {
    const [name = "", ...args] = text.slice(1).split(" ");
    const command = text.startsWith("/") ? { name, args: args.join(" ") } : undefined;
    return world.receive({
      bot: BOT,
      kind: "message",
      chat: { id: person, type: "private" },
      person: { id: person, language: "en" },
      command,
      content: { message_id: 5, from: { id: person, first_name: "Ada", last_name: "L" }, text, ...more },
    });
  };
  const toldTo = (chat: number, words: string, journey?: string): Promise<Asked> =>
    world.untilAsked(
      `${words} to ${chat}`,
      (asked) =>
        asked.chat === chat &&
        String(asked.params["text"]).includes(words) &&
        (journey === undefined || asked.journeyId === journey),
    );
  let message = 100;
  /** Telegram has sent it. */
  const sent = async (asked: Asked): Promise<number> => {
    message += 1;
    await world.end(asked, { status: "ok", result: {}, messageIds: [message] });
    await waitFor("the card is known", async () => {
      const rows = await world.sql("select 1 from admin.feedback_cards where message = $1", [message]);
      return rows.length === 1;
    });
    return message;
  };
  const threads = async (state = "open"): Promise<unknown[]> => {
    const { body } = await world.api("GET", `/api/feedback?bot=${BOT}&state=${state}&limit=200`);
    return Page.parse(body).feedback.filter(({ person }) => person === ada);
  };
  const threadId = async (): Promise<number> => {
    const [row] = await world.sql(
      "select id from admin.feedback_threads where person = $1 order by id desc",
      [ada],
    );
    return Number(row?.["id"]);
  };

  test("goes to operators, who answer by a button, and the person can say more in the same thread", async () => {
    await toldTo(ada, "Thank you!", await say("/feedback The tea is cold"));
    const card = await toldTo(ADMINISTRATOR, "Ada L: The tea is cold");
    expect([...buttonsOf(card).keys()]).toEqual(["Answer", "Close", "Ban"]);
    await sent(card);
    await world.press(card, "Answer", ADMINISTRATOR);
    await toldTo(ADMINISTRATOR, "Write your answer to Ada L");
    const place = { bot: BOT, chat: ADMINISTRATOR, person: ADMINISTRATOR };
    expect(await world.ports.state.get(conversationKey(place))).toBe("admin");
    await toldTo(ADMINISTRATOR, "on its way", await say("We heat it", { person: ADMINISTRATOR }));
    expect(await world.ports.state.get(conversationKey(place))).toBeNull();

    const answer = await toldTo(ada, "We heat it");
    expect(answer.params).toMatchObject({
      text: "You have an answer.\nThe tea is cold\nWe heat it",
      entities: [{ type: "blockquote", length: "The tea is cold".length }],
      reply_parameters: { message_id: 5 },
    });
    const redrawn = await toldTo(ADMINISTRATOR, "You: We heat it");
    expect(redrawn.method).toBe("editMessageText");
    expect(await threads("answered")).toMatchObject([{ name: "Ada L" }]);

    await sent(answer);
    await world.press(answer, "Say more", ada);
    await toldTo(ada, "What would you like to tell us?");
    await say("Now it is too hot");
    const again = await toldTo(ADMINISTRATOR, "Ada L: Now it is too hot");
    expect(again.params["text"]).toContain("You: We heat it");
    expect(await threads("open")).toHaveLength(1);
  });

  test("is asked for where there are no words, and /cancel leaves it", async () => {
    await toldTo(ada, "What would you like to tell us?", await say("/feedback"));
    const words = await say("Nice bot");
    await toldTo(ada, "Thank you!", words);
    await say("This is not for you");
    await toldTo(ada, "What would you like to tell us?", await say("/feedback"));
    await world.tell(ConversationCancelled({ bot: BOT, chat: ada, person: ada, owner: "admin" }), "gateway");
    await waitFor("the form is gone", async () => {
      const rows = await world.sql("select 1 from admin.feedback_forms where person = $1", [ada]);
      return rows.length === 0;
    });
    await say("This neither");
    await toldTo(ada, "Thank you!", await say("/feedback The end"));
    const kept = await world.sql(
      `select text from admin.feedback_messages join admin.feedback_threads t on t.id = thread where person = $1`,
      [ada],
    );
    expect(kept.map(({ text }) => text)).toEqual(["Nice bot", "The end"]);
  });

  test("is answered by replying to the card, by operators alone", async () => {
    await say("/feedback Hello");
    const card = await toldTo(ADMINISTRATOR, `(${ada}): open`);
    const reply = { reply_to_message: { message_id: await sent(card) } };
    await say("Hello back", { person: ADMINISTRATOR, more: reply });
    expect((await toldTo(ada, "Hello back")).method).toBe("sendMessage");
    await world.press(card, "Answer", ada);
    await world.untilAsked(
      "a refusal",
      ({ method, params }) => method === "answerCallbackQuery" && /operator/.test(String(params["text"])),
    );
  });

  test("is closed, opened again, and its author banned and freed, by buttons that take themselves back", async () => {
    await say("/feedback Spam");
    const card = await toldTo(ADMINISTRATOR, `(${ada}): open`);
    await sent(card);
    await world.press(card, "Close", ADMINISTRATOR);
    const closed = await toldTo(ADMINISTRATOR, `(${ada}): closed`);
    expect([...buttonsOf(closed).keys()]).toEqual(["Reopen"]);
    await world.press(closed, "Reopen", ADMINISTRATOR);
    await waitFor("open again", async () => (await threads("open")).length === 1);
    await world.press(card, "Ban", ADMINISTRATOR);
    await waitFor("banned", () => world.ports.live.holds(ada, "banned", BOT));
    const banned = await world.untilAsked(
      "the card with the way back",
      (asked) => asked.chat === ADMINISTRATOR && buttonsOf(asked).has("Lift the ban"),
    );
    await world.press(banned, "Lift the ban", ADMINISTRATOR);
    await waitFor("freed", () => !world.ports.live.holds(ada, "banned", BOT));
    const audit = await world.sql("select action from admin.audit where subject = $1 order by id", [
      `feedback:${await threadId()}`,
    ]);
    expect(audit.map(({ action }) => action)).toEqual(["feedback.closed", "feedback.reopened"]);
  });

  test("is read, answered and closed over HTTP too", async () => {
    await say("/feedback By wire");
    await toldTo(ADMINISTRATOR, "Ada L: By wire");
    const id = await threadId();
    expect(await world.api("GET", `/api/feedback/${id}`)).toMatchObject({
      status: 200,
      body: { state: "open", messages: [{ answeredBy: null, text: "By wire" }] },
    });
    const found = async (query: string) =>
      Page.parse((await world.api("GET", `/api/feedback?${query}`)).body).feedback;
    expect(await found("search=by%20wire")).toMatchObject([{ id, last: "By wire", isLastTheirs: true }]);
    expect(await found("search=by%25wire")).toEqual([]);
    expect(await found(`person=${ada}&search=ada`)).toMatchObject([{ id }]);
    const answer = { body: { text: "Got it by wire" } };
    expect(await world.api("POST", `/api/feedback/${id}/answers`, answer)).toMatchObject({ status: 202 });
    await toldTo(ada, "Got it by wire");
    expect(await found("search=by%20wire")).toMatchObject([{ last: "Got it by wire", isLastTheirs: false }]);
    expect(await world.api("PATCH", `/api/feedback/${id}`, { body: { state: "closed" } })).toMatchObject({
      status: 204,
    });
    expect(await threads("closed")).toHaveLength(1);
    expect(await world.api("GET", "/api/feedback/999999")).toMatchObject({ status: 404 });
    expect(await world.api("POST", `/api/feedback/${id}/answers`, { body: { text: "" } })).toMatchObject({
      status: 400,
    });
    expect(await world.api("GET", "/api/feedback", { key: "wrong" })).toMatchObject({ status: 401 });
    const first = Page.parse((await world.api("GET", "/api/feedback?limit=1")).body);
    expect(first.next).toBe(first.feedback[0]?.id);
  });

  test("comes with its picture, and not more often than five times an hour", async () => {
    await say("/feedback");
    await toldTo(ada, "What would you like to tell us?");
    await say("", { more: { text: undefined, photo: [{ file_id: "x" }] } });
    const copy = await world.untilAsked(
      "the picture",
      ({ method, params }) => method === "copyMessage" && params["from_chat_id"] === ada,
    );
    expect(copy).toMatchObject({ chat: ADMINISTRATOR, params: { message_id: 5 } });
    for (const n of [2, 3, 4, 5]) await toldTo(ada, "Thank you!", await say(`/feedback ${n}`));
    await toldTo(ada, "Please write again later", await say("/feedback 6"));
  });
});
