import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { startHubWorld, type HubWorld } from "./hub-world.js";

const OSLO = "Oslo garage";

describeOnEachBackend("an edit in the hub", (backend) => {
  let world: HubWorld;
  beforeAll(async () => {
    world = await startHubWorld(backend);
    const after = await world.now();
    await world.people.say("Ada", "/edits in-place");
    await world.called("sendMessage", 1, after);
  }, 60_000);
  afterAll(() => world.stop());

  /** Björn says something in Oslo, and three chats have it. */
  const say = async (method: string, said: object): Promise<number> => {
    const after = await world.now();
    const { message_id } = await world.people.send({ from: "Björn", chat: OSLO, ...said });
    await world.called(method, 3, after);
    return message_id;
  };
  const edit = async (message_id: number, method: string, edited: object) => {
    const after = await world.now();
    await world.people.edit({ from: "Björn", chat: OSLO, message_id, ...edited });
    return world.called(method, 3, after);
  };
  const lastIn = async (chat: string) => (await world.people.messages(chat)).at(-1);

  test("of a text, a caption and a file reaches the copies, and nothing is said again (B3)", async () => {
    const text = await say("sendMessage", { text: "at sevn" });
    const words = await edit(text, "editMessageText", { text: "at seven" });
    expect(words.every(({ outcome }) => outcome.ok)).toBe(true);
    expect(new Set(words.map(({ chat }) => chat)).size).toBe(3);
    expect((await lastIn("Lisbon flat"))?.text).toBe("at seven");

    const photo = await say("sendPhoto", { photo: {}, caption: "the habour" });
    const captions = await edit(photo, "editMessageCaption", { caption: "the harbour" });
    expect(captions.every(({ outcome }) => outcome.ok)).toBe(true);
    expect((await lastIn("Lisbon flat"))?.caption).toBe("the harbour");
    const files = await edit(photo, "editMessageMedia", { photo: {}, caption: "the harbour at night" });
    expect(files.every(({ outcome }) => outcome.ok)).toBe(true);
    expect((await lastIn("Kyoto kitchen"))?.caption).toBe("the harbour at night");
  });
});
