import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { setStage, type Stage } from "./stage.js";
import { TurnedClock } from "./turned-clock.js";

let stage: Stage;
let clock: TurnedClock;
beforeEach(async () => {
  clock = new TurnedClock();
  stage = await setStage({ clock });
});
afterEach(() => stage.close());

const Sent = z.looseObject({ message_id: z.number() });
const open = { is_anonymous: false, allow_adding_options: true };

async function sendPoll(params: object = open, { bot, lisbon }: Stage = stage): Promise<number> {
  const poll = { chat_id: lisbon, question: "What?", options: ["Tea", "Coffee"], ...params };
  return Sent.parse(await bot.result("sendPoll", poll)).message_id;
}

const add = (message_id: number, text: string, { control, lisbon }: Stage = stage) =>
  control.addPollOption({ from: "Dalia", chat: lisbon, message_id, text });

test("people add options to a poll that takes them: it says who and when, the chat and the bot are told", async () => {
  const { bot, control, lisbon } = stage;
  const message_id = await sendPoll();
  await control.vote({ from: "Ada", chat: lisbon, message_id, options: [1] });
  await bot.updates();
  await add(message_id, " Water ");
  const water = {
    persistent_id: "2",
    text: "Water",
    voter_count: 0,
    added_by_user: { first_name: "Dalia" },
    addition_date: clock.now() / 1000,
  };
  const options = [{ text: "Tea" }, { text: "Coffee", voter_count: 1 }, water];
  expect(await bot.updates()).toMatchObject([
    { poll: { options, total_voter_count: 1 } },
    {
      message: {
        from: { first_name: "Dalia" },
        poll_option_added: {
          poll_message: { message_id, poll: { options } },
          option_persistent_id: "2",
          option_text: "Water",
        },
      },
    },
  ]);
  await control.vote({ from: "Dalia", chat: lisbon, message_id, options: [2] });
  const [answer] = await bot.updates();
  expect(answer).toMatchObject({ poll_answer: { option_ids: [2], option_persistent_ids: ["2"] } });
});

test("people see that it takes them, bots and other polls do not say so", async () => {
  const { control, lisbon, bot } = stage;
  const taking = await sendPoll();
  const other = await sendPoll({ is_anonymous: false });
  const shown = await control.messages(lisbon);
  const pollOf = (id: number) => shown.find(({ message_id }) => message_id === id)?.["poll"];
  expect(pollOf(taking)).toHaveProperty("takes_options", true);
  expect(pollOf(other)).not.toHaveProperty("takes_options");
  expect(await bot.result("stopPoll", { chat_id: lisbon, message_id: taking })).not.toHaveProperty(
    "takes_options",
  );
});

describe("none is added", () => {
  test("to a poll that takes none, or is closed", async () => {
    await expect(add(await sendPoll({ is_anonymous: false }), "x")).rejects.toThrow(
      "no options can be added",
    );
    const message_id = await sendPoll();
    await stage.bot.result("stopPoll", { chat_id: stage.lisbon, message_id });
    await expect(add(message_id, "x")).rejects.toThrow("the poll is closed");
  });

  test("twice, beyond twelve, or by somebody who is not there", async () => {
    const message_id = await sendPoll();
    await expect(add(message_id, "Tea")).rejects.toThrow("has this option already");
    for (let n = 3; n <= 12; n += 1) await add(message_id, `option ${n}`);
    await expect(add(message_id, "one more")).rejects.toThrow("at most 12 options");
    const { id } = await stage.control.addPerson({ first_name: "Dana" });
    const option = { from: id, chat: stage.lisbon, message_id, text: "x" };
    await expect(stage.control.addPollOption(option)).rejects.toThrow("Dana is not in this chat");
  });
});

test("a poll still takes them after a restart, and knows who added which", async () => {
  const folder = await mkdtemp(join(tmpdir(), "telegram-sim-"));
  const options = { snapshotFile: join(folder, "sim.json") };
  const before = await setStage(options);
  const message_id = await sendPoll(open, before);
  await add(message_id, "Water", before);
  await before.close();
  const after = await setStage(options);
  await add(message_id, "Juice", after);
  const poll = (await after.control.messages(after.lisbon)).find((one) => one.message_id === message_id)?.[
    "poll"
  ];
  expect(poll).toMatchObject({
    options: [{}, {}, { text: "Water", added_by_user: { first_name: "Dalia" } }, { persistent_id: "3" }],
  });
  await after.close();
  await rm(folder, { recursive: true });
});
