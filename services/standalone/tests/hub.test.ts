import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { BOT, startHubWorld, type HubWorld } from "./hub-world.js";

describeOnEachBackend("the hub", (backend) => {
  let world: HubWorld;
  let people: HubWorld["people"];
  beforeAll(async () => {
    world = await startHubWorld(backend);
    people = world.people;
  }, 60_000);
  afterAll(() => world.stop());

  const chatsOfHub = () => world.chatsOfHub();
  const called: HubWorld["called"] = (...wanted) => world.called(...wanted);
  const now = () => world.now();

  test("a group is registered when the bot is made an administrator, a person by /start (B14)", async () => {
    const titles = (await chatsOfHub()).map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(["Lisbon flat", "Oslo garage", "Kyoto kitchen", null]));
    const [answer] = (await people.messages("Ada", { bot: BOT })).filter(({ from }) => from?.is_bot === true);
    expect(answer?.text).toContain("This chat is connected");
  });

  test("formatting is kept, whatever the letters (B1)", async () => {
    const after = await now();
    const text = "👩‍🚀 bold and שלום";
    const entities = [{ type: "bold", offset: 6, length: 4 }];
    await people.send({ from: "Ada", chat: "Lisbon flat", text, entities });
    const copies = await called("sendMessage", 3, after);
    for (const { params } of copies) expect(params).toMatchObject({ text, entities });
  });

  test.each([
    ["photo", "sendPhoto"],
    ["video", "sendVideo"],
    ["animation", "sendAnimation"],
    ["audio", "sendAudio"],
    ["document", "sendDocument"],
    ["voice", "sendVoice"],
    ["video_note", "sendVideoNote"],
    ["sticker", "sendSticker"],
  ] as const)("a %s is sent again by its file_id, to three chats (B1)", async (kind, method) => {
    const after = await now();
    const said = await people.send({ from: "Björn", chat: "Oslo garage", [kind]: {} });
    const copies = await called(method, 3, after);
    expect(new Set(copies.map(({ chat }) => chat)).size).toBe(3);
    for (const { params, outcome } of copies) {
      expect(outcome.ok).toBe(true);
      expect(typeof params[kind]).toBe("string");
    }
    expect(said.message_id).toBeGreaterThan(0);
  });

  test("nothing is forwarded or copied, and nothing comes round again (B1, B8)", async () => {
    const after = await now();
    await people.say("Chidi", "only once", "Kyoto kitchen");
    await called("sendMessage", 3, after);
    await people.say("Chidi", "the next one", "Kyoto kitchen");
    await called("sendMessage", 6, after);
    const { calls } = await people.calls({ after });
    expect(calls.filter(({ params }) => params["text"] === "only once")).toHaveLength(3);
    expect(calls.filter(({ method }) => /^(forward|copy)/.test(method))).toEqual([]);
  });

  /** Presses a button of the newest message of the bot in a chat, and waits for the answer to the press. */
  const press = async (from: string, button: string, chat?: string) => {
    const after = await now();
    const panel = (await people.messages(chat ?? from, { bot: BOT })).findLast(
      ({ from: sender, reply_markup }) => sender?.is_bot === true && reply_markup !== undefined,
    );
    if (panel === undefined) throw new Error("there is no message with buttons");
    await people.press({ from, ...(chat !== undefined && { chat }), message_id: panel.message_id, button });
    const [answer] = await called("answerCallbackQuery", 1, after);
    return answer?.params["text"];
  };

  test("/stop in a group is its administrators', asks first, and can be undone (B12)", async () => {
    const after = await now();
    await people.say("Dalia", "/stop", "Oslo garage");
    const [refused] = await called("sendMessage", 1, after);
    expect(refused?.params["text"]).toBe("Only administrators of this chat can do that.");
    await people.say("Ada", "/stop", "Oslo garage");
    const [, question] = await called("sendMessage", 2, after);
    expect(question?.params["text"]).toContain("Disconnect this chat from 3 others?");
    expect(await press("Dalia", "Disconnect", "Oslo garage")).toContain("Only administrators");
    expect(await press("Ada", "Disconnect", "Oslo garage")).toBe("Disconnected");
    expect((await chatsOfHub()).map(({ title }) => title)).not.toContain("Oslo garage");
    await called("editMessageText", 1, after);
    expect(await press("Ada", "Connect again", "Oslo garage")).toBe("Connected again");
    expect((await chatsOfHub()).map(({ title }) => title)).toContain("Oslo garage");
  });

  test("a forged press changes nothing and is answered kindly", async () => {
    const before = await now();
    await people.say("Ada", "/stop", "Oslo garage");
    await called("sendMessage", 1, before);
    await press("Ada", "Disconnect", "Oslo garage");
    await waitFor("Oslo is out", async () =>
      (await chatsOfHub()).every(({ title }) => title !== "Oslo garage"),
    );
    const after = await now();
    const ada = (await people.people()).find(({ first_name }) => first_name === "Ada");
    const oslo = (await people.chats()).find(({ title }) => title === "Oslo garage");
    await people.injectUpdate(BOT, {
      callback_query: {
        id: "forged",
        from: { id: ada?.id, is_bot: false, first_name: "Ada" },
        message: { message_id: 1, date: 1, chat: { id: oslo?.id, type: "supergroup", title: "Oslo garage" } },
        chat_instance: "1",
        data: "distributor:reconnect:AAAAAAAA",
      },
    });
    const [answer] = await called("answerCallbackQuery", 1, after);
    expect(answer?.params["text"]).toContain("no longer in use");
    expect((await chatsOfHub()).map(({ title }) => title)).not.toContain("Oslo garage");
    await people.say("Ada", "/start", "Oslo garage");
    await waitFor("Oslo is back", async () =>
      (await chatsOfHub()).some(({ title }) => title === "Oslo garage"),
    );
  });

  test("a removed bot takes its chat out of the hub, and an added one brings it back (B14)", async () => {
    await people.setMember({ chat: "Kyoto kitchen", user: BOT, status: "left" });
    await waitFor("Kyoto is out", async () =>
      (await chatsOfHub()).every(({ title }) => title !== "Kyoto kitchen"),
    );
    await people.setMember({ chat: "Kyoto kitchen", user: BOT, status: "administrator" });
    await waitFor("Kyoto is back", async () =>
      (await chatsOfHub()).some(({ title }) => title === "Kyoto kitchen"),
    );
    expect(await chatsOfHub()).toHaveLength(4);
  });

  test("a chat that Telegram refuses for good is taken out (B9)", async () => {
    const ada = (await people.people()).find(({ first_name }) => first_name === "Ada");
    await people.addFault({
      chat: ada?.id ?? 0,
      method: "sendMessage",
      error: { code: 403, description: "Forbidden: bot was blocked by the user" },
    });
    await people.say("Björn", "is anybody there?", "Lisbon flat");
    await waitFor("Ada is out", async () => (await chatsOfHub()).every(({ title }) => title !== null));
    await people.say("Ada", "/start");
    await waitFor("Ada is back", async () => (await chatsOfHub()).some(({ title }) => title === null));
    expect(await chatsOfHub()).toHaveLength(4);
  });

  test("Telegram says wait: the chat waits, and nothing is lost", async () => {
    const after = await now();
    await people.addFault({
      method: "sendMessage",
      error: { code: 429, description: "Too Many Requests: retry after 1", parameters: { retry_after: 1 } },
    });
    await people.say("Ada", "patience", "Lisbon flat");
    const tries = await called("sendMessage", 4, after);
    expect(tries.filter(({ outcome }) => outcome.ok)).toHaveLength(3);
  });

  test("a group that becomes a supergroup keeps its place", async () => {
    const made = await people.addChat({ type: "group", title: "Porto porch", members: ["Ada", BOT] });
    await people.say("Ada", "/start", made.id);
    await waitFor("Porto is in", async () => (await chatsOfHub()).some(({ chat }) => chat === made.id));
    const moved = await people.migrate(made.id);
    await waitFor("Porto has moved", async () => (await chatsOfHub()).some(({ chat }) => chat === moved.id));
    expect((await chatsOfHub()).map(({ chat }) => chat)).not.toContain(made.id);
  });
});
