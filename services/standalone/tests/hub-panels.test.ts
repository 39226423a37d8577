import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { BOT, startHubPlatform, type HubPlatform } from "./hub-world.js";

describeOnEachBackend("a walk through the panels of the hub", (backend) => {
  let platform: HubPlatform;
  let people: HubPlatform["people"];

  beforeAll(async () => {
    platform = await startHubPlatform(backend, "Chidi");
    people = platform.people;
    await shown("Ada", "This chat is connected");
  }, 60_000);
  afterAll(() => platform.stop());

  /** What the bot has written in a chat, oldest first. */
  const written = async (chat: string) =>
    (await people.messages(chat, { bot: BOT })).filter(({ from }) => from?.is_bot === true);
  const lastPanel = async (chat: string) =>
    (await written(chat)).findLast(({ reply_markup }) => reply_markup !== undefined);
  /** A message of the bot in a chat, once it says this. */
  const shown = (chat: string, words: string) =>
    waitFor(`${chat}: ${words}`, async () =>
      (await written(chat)).findLast(({ text }) => text?.includes(words)),
    );
  const say = async (person: string, command: string, words: string, chat = person) => {
    const before = (await written(chat)).length;
    await people.say(person, command, chat === person ? undefined : chat);
    await waitFor(`${chat}: ${words}`, async () =>
      (await written(chat)).slice(before).some(({ text }) => text?.includes(words)),
    );
  };
  /** Presses a button of the newest message that has any, and waits until that message says this. */
  const press = async (person: string, button: string, words: string, chat = person) => {
    const panel = await lastPanel(chat);
    if (panel === undefined) throw new Error(`no message with buttons in ${chat}`);
    const where = chat === person ? {} : { chat };
    await people.press({ from: person, ...where, message_id: panel.message_id, button });
    await waitFor(`${chat}: ${words}`, async () => (await lastPanel(chat))?.text?.includes(words));
    expect((await lastPanel(chat))?.message_id).toBe(panel.message_id);
  };

  test("a person goes from the menu to the settings and help and back, leaves and returns (B5, B12)", async () => {
    await say("Ada", "/start", "already connected, with 3 other chats");
    await press("Ada", "Settings", "Settings of this chat");
    await press("Ada", "Stop what comes in", "Nothing comes in.");
    await people.say("Björn", "unheard by Ada", "Lisbon flat");
    await shown("Oslo garage", "unheard by Ada");
    await shown("Kyoto kitchen", "unheard by Ada");
    await press("Ada", "Let in", "What others write comes in.");
    await press("Ada", "Back", "already connected");
    await press("Ada", "Help", "/selfsend: Whether your own messages");
    await press("Ada", "Back", "already connected");
    await press("Ada", "Disconnect", "Disconnect this chat from 3 others?");
    await press("Ada", "Stay connected", "already connected");
    await press("Ada", "Disconnect", "Disconnect this chat from 3 others?");
    await press("Ada", "Disconnect", "This chat is disconnected");
    await press("Ada", "Connect again", "This chat is connected");
    expect((await written("Ada")).map(({ text }) => text)).not.toContain("unheard by Ada");
  });

  test("in a group its administrators turn the switches, others are refused over the chat (B5, B12)", async () => {
    await say("Ada", "/broadcast", "What this chat says and hears", "Kyoto kitchen");
    await press("Ada", "Stop what goes out", "Nothing goes out from here.", "Kyoto kitchen");
    const before = (await people.calls()).last;
    const panel = await shown("Kyoto kitchen", "Nothing goes out from here.");
    await people.press({
      from: "Dalia",
      chat: "Kyoto kitchen",
      message_id: panel.message_id,
      button: "Let out",
    });
    const { calls } = await people.calls({ method: "answerCallbackQuery", after: before, waitMs: 10_000 });
    expect(calls[0]?.params["text"]).toBe("Only administrators of this chat can do that.");
    await say("Dalia", "/selfsend on", "Only administrators of this chat", "Kyoto kitchen");
    // Who is made one may at once: Telegram tells the bot, which is an administrator itself.
    await people.setMember({ chat: "Kyoto kitchen", user: "Dalia", status: "administrator" });
    await say("Dalia", "/broadcast on", "What is written here goes out.", "Kyoto kitchen");
  });

  test("an operator pauses the hub, changes its signature, and takes a chat out and back (B13, B15)", async () => {
    await say("Dalia", "/status", "Only the operators");
    await say("Chidi", "/start", "This chat is connected");
    await say("Chidi", "/signature by the sea", "Below every copy: by the sea");
    await say("Chidi", "/status", "Hub “default”: running");
    await press("Chidi", "Pause", "is paused");
    await people.say("Björn", "is this on?", "Lisbon flat");
    await press("Chidi", "Resume", "is running");
    await shown("Chidi", "is this on?\nby the sea");
    await say("Chidi", "/list", "page 1 of 1");
    await press("Chidi", "2", "Number -100");
    await press("Chidi", "Take out", "out? It hears nothing more");
    await press("Chidi", "Take out", "It is not connected.");
    await press("Chidi", "Connect again", "What others write comes in.");
    await press("Chidi", "Chats", "page 1 of 1");
    await press("Chidi", "Status", "Signature: by the sea");
    await press("Chidi", "Signature", "Below every copy");
    await press("Chidi", "Remove", "Copies have no signature.");
    await press("Chidi", "Status", "Signature: none");
    await press("Chidi", "Edits", "Copies stay as they are.");
    await press("Chidi", "Change the copies", "Every copy changes too.");
    await press("Chidi", "Status", "Edits: copies change too");
    expect((await lastPanel("Chidi"))?.text).toContain("Chats: 5 (people 2, groups 3, channels 0)");
  });
});
