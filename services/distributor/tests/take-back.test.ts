import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import {
  ADMINISTRATOR,
  startDistributorWorld,
  type Asked,
  type DistributorWorld,
} from "./distributor-world.js";

const CHATS = Array.from({ length: 150 }, (_, n) => 2_000 + n);

describeOnEachBackend("a post that is taken back", (backend) => {
  let world: DistributorWorld;
  beforeAll(async () => {
    world = await startDistributorWorld(backend);
    await world.connect(CHATS);
  }, 60_000);
  afterAll(() => world.stop());

  const copies = () => world.asked.filter(({ params }) => params["text"] === "too much");
  const removals = () => world.asked.filter(({ method }) => method === "deleteMessages");
  const answers = () =>
    world.asked.filter(({ lane, method }) => lane === "interactive" && method === "sendMessage");
  const messageIn = ({ chat = 0 }: Asked): number => chat * 10;
  const arrives = (call: Asked) =>
    world.end(call, { status: "ok", result: true, messageIds: [messageIn(call)] });
  const isGone = (call: Asked) => world.end(call, { status: "ok", result: true, messageIds: [] });

  test("is not asked for by somebody else, and not without a word on which", async () => {
    await world.say(2_000, { message_id: 1, text: "too much" });
    await world.askedUntil("as many as may wait", () => copies().length >= 60);
    await world.say(2_001, { message_id: 5, text: "/delete", command: "delete" });
    const [first] = copies();
    if (first === undefined) throw new Error("nothing was asked for");
    await arrives(first);
    await waitFor("the copy is known", async () => {
      const rows = await world.sql("select 1 from distributor.messages where not is_source");
      return rows.length === 1;
    });
    await world.say(first.chat ?? 0, {
      message_id: 6,
      text: "/delete",
      command: "delete",
      reply_to_message: { message_id: messageIn(first) },
    });
    await world.askedUntil("two answers", () => answers().length === 2);
    const texts = answers().map(({ params }) => params["text"]);
    expect(texts).toEqual(
      expect.arrayContaining([
        "Answer to your message with /delete, and every copy of it goes.",
        "Only your own messages can be taken back.",
      ]),
    );
    expect(removals()).toEqual([]);
  });

  test("goes to no more chats, and every copy goes, also those that were under way", async () => {
    const [, second, ...others] = copies().slice(0, 60);
    if (second === undefined) throw new Error("nothing was asked for");
    await world.say(2_000, {
      message_id: 2,
      text: "/delete",
      command: "delete",
      reply_to_message: { message_id: 1 },
    });
    await world.askedUntil("the first removal", () => removals().length === 1);
    for (const call of [second, ...others]) await arrives(call);
    for (let ended = 0; ended < 60; ended++) {
      await world.askedUntil("one more removal", () => removals().length > ended);
      const call = removals()[ended];
      if (call !== undefined) await isGone(call);
    }
    for (const call of copies().slice(60)) await arrives(call);
    await waitFor("all is done", async () => {
      for (const call of removals().slice(60)) await isGone(call);
      const rows = await world.sql("select 1 from distributor.fan_outs where state <> 'done'");
      return rows.length === 0;
    });
    expect(copies().length).toBeLessThan(CHATS.length - 1);
    const removed = new Map(removals().map(({ chat, params }) => [chat, params["message_ids"]]));
    expect(removed).toEqual(new Map(copies().map((copy) => [copy.chat, [messageIn(copy)]])));
    expect(answers().at(-1)?.params["text"]).toContain("Every copy of it is being deleted");
  });

  test("is not taken back twice", async () => {
    await world.say(2_000, {
      message_id: 3,
      text: "/delete",
      command: "delete",
      reply_to_message: { message_id: 1 },
    });
    await world.askedUntil("an answer", () => answers().length === 4);
    expect(answers().at(-1)?.params["text"]).toBe("It was taken back already.");
  });

  test("by an administrator may be anybody's", async () => {
    await world.say(2_001, { message_id: 11, text: "too much of it" });
    await world.say(2_001, {
      message_id: 12,
      person: ADMINISTRATOR,
      text: "/delete",
      command: "delete",
      reply_to_message: { message_id: 11 },
    });
    await world.askedUntil("an answer", () => answers().length === 5);
    expect(answers().at(-1)?.params["text"]).toContain("Every copy of it is being deleted");
  });
});
