import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { BOT, startHubWorld, type HubWorld } from "./hub-world.js";

const PLACES = ["Oslo garage", "Kyoto kitchen"];

describeOnEachBackend("moderation on the whole platform", (backend) => {
  let world: HubWorld;
  beforeAll(async () => {
    world = await startHubWorld(backend);
  }, 60_000);
  afterAll(() => world.stop());

  /** What Ada, who administers the bot, sees in her chat with it. */
  const seenByAda = () => world.people.messages("Ada", { bot: BOT });
  const adaSees = async (words: string) => {
    await waitFor(`Ada sees "${words}"`, async () =>
      (await seenByAda()).some(({ text }) => text?.includes(words)),
    );
    const seen = (await seenByAda()).findLast(({ text }) => text?.includes(words));
    if (seen === undefined) throw new Error("it is gone again");
    return seen;
  };
  const isIn = async (place: string, words: string): Promise<boolean> =>
    (await world.people.messages(place)).some(({ text }) => text?.startsWith(words));

  test("who says unwanted things is known by an alias, banned by an answer, and all of it is gone (B6, B7)", async () => {
    const { people } = world;
    await people.say("Ada", "/aliases on");
    await adaSees("Below each copy stands the alias");
    for (const words of ["Buy my coins", "Buy them now"]) await people.say("Björn", words, "Lisbon flat");
    const copy = await adaSees("Buy them now");
    expect(copy.text).toMatch(/^Buy them now\nu-[a-z2-9]{6}$/);
    for (const place of PLACES) await waitFor(`${place} has it`, () => isIn(place, "Buy them now"));

    await people.send({ from: "Ada", bot: BOT, text: "/ban", reply_to: copy.message_id });
    const sure = await adaSees("their 2 posts of the last 48 hours");
    await people.press({ from: "Ada", bot: BOT, message_id: sure.message_id, button: "Ban" });
    await adaSees("is banned. Their 2 posts are being deleted everywhere");
    for (const place of PLACES) await waitFor(`${place} is clean`, async () => !(await isIn(place, "Buy")));

    await people.say("Björn", "Buy more", "Lisbon flat");
    await waitFor("Björn is told, in his language", () =>
      isIn("Lisbon flat", "Was du schreibst, bleibt hier"),
    );
    for (const place of PLACES) expect(await isIn(place, "Buy")).toBe(false);

    const banned = await adaSees("is banned.");
    await people.press({ from: "Ada", bot: BOT, message_id: banned.message_id, button: "Undo" });
    await adaSees("is no longer banned");
    await people.say("Björn", "I am sorry", "Lisbon flat");
    for (const place of PLACES) await waitFor(`${place} hears him`, () => isIn(place, "I am sorry"));
  });
});
