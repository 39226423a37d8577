import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { startDistributorWorld, type DistributorWorld } from "./distributor-world.js";

const [ADA, BOB] = [3_001, 3_002];

describeOnEachBackend("a hub that lets Telegram copy", (backend) => {
  let world: DistributorWorld;
  beforeAll(async () => {
    world = await startDistributorWorld(backend);
    await world.connect([ADA, BOB]);
    await follow({ transport: "copy", aliases: false });
  }, 60_000);
  afterAll(() => world.stop());

  const follow = (policy: object) =>
    world.sql("update distributor.hubs set policy = $1", [JSON.stringify(policy)]);
  const photo = (file: string) => ({
    photo: [{ file_id: file, file_unique_id: `unique ${file}`, width: 9, height: 9 }],
  });
  const heard = async (count: number) => {
    const toBob = () => world.asked.filter(({ chat, lane }) => chat === BOB && lane === "relay");
    await world.askedUntil(`${count} for Bob`, () => toBob().length >= count);
    return toBob()[count - 1];
  };
  const say = (message_id: number, said: object) => world.say(ADA, { message_id, ...said });

  test("copies messages and albums where nothing is added (B1)", async () => {
    await say(11, { text: "plain" });
    expect(await heard(1)).toMatchObject({
      method: "copyMessage",
      params: { chat_id: BOB, from_chat_id: ADA, message_id: 11 },
    });
    await say(12, { media_group_id: "a", ...photo("1") });
    await say(13, { media_group_id: "a", ...photo("2") });
    expect(await heard(2)).toMatchObject({
      method: "copyMessages",
      params: { chat_id: BOB, from_chat_id: ADA, message_ids: [12, 13] },
    });
  });

  test("sends an original where something is, and an album that answers, whose answer a copy would lose", async () => {
    const [first] = world.asked;
    if (first === undefined) throw new Error("nothing was asked for");
    await world.end(first, { status: "ok", result: true, messageIds: [77] });
    await say(21, { text: "an answer", reply_to_message: { message_id: 11 } });
    expect(await heard(3)).toMatchObject({
      method: "copyMessage",
      params: { message_id: 21, reply_parameters: { message_id: 77 } },
    });
    const answering = { media_group_id: "b", reply_to_message: { message_id: 11 } };
    await say(22, { ...answering, ...photo("3") });
    await say(23, { ...answering, ...photo("4") });
    expect(await heard(4)).toMatchObject({
      method: "sendMediaGroup",
      params: { reply_parameters: { message_id: 77 } },
    });
    await follow({ transport: "copy", aliases: false, signature: { text: "Harbour news" } });
    await say(24, { text: "signed" });
    expect((await heard(5))?.method).toBe("sendMessage");
  });
});
