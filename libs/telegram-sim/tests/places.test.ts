import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { messageIdsIn } from "./files.js";
import { setStage, type Stage } from "./stage.js";
import { TurnedClock } from "./turned-clock.js";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const refusalOf = async (method: string, params: object): Promise<string | undefined> =>
  (await stage.bot.call(method, params)).description;

describe("places and dice", () => {
  test("a live location moves until it is stopped, or its time is over", async () => {
    const clock = new TurnedClock();
    const timed = await setStage({ clock });
    const { bot, lisbon } = timed;
    const here = { chat_id: lisbon, latitude: 38.7, longitude: -9.1 };
    const live = await bot.result("sendLocation", { ...here, live_period: 600, heading: 90 });
    expect(live).toMatchObject({ location: { live_period: 600, heading: 90 } });
    const [message_id] = messageIdsIn(live);
    const there = { ...here, message_id, latitude: 38.8 };
    const moved = await bot.result("editMessageLiveLocation", there);
    expect(moved).toMatchObject({ location: { latitude: 38.8, live_period: 600 } });
    expect((await bot.call("editMessageLiveLocation", there)).description).toMatch(/message is not modified/);
    expect(
      (await bot.call("editMessageLiveLocation", { ...there, live_period: 600 + 86_401 })).description,
    ).toBe("Bad Request: wrong live location period specified");
    const stopped = await bot.result("stopMessageLiveLocation", { chat_id: lisbon, message_id });
    expect(stopped).toMatchObject({ location: { latitude: 38.8, longitude: -9.1 } });
    expect(stopped).not.toHaveProperty("location.live_period");
    expect((await bot.call("editMessageLiveLocation", there)).description).toBe(
      "Bad Request: message can't be edited",
    );
    const [second] = messageIdsIn(await bot.result("sendLocation", { ...here, live_period: 60 }));
    clock.turn(61_000);
    expect((await bot.call("editMessageLiveLocation", { ...there, message_id: second })).description).toBe(
      "Bad Request: message can't be edited",
    );
    await timed.close();
  });

  test.each([
    ["sendLocation", { latitude: 91, longitude: 0 }, "invalid location specified"],
    ["sendLocation", { latitude: 1, longitude: 0, live_period: 59 }, "wrong live location period specified"],
    [
      "sendLocation",
      { latitude: 1, longitude: 0, live_period: 60, heading: 361 },
      "wrong live location heading specified",
    ],
    ["sendVenue", { latitude: 1, longitude: 0, title: "", address: "x" }, "venue title must be non-empty"],
    ["sendDice", { emoji: "🎹" }, "EMOTICON_INVALID"],
  ])("%s %j is refused: %s", async (method, params, refusal) => {
    expect(await refusalOf(method, { chat_id: stage.oslo, ...params })).toBe(`Bad Request: ${refusal}`);
  });

  test.each([
    ["🎲", 6],
    ["🎯", 6],
    ["🎳", 6],
    ["🏀", 5],
    ["⚽️", 5],
    ["🎰", 64],
  ])("%s shows 1 to %d", async (emoji, sides) => {
    const low = await setStage({ random: () => 0 });
    const high = await setStage({ random: () => 0.999_999 });
    for (const [{ bot, oslo }, value] of [
      [low, 1],
      [high, sides],
    ] as const)
      expect(await bot.result("sendDice", { chat_id: oslo, emoji })).toMatchObject({
        dice: { value, emoji: emoji.replace("\uFE0F", "") },
      });
    await low.close();
    await high.close();
  });

  test("venues and contacts carry what they were given", async () => {
    const { bot, oslo } = stage;
    const venue = {
      latitude: 1,
      longitude: 2,
      title: "Bar",
      address: "Street",
      google_place_id: "g",
      foursquare_id: "f",
    };
    expect(await bot.result("sendVenue", { chat_id: oslo, ...venue })).toMatchObject({
      venue: { google_place_id: "g", foursquare_id: "f", location: { latitude: 1 } },
      location: { longitude: 2 },
    });
    const contact = { phone_number: "+1", first_name: "Eve", last_name: "Ng", vcard: "BEGIN:VCARD" };
    expect(await bot.result("sendContact", { chat_id: oslo, ...contact })).toMatchObject({ contact });
  });
});
