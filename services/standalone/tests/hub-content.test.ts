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
});
