import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { startHubWorld, type HubWorld } from "./hub-world.js";

describeOnEachBackend("a topic of a forum in a hub", (backend) => {
  let world: HubWorld;
  let parts = 0;
  let night = 0;
  beforeAll(async () => {
    world = await startHubWorld(backend);
    const oslo = (await world.people.chats()).find(({ title }) => title === "Oslo garage");
    const threadOf = (topic: string) =>
      oslo?.topics.find(({ name }) => name === topic)?.message_thread_id ?? 0;
    [parts, night] = [threadOf("Parts wanted"), threadOf("Night shift")];
    await answered(() => say("Ada", "/hub parts"));
    await answered(() => say("Ada", "/join parts", "Lisbon flat"));
    await answered(() => say("Ada", "/join parts both", "Oslo garage", parts));
    await answered(() => say("Ada", "/leave default", "Oslo garage"));
  }, 60_000);
  afterAll(() => world.stop());

  const say = (from: string, text: string, chat?: string, thread?: number) =>
    chat === undefined
      ? world.people.say(from, text)
      : world.people.send({ from, chat, text, ...(thread !== undefined && { thread }) });
  const answered = async (act: () => Promise<unknown>) => {
    const after = await world.now();
    await act();
    return world.called("sendMessage", 1, after);
  };
  const sent = async (text: string, after: number) =>
    (await world.people.calls({ after })).calls.filter(({ params }) =>
      String(params["text"]).startsWith(text),
    );
  const chatOf = async (title: string) => (await world.people.chats()).find((one) => one.title === title)?.id;

  test("speaks to the chats of its hub; other topics of the forum do not (X5)", async () => {
    const after = await world.now();
    await say("Björn", "only for the night", "Oslo garage", night);
    await say("Björn", "only for all", "Oslo garage");
    await say("Björn", "a gearbox", "Oslo garage", parts);
    const [copy, ...others] = await world.called("sendMessage", 1, after);
    expect(others).toEqual([]);
    expect(copy?.params["text"]).toContain("a gearbox");
    expect(copy?.chat).toBe(await chatOf("Lisbon flat"));
  });

  test("hears its hub, in the topic and nowhere else in the forum; answers find each other (X5, B4)", async () => {
    const after = await world.now();
    const offer = await say("Chidi", "I have one", "Lisbon flat");
    await world.called("sendMessage", 3, after);
    const copies = await sent("I have one", after);
    expect(copies).toHaveLength(3);
    const oslo = await chatOf("Oslo garage");
    const [inTopic] = copies.filter(({ chat }) => chat === oslo);
    expect(inTopic?.params["message_thread_id"]).toBe(parts);
    expect(inTopic?.outcome.ok).toBe(true);

    const seen = (await world.people.messages("Oslo garage")).findLast(({ text }) =>
      text?.startsWith("I have one"),
    );
    expect(seen?.["message_thread_id"]).toBe(parts);
    const later = await world.now();
    await world.people.send({
      from: "Dalia",
      chat: "Oslo garage",
      thread: parts,
      reply_to: seen?.message_id ?? 0,
      text: "how much?",
    });
    const [answer] = await world.called("sendMessage", 1, later);
    expect(answer?.params["reply_parameters"]).toMatchObject({ message_id: offer.message_id });
  });

  test("leaves it, and comes back by the button (X5)", async () => {
    const after = await world.now();
    await answered(() => say("Ada", "/leave parts", "Oslo garage", parts));
    const panel = (await world.people.messages("Oslo garage")).findLast(({ text }) =>
      text?.includes("is not in"),
    );
    expect(panel?.["message_thread_id"]).toBe(parts);
    await say("Björn", "nobody hears this", "Oslo garage", parts);
    await world.people.press({
      from: "Ada",
      chat: "Oslo garage",
      message_id: panel?.message_id ?? 0,
      button: "Speak and hear",
    });
    await world.called("answerCallbackQuery", 1, after);
    const later = await world.now();
    await say("Björn", "but this", "Oslo garage", parts);
    const [copy] = await world.called("sendMessage", 1, later);
    expect(copy?.params["text"]).toContain("but this");
    expect(await sent("nobody hears this", after)).toEqual([]);
  });
});
