import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { startDistributorWorld, type Asked, type DistributorWorld } from "./distributor-world.js";

const [ADA, BEN] = [1_000_001, 2_000_002];
/** Ada's bot speaks into the channel; Ben's bot hears it, and speaks into Ben's chat. */
const [SPEAKER, CHANNEL, BENS, GROUP] = [4_001, -4_002, 4_003, -4_004];

describeOnEachBackend("what bots of the platform have said", (backend) => {
  let world: DistributorWorld;
  let written = 100;
  beforeAll(async () => {
    world = await startDistributorWorld(backend);
    await world.connect([SPEAKER]);
    await world.connect([CHANNEL], "channel");
    await world.sql("insert into distributor.hubs (bot, name) values ($1, 'default')", [BEN]);
    await world.sql(
      `insert into distributor.chats (bot, chat, type) values
        ($1, ${CHANNEL}, 'channel'), ($1, ${BENS}, 'private'), ($1, ${GROUP}, 'supergroup')`,
      [BEN],
    );
    await world.sql(
      `insert into distributor.routes (hub, bot, chat, is_destination, policy)
       select id, $1::bigint, chat, chat = ${BENS}, '{"out": {"filters": {"bots": true}}}'
       from distributor.hubs, unnest($2::bigint[]) chat where bot = $1`,
      [BEN, [CHANNEL, BENS, GROUP]],
    );
  }, 60_000);
  afterAll(() => world.stop());

  const by = (bot: number, text: string) =>
    world.asked.filter((call) => call.bot === bot && call.params["text"] === text);
  const copyOf = async (text: string): Promise<Asked> => {
    await world.askedUntil(text, () => by(ADA, text).length === 1);
    const [copy] = by(ADA, text);
    if (copy === undefined) throw new Error("there is no copy");
    return copy;
  };
  const arrived = (call: Asked, message: number) =>
    world.end(call, { status: "ok", result: true, messageIds: [message] });
  const inChannel = (message_id: number, text: string) =>
    world.receive({
      bot: BEN,
      kind: "channel_post",
      chat: { id: CHANNEL, type: "channel" },
      content: { message_id, text },
    });
  const inGroup = (content: object) =>
    world.receive({
      bot: BEN,
      kind: "message",
      chat: { id: GROUP, type: "supergroup" },
      content: { message_id: ++written, ...content },
    });
  const heardByBen = async (text: string, act: () => Promise<void>) => {
    await act();
    await world.askedUntil(text, () => by(BEN, text).length === 1);
  };

  test("in a channel is not said again by another of them, whichever is known first (B8)", async () => {
    await world.say(SPEAKER, { message_id: 1, text: "known" });
    await arrived(await copyOf("known"), 71);
    await world.say(SPEAKER, { message_id: 2, text: "not known yet" });
    const late = await copyOf("not known yet");
    await inChannel(71, "known");
    await inChannel(72, "not known yet");
    await heardByBen("meanwhile", () => inGroup({ from: { id: 9 }, text: "meanwhile" }));
    const written = heardByBen("by a person", () => inChannel(73, "by a person"));
    await arrived(late, 72);
    await written;
    expect(by(BEN, "known")).toEqual([]);
    expect(by(BEN, "not known yet")).toEqual([]);
  });

  test("in a group is not said again, even where a route hears bots; those of others are (B8)", async () => {
    const from = (id: number) => ({ id, is_bot: true, first_name: "Bot" });
    await inGroup({ from: from(ADA), text: "by Ada's bot" });
    await inGroup({ from: { id: 9 }, via_bot: from(ADA), text: "through Ada's bot" });
    await heardByBen("by a stranger's bot", () => inGroup({ from: from(77), text: "by a stranger's bot" }));
    expect(by(BEN, "by Ada's bot")).toEqual([]);
    expect(by(BEN, "through Ada's bot")).toEqual([]);
  });

  test("and Telegram brings from a channel into its group is not said again there (B8)", async () => {
    const forward = (message_id: number) => ({
      from: { id: 777_000, is_bot: false },
      sender_chat: { id: CHANNEL },
      is_automatic_forward: true,
      forward_origin: { type: "channel", chat: { id: CHANNEL }, message_id },
    });
    await inGroup({ ...forward(71), text: "known" });
    await heardByBen("from elsewhere", () => inGroup({ ...forward(99), text: "from elsewhere" }));
    expect(by(BEN, "known")).toEqual([]);
  });
});
