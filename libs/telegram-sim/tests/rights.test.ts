import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { TestBot } from "./bot.js";
import { OTHER_TOKEN, setStage, type Stage } from "./stage.js";
import { TurnedClock } from "./turned-clock.js";

let clock: TurnedClock;
let stage: Stage;
let guest: TestBot;
beforeEach(async () => {
  clock = new TurnedClock();
  stage = await setStage({ clock });
  await stage.control.addBot({ token: OTHER_TOKEN });
  guest = new TestBot(stage.simulator.url, OTHER_TOKEN);
  await stage.control.setMember({ chat: stage.lisbon, user: guest.id, status: "member" });
});
afterEach(() => stage.close());

const url = "https://example.org/file";

test.each([
  ["sendMessage", { text: "x" }, "can_send_messages", "text messages"],
  ["sendPhoto", { photo: `${url}.jpg` }, "can_send_photos", "photos"],
  ["sendVideo", { video: `${url}.mp4` }, "can_send_videos", "videos"],
  ["sendAnimation", { animation: `${url}.mp4` }, "can_send_other_messages", "animations"],
  ["sendAudio", { audio: `${url}.mp3` }, "can_send_audios", "music"],
  ["sendDocument", { document: `${url}.pdf` }, "can_send_documents", "documents"],
  ["sendVoice", { voice: `${url}.ogg` }, "can_send_voice_notes", "voice notes"],
  ["sendDice", {}, "can_send_other_messages", "dice"],
  ["sendPoll", { question: "?", options: ["a", "b"] }, "can_send_polls", "polls"],
  ["sendVenue", { latitude: 1, longitude: 1, title: "x", address: "y" }, "can_send_messages", "venues"],
  ["sendContact", { phone_number: "+1", first_name: "x" }, "can_send_messages", "contacts"],
])("%s %j needs %s: no %s without it", async (method, params, permission, plural) => {
  const call = { chat_id: stage.lisbon, ...params };
  await guest.result(method, call);
  await stage.control.changeChat({ chat: stage.lisbon, permissions: { [permission]: false } });
  expect(await guest.call(method, call)).toMatchObject({
    error_code: 400,
    description: `Bad Request: not enough rights to send ${plural} to the chat`,
  });
  expect((await stage.bot.call(method, call)).ok).toBe(true);
});

test("the bot that runs the chat sets its permissions, once", async () => {
  const { bot, lisbon } = stage;
  const call = { chat_id: lisbon, permissions: { can_send_messages: true } };
  expect(await guest.call("setChatPermissions", call)).toMatchObject({
    description: "Bad Request: not enough rights to change chat permissions",
  });
  await bot.result("setChatPermissions", call);
  expect((await bot.call("setChatPermissions", call)).description).toBe("Bad Request: CHAT_NOT_MODIFIED");
  expect((await guest.call("sendDice", { chat_id: lisbon })).error_code).toBe(400);
});

test("slow mode holds people and bots that are no administrators", async () => {
  const { bot, control, lisbon } = stage;
  await control.changeChat({ chat: lisbon, slow_mode_delay: 30 });
  expect(await bot.result("getChat", { chat_id: lisbon })).toMatchObject({ slow_mode_delay: 30 });
  await guest.send(lisbon, "one");
  clock.turn(10_000);
  expect(await guest.call("sendMessage", { chat_id: lisbon, text: "two" })).toEqual({
    ok: false,
    error_code: 429,
    description: "Too Many Requests: retry after 20",
    parameters: { retry_after: 20 },
  });
  await control.say("Dalia", "one", lisbon);
  await expect(control.say("Dalia", "two", lisbon)).rejects.toThrow(/slow mode/);
  for (const text of ["1", "2"]) await bot.send(lisbon, text);
  clock.turn(20_000);
  await guest.send(lisbon, "two");
});

test("a channel takes posts of administrators with the right only", async () => {
  const { bot, control } = stage;
  const { id } = await control.addChat({ type: "channel", title: "News", members: ["Ada", bot.id] });
  const post = () => bot.call("sendMessage", { chat_id: id, text: "x" });
  const refusal = "Bad Request: need administrator rights in the channel chat";
  expect((await post()).description).toBe(refusal);
  await control.setMember({
    chat: id,
    user: bot.id,
    status: "administrator",
    rights: { can_edit_messages: true },
  });
  expect((await post()).description).toBe(refusal);
  await control.setMember({
    chat: id,
    user: bot.id,
    status: "administrator",
    rights: { can_post_messages: true },
  });
  expect((await post()).ok).toBe(true);
});

test("in a channel only administrators look up members", async () => {
  const { bot, control, ada } = stage;
  const { id } = await control.addChat({ type: "channel", title: "News", members: ["Ada", bot.id] });
  const look = () => bot.call("getChatMember", { chat_id: id, user_id: ada });
  expect((await look()).description).toBe("Bad Request: CHAT_ADMIN_REQUIRED");
  await control.setMember({ chat: id, user: bot.id, status: "administrator" });
  expect((await look()).result).toMatchObject({ status: "creator" });
});

test("chat_member goes to administrators that asked, my_chat_member to whom it concerns", async () => {
  const { bot, control, lisbon } = stage;
  for (const one of [bot, guest])
    await one.result("getUpdates", { allowed_updates: ["chat_member", "my_chat_member"] });
  await Promise.all([bot.updates(), guest.updates()]);
  await control.setMember({
    chat: lisbon,
    user: "Dalia",
    status: "administrator",
    rights: { can_pin_messages: true },
  });
  expect(await bot.updates()).toMatchObject([
    {
      chat_member: {
        new_chat_member: { status: "administrator", can_pin_messages: true, can_change_info: false },
      },
    },
  ]);
  expect(await guest.updates()).toEqual([]);
  await control.setMember({
    chat: lisbon,
    user: guest.id,
    status: "restricted",
    permissions: { can_send_messages: true },
  });
  expect(await guest.updates()).toMatchObject([
    {
      my_chat_member: {
        new_chat_member: { status: "restricted", can_send_messages: true, can_send_photos: false },
      },
    },
  ]);
});
