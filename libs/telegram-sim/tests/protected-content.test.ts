import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { setStage, type Stage } from "./stage.js";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

/** What becomes of a message that is to go on: no word where it does. */
async function tryOn(from_chat_id: number, message_id: number) {
  const call = { chat_id: stage.oslo, from_chat_id };
  const refusal = async (method: string, which: object) =>
    (await stage.bot.call(method, { ...call, ...which })).description;
  return {
    forwardMessage: await refusal("forwardMessage", { message_id }),
    forwardMessages: await refusal("forwardMessages", { message_ids: [message_id] }),
    copyMessage: await refusal("copyMessage", { message_id }),
    copyMessages: await refusal("copyMessages", { message_ids: [message_id] }),
  };
}

// TDLib, get_forwarded_messages: what may not be saved is not forwarded, save as a copy that a bot makes.
const protectedContent = {
  forwardMessage: "Bad Request: the message can't be forwarded",
  forwardMessages: "Bad Request: there are no messages to forward",
};

describe("protected content is not forwarded, but a bot may copy it:", () => {
  test("what the bot itself has sent so", async () => {
    const { bot, lisbon } = stage;
    const { message_id } = await bot.send(lisbon, "for you only", { protect_content: true });
    expect(await tryOn(lisbon, message_id)).toEqual(protectedContent);
  });

  test("everything in a chat that protects its content, for as long as it does", async () => {
    const { control, lisbon } = stage;
    const { message_id } = await control.say("Ada", "for us only", lisbon);
    await control.changeChat({ chat: lisbon, has_protected_content: true });
    expect(await tryOn(lisbon, message_id)).toEqual(protectedContent);
    await control.changeChat({ chat: lisbon, has_protected_content: false });
    expect(await tryOn(lisbon, message_id)).toEqual({});
  });
});

test("a copy is protected where its own call or its own chat says so", async () => {
  const { bot, control, lisbon, oslo } = stage;
  const { message_id } = await bot.send(lisbon, "once more", { protect_content: true });
  const copy = async (more: object) => {
    await bot.result("copyMessage", { chat_id: oslo, from_chat_id: lisbon, message_id, ...more });
    return (await control.messages(oslo)).at(-1);
  };
  expect(await copy({})).not.toHaveProperty("has_protected_content");
  expect(await copy({ protect_content: true })).toHaveProperty("has_protected_content", true);
});

test("of several messages those that are protected stay behind", async () => {
  const { bot, control, lisbon, oslo } = stage;
  const open = await bot.send(lisbon, "open");
  const closed = await bot.send(lisbon, "closed", { protect_content: true });
  const message_ids = [open.message_id, closed.message_id];
  await bot.result("forwardMessages", { chat_id: oslo, from_chat_id: lisbon, message_ids });
  const texts = (await control.messages(oslo)).map(({ text }) => text);
  expect([texts.at(-1), texts.includes("closed")]).toEqual(["open", false]);
});
