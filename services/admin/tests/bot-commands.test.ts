import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { waitFor, type Asked } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { ADMINISTRATOR, BOT, startAdminWorld, type AdminWorld } from "./admin-world.js";
import { giveScope } from "./api-keys.js";

const STRANGER = 77;

describeOnEachBackend("operators in Telegram", (backend) => {
  let world: AdminWorld;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
    await giveScope(world, ADMINISTRATOR, "admin");
    await waitFor("the bot to be known", async () => world.ports.live.bot(BOT)?.username === "first_bot");
  });
  afterAll(() => world.stop());

  const command = (name: string, args = "", person = ADMINISTRATOR) =>
    world.receive({
      bot: BOT,
      kind: "message",
      chat: { id: person, type: "private" },
      person: { id: person },
      command: { name, args },
      content: { message_id: 5, text: `/${name}` },
    });
  const untilSaid = (words: string): Promise<Asked> =>
    world.untilAsked(`"${words}"`, ({ params }) => JSON.stringify(params).includes(words));

  test("see their bots, and switch one off and on", async () => {
    await command("bots");
    await world.press(await untilSaid("Choose one"), "🟢 @first_bot", ADMINISTRATOR);
    const panel = await untilSaid("All is well.");
    await world.press(panel, "Switch off", ADMINISTRATOR);
    const off = await untilSaid("It is switched off.");
    await waitFor("the bot to be off", async () => world.ports.live.bot(BOT)?.isOn === false);
    await world.press(off, "Switch on", ADMINISTRATOR);
    await waitFor("the bot to be on", async () => world.ports.live.bot(BOT)?.isOn === true);
    const rows = await world.sql("select actor from admin.audit where action = 'bot.changed'");
    expect(rows).toEqual([{ actor: `person:${ADMINISTRATOR}` }, { actor: `person:${ADMINISTRATOR}` }]);
  });

  test("see how a bot's updates come, and no bot that is not theirs", async () => {
    await command("webhook");
    expect(await untilSaid("Updates are polled")).toMatchObject({ chat: ADMINISTRATOR });
    await command("webhook", "@nobodys_bot");
    await untilSaid("no such bot that you may look after");
    const before = world.asked.length;
    await command("bots", "", STRANGER);
    await waitFor("an answer", async () => world.asked.length > before);
    expect(JSON.stringify(world.asked.slice(before))).not.toContain("first_bot");
  });
});
