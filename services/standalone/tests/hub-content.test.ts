import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { startHubWorld, type HubWorld } from "./hub-world.js";

describeOnEachBackend("what is said in the hub", (backend) => {
  let world: HubWorld;
  beforeAll(async () => {
    world = await startHubWorld(backend);
  }, 60_000);
  afterAll(() => world.stop());

  const place = { latitude: 53.5461, longitude: 9.9663 };
  const pier = { title: "Pier 3", address: "Harbour road 1" };
  const mia = { phone_number: "+4912345", first_name: "Mia" };
  const poll = { question: "When do we row?", options: ["Sat", "Sun"], allows_multiple_answers: true };

  test.each([
    ["a location", "sendLocation", { location: place }, place],
    ["a live location, as a plain one", "sendLocation", { location: { ...place, live_period: 900 } }, place],
    [
      "a venue",
      "sendVenue",
      { location: place, venue: { ...pier, location: place } },
      { ...pier, latitude: place.latitude, longitude: place.longitude },
    ],
    ["a contact", "sendContact", { contact: mia }, mia],
    ["a dice, thrown anew", "sendDice", { dice: { emoji: "🎯", value: 3 } }, { emoji: "🎯" }],
    [
      "a poll, to vote in each chat",
      "sendPoll",
      { poll },
      { question: poll.question, options: [{ text: "Sat" }, { text: "Sun" }], allows_multiple_answers: true },
    ],
    [
      "a quiz whose answer Telegram keeps, as an ordinary poll",
      "sendPoll",
      { poll: { question: "6 × 7?", options: ["42", "43"], type: "quiz", correct_option_ids: [0] } },
      { question: "6 × 7?", type: "regular" },
    ],
  ])("%s is sent again to three chats (B1)", async (_what, method, said, params) => {
    const after = await world.now();
    await world.people.send({ from: "Björn", chat: "Oslo garage", ...said });
    const copies = await world.called(method, 3, after);
    expect(new Set(copies.map(({ chat }) => chat)).size).toBe(3);
    for (const copy of copies) {
      expect(copy.outcome.ok).toBe(true);
      expect(copy.params).toMatchObject(params);
    }
    expect(copies.every(({ params: sent }) => !("live_period" in sent) && !("value" in sent))).toBe(true);
  });

  test("an album is one album in each chat, and an answer to one of its items answers that one (B2, B4)", async () => {
    const after = await world.now();
    const said = await world.people.sendAlbum({
      from: "Björn",
      chat: "Oslo garage",
      album: [{ photo: {}, caption: "the boat" }, { video: {} }, { photo: {} }],
    });
    const albums = await world.called("sendMediaGroup", 3, after);
    for (const { params, outcome } of albums) {
      expect(outcome.ok).toBe(true);
      expect(params["media"]).toMatchObject([
        { type: "photo", caption: "the boat" },
        { type: "video" },
        { type: "photo" },
      ]);
    }
    const copies = (await world.people.messages("Lisbon flat")).slice(-3);
    expect(copies.map(({ video }) => video !== undefined)).toEqual([false, true, false]);
    await world.people.send({
      from: "Ada",
      chat: "Lisbon flat",
      text: "nice film",
      reply_to: copies[1]?.message_id,
    });
    const answers = await world.called("sendMessage", 3, after);
    const home = answers.find(({ params }) => params["chat_id"] === said[1]?.chat.id);
    expect(home?.params["reply_parameters"]).toMatchObject({ message_id: said[1]?.message_id });
  });

  test("an answer keeps its quote, unless the words were ours (B4)", async () => {
    const after = await world.now();
    await world.people.say("Ada", "We start at six and end at nine", "Lisbon flat");
    await world.called("sendMessage", 3, after);
    const answer = async (quote: string, text: string) => {
      const [copy] = (await world.people.messages("Oslo garage")).slice(-1);
      return world.people.send({
        from: "Björn",
        chat: "Oslo garage",
        text,
        reply_to: copy?.message_id,
        extra: { quote: { text: quote, position: 20, is_manual: true } },
      });
    };
    await answer("end at nine", "why so late?");
    const quoting = (await world.called("sendMessage", 6, after)).slice(3);
    for (const { params, outcome } of quoting) {
      expect(outcome.ok).toBe(true);
      expect(params["reply_parameters"]).toMatchObject({ quote: "end at nine", quote_position: 20 });
    }
    await answer("u-a3x7k2", "who is that?");
    const plain = (await world.called("sendMessage", 9, after)).slice(6);
    for (const { params } of plain) expect(params["reply_parameters"]).not.toHaveProperty("quote");
  });

  test("what cannot be said again stays, and its author hears why, once a day (B1)", async () => {
    const after = await world.now();
    const say = (content: object) => world.people.send({ from: "Dalia", chat: "Oslo garage", ...content });
    const secret = await say({ text: "a secret", extra: { has_protected_content: true } });
    const [told] = await world.called("sendMessage", 1, after);
    expect(told?.params).toMatchObject({
      chat_id: secret.chat.id,
      text: "This message is protected, so it stays here.",
      reply_parameters: { message_id: secret.message_id },
    });
    await say({ text: "another one", extra: { has_protected_content: true } });
    await say({ extra: { paid_media: { star_count: 5, paid_media: [] } } });
    await say({ extra: { story: { id: 1, chat: secret.chat } } });
    await say({ extra: { pinned_message: secret } });
    await say({ text: "and that is all" });
    const said = (await world.called("sendMessage", 6, after)).map(({ params }) => params["text"]);
    expect(new Set(said)).toEqual(
      new Set([
        "This message is protected, so it stays here.",
        "Paid content stays here: it is for those who pay for it.",
        "A bot cannot send this kind of message, so it stays here.",
        "and that is all",
      ]),
    );
  });
});
