import { expect, test } from "@jest/globals";
import { setStage } from "./stage.js";

const KEEP = { calls: 50, events: 40, messagesPerChat: 30 };

test("however much is sent, what is kept stays the same", async () => {
  const stage = await setStage({ keep: KEEP });
  const { simulator, bot, oslo, lisbon } = stage;
  const { core } = simulator;
  const kept = () => ({
    calls: core.calls.find({ after: 0, matches: () => true }).length,
    events: core.events.find({ after: 0, matches: () => true }).length,
    messages: [...core.world.rooms.values()].map(({ messages }) => messages.size),
    purses: core.limiter.bots.size,
    pending: core.mailboxes.of(bot.id).inbox.pending.size,
  });
  const sendMany = async (count: number): Promise<void> => {
    for (let n = 0; n < count; n += 1) await bot.send(n % 2 === 0 ? oslo : lisbon, String(n));
  };
  await sendMany(200);
  const after200 = kept();
  await sendMany(400);
  expect(kept()).toEqual(after200);
  expect(after200).toMatchObject({ calls: 50, events: 40, purses: 0, pending: 0 });
  expect(Math.max(...after200.messages)).toBe(30);
  await stage.close();
});

test("in any mode of limits, chats that have recovered are forgotten", async () => {
  const stage = await setStage({ limitMode: "soft" });
  const { simulator, control, bot } = stage;
  const { core } = simulator;
  await control.setLimits({ botPerSecond: 1_000_000 });
  const limiter = core.limiter;
  const room = (id: number) => core.world.addRoom({ id, type: "private" }, bot.id);
  for (let n = 0; n < 12_000; n += 1) {
    limiter.spend(bot.id, room(10_000_000 + n), 1);
    if (n === 9_999) await control.advance(60_000);
  }
  expect(limiter.bots.get(bot.id)?.chats.size).toBeLessThan(3_000);
  await stage.close();
});
