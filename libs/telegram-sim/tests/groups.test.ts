import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { blankImage } from "../src/media/blank-image.js";
import { TestBot } from "./bot.js";
import { OTHER_TOKEN, setStage, type Stage } from "./stage.js";
import { TurnedClock } from "./turned-clock.js";

let clock: TurnedClock;
let stage: Stage;
let dalia: number;
beforeEach(async () => {
  clock = new TurnedClock();
  stage = await setStage({ clock });
  dalia = await idOf("Dalia");
});
afterEach(() => stage.close());

const idOf = async (name: string): Promise<number> =>
  (await stage.control.people()).find(({ first_name }) => first_name === name)?.id ?? 0;

const refusalOf = async (method: string, params: object): Promise<string | undefined> =>
  (await stage.bot.call(method, params)).description;

const now = (): number => clock.now() / 1000;

const all = ["message", "my_chat_member", "chat_member", "chat_join_request"];

describe("members", () => {
  test("a ban ends by the clock, takes the messages along, and is told to who asked for it", async () => {
    const { bot, control, lisbon } = stage;
    await bot.result("getUpdates", { allowed_updates: all });
    const { message_id } = await control.say("Dalia", "spam", lisbon);
    const member = { chat_id: lisbon, user_id: dalia };
    await bot.result("banChatMember", { ...member, until_date: now() + 60 });
    expect((await bot.updates()).at(-1)).toMatchObject({
      chat_member: {
        old_chat_member: { status: "member" },
        new_chat_member: { status: "kicked", until_date: now() + 60 },
        from: { id: bot.id },
      },
    });
    expect((await control.messages(lisbon)).map((message) => message.message_id)).not.toContain(message_id);
    await expect(control.join({ from: "Dalia", chat: lisbon })).rejects.toThrow(/banned/);
    clock.turn(60_000);
    expect(await bot.result("getChatMember", member)).toMatchObject({ status: "left" });
    expect(await control.join({ from: "Dalia", chat: lisbon })).toBe(true);
  });

  test("a restriction implies what belongs together, outlasts leaving, and ends by the clock", async () => {
    const { bot, control, lisbon } = stage;
    const member = { chat_id: lisbon, user_id: dalia };
    const permissions = { can_send_polls: true };
    await bot.result("restrictChatMember", { ...member, permissions, until_date: now() + 3600 });
    expect(await bot.result("getChatMember", member)).toMatchObject({
      status: "restricted",
      is_member: true,
      can_send_messages: true,
      can_send_photos: false,
      until_date: now() + 3600,
    });
    await control.say("Dalia", "texts go", lisbon);
    await expect(control.send({ from: "Dalia", chat: lisbon, photo: {} })).rejects.toThrow(/photos/);
    await control.leave({ from: "Dalia", chat: lisbon });
    expect(await bot.result("getChatMember", member)).toMatchObject({
      status: "restricted",
      is_member: false,
    });
    await control.join({ from: "Dalia", chat: lisbon });
    await expect(control.send({ from: "Dalia", chat: lisbon, photo: {} })).rejects.toThrow(/photos/);
    clock.turn(3_600_000);
    expect(await bot.result("getChatMember", member)).toMatchObject({ status: "member" });
  });

  test("a promotion has the rights it names and a title; what the bot has not it cannot give", async () => {
    const { bot, lisbon } = stage;
    const member = { chat_id: lisbon, user_id: dalia };
    await bot.result("promoteChatMember", { ...member, can_pin_messages: true });
    await bot.result("setChatAdministratorCustomTitle", { ...member, custom_title: "Gardener" });
    expect(await bot.result("getChatMember", member)).toMatchObject({
      status: "administrator",
      custom_title: "Gardener",
      can_be_edited: true,
      can_pin_messages: true,
      can_delete_messages: false,
    });
    expect(await refusalOf("setChatAdministratorCustomTitle", { ...member, custom_title: "🌱" })).toBe(
      "Bad Request: ADMIN_RANK_EMOJI_NOT_ALLOWED",
    );
    await bot.result("promoteChatMember", member);
    expect(await bot.result("getChatMember", member)).toMatchObject({ status: "member" });
  });

  test("the refusals of moderation are Telegram's", async () => {
    const { bot, control, lisbon, ada } = stage;
    const at = (user_id: number) => ({ chat_id: lisbon, user_id });
    const chidi = await idOf("Chidi");
    await control.setMember({ chat: lisbon, user: "Chidi", status: "administrator", by: "Ada" });
    const stranger = await control.addPerson({ first_name: "Eve" });
    const permissions = {};
    const refusals = [
      await refusalOf("banChatMember", at(ada)),
      await refusalOf("banChatMember", at(chidi)),
      await refusalOf("banChatMember", at(bot.id)),
      await refusalOf("banChatMember", at(123)),
      await refusalOf("promoteChatMember", at(stranger.id)),
      await refusalOf("restrictChatMember", { ...at(stranger.id), permissions }),
      await refusalOf("setChatAdministratorCustomTitle", { ...at(dalia), custom_title: "x" }),
      await refusalOf("setChatAdministratorCustomTitle", { ...at(chidi), custom_title: "x" }),
    ];
    expect(refusals).toEqual(
      [
        "can't remove chat owner",
        "user is an administrator of the chat",
        "can't restrict self",
        "PARTICIPANT_ID_INVALID",
        "USER_NOT_PARTICIPANT",
        "USER_NOT_PARTICIPANT",
        "user is not an administrator",
        "not enough rights to change custom title of the user",
      ].map((text) => `Bad Request: ${text}`),
    );
    await control.setMember({
      chat: lisbon,
      user: bot.id,
      status: "administrator",
      rights: { can_promote_members: true },
    });
    expect(await refusalOf("banChatMember", at(dalia))).toBe(
      "Bad Request: not enough rights to restrict/unrestrict chat member",
    );
    expect(await refusalOf("promoteChatMember", { ...at(dalia), can_pin_messages: true })).toBe(
      "Bad Request: RIGHT_FORBIDDEN",
    );
  });

  test("an unban removes a member too, unless it is for the banned only", async () => {
    const { bot, lisbon } = stage;
    const member = { chat_id: lisbon, user_id: dalia };
    await bot.result("unbanChatMember", { ...member, only_if_banned: true });
    expect(await bot.result("getChatMember", member)).toMatchObject({ status: "member" });
    await bot.result("unbanChatMember", member);
    expect(await bot.result("getChatMember", member)).toMatchObject({ status: "left" });
  });

  test("a tag is the member's, wherever rights go", async () => {
    const { bot, lisbon } = stage;
    const member = { chat_id: lisbon, user_id: dalia };
    await bot.result("setChatMemberTag", { ...member, tag: "cook" });
    expect(await bot.result("getChatMember", member)).toMatchObject({ status: "member", tag: "cook" });
  });
});

describe("a chat's looks", () => {
  test("title, description and photo change, say so, and are in getChat", async () => {
    const { bot, lisbon } = stage;
    await bot.result("setChatTitle", { chat_id: lisbon, title: "Lisbon house" });
    await bot.result("setChatDescription", { chat_id: lisbon, description: "Third floor" });
    const form = new FormData();
    form.set("chat_id", String(lisbon));
    form.set("photo", new Blob([new Uint8Array(blankImage({ width: 400, height: 400 }))]), "house.png");
    expect((await bot.form("setChatPhoto", form)).ok).toBe(true);
    const chat = await bot.result("getChat", { chat_id: lisbon });
    expect(chat).toMatchObject({
      title: "Lisbon house",
      description: "Third floor",
      photo: { small_file_id: expect.any(String) },
      permissions: { can_send_messages: true, can_pin_messages: false },
      accepted_gift_types: { unlimited_gifts: false },
    });
    await bot.result("deleteChatPhoto", { chat_id: lisbon });
    expect(await bot.result("getChat", { chat_id: lisbon })).not.toHaveProperty("photo");
    expect(await bot.updates()).toMatchObject([
      { message: { new_chat_title: "Lisbon house" } },
      { message: { new_chat_photo: expect.any(Array) } },
      { message: { delete_chat_photo: true } },
    ]);
    expect(await refusalOf("setChatTitle", { chat_id: lisbon, title: "Lisbon house" })).toBe(
      "Bad Request: chat title is not modified",
    );
  });

  test("only with the right, and never in private", async () => {
    const { bot, control, lisbon, ada } = stage;
    await control.setMember({ chat: lisbon, user: bot.id, status: "administrator", rights: {} });
    expect(await refusalOf("setChatTitle", { chat_id: lisbon, title: "x" })).toBe(
      "Bad Request: not enough rights to change chat title",
    );
    expect(await refusalOf("setChatTitle", { chat_id: ada, title: "x" })).toBe(
      "Bad Request: can't change private chat title",
    );
  });
});

describe("invite links and joining", () => {
  const Link = z.looseObject({ invite_link: z.string() });
  const linkOf = async (method: string, params: object): Promise<z.output<typeof Link>> =>
    Link.parse(await stage.bot.result(method, { chat_id: stage.lisbon, ...params }));

  beforeEach(async () => {
    await stage.bot.result("getUpdates", { allowed_updates: all });
    await stage.control.leave({ from: "Dalia", chat: stage.lisbon });
    await stage.bot.updates();
  });

  test("who joins by a link is told with it; the limit and the date hold", async () => {
    const { bot, control } = stage;
    const { invite_link: link } = await linkOf("createChatInviteLink", { name: "once", member_limit: 1 });
    expect(await control.join({ from: "Dalia", link })).toBe(true);
    expect(await bot.updates()).toContainEqual(
      expect.objectContaining({
        chat_member: expect.objectContaining({
          invite_link: expect.objectContaining({ invite_link: link, name: "once" }),
          new_chat_member: expect.objectContaining({ status: "member" }),
        }),
      }),
    );
    await control.leave({ from: "Dalia", chat: stage.lisbon });
    await expect(control.join({ from: "Dalia", link })).rejects.toThrow(/as often/);
    const { invite_link: brief } = await linkOf("createChatInviteLink", { expire_date: now() + 10 });
    clock.turn(10_000);
    await expect(control.join({ from: "Dalia", link: brief })).rejects.toThrow(/expired/);
  });

  test("a request to join is approved by the bot, which may write to the person meanwhile", async () => {
    const { bot, control, lisbon } = stage;
    const { invite_link: link } = await linkOf("createChatInviteLink", { creates_join_request: true });
    expect(await control.join({ from: "Dalia", link })).toBe(false);
    expect(await bot.updates()).toMatchObject([
      {
        chat_join_request: {
          user_chat_id: dalia,
          from: { id: dalia },
          invite_link: { invite_link: link, creates_join_request: true, pending_join_request_count: 1 },
        },
      },
    ]);
    await bot.send(dalia, "Who are you?");
    const member = { chat_id: lisbon, user_id: dalia };
    await bot.result("approveChatJoinRequest", member);
    expect(await bot.updates()).toContainEqual(
      expect.objectContaining({ chat_member: expect.objectContaining({ via_join_request: true }) }),
    );
    expect(await refusalOf("approveChatJoinRequest", member)).toBe("Bad Request: USER_ALREADY_PARTICIPANT");
    expect(await refusalOf("sendMessage", { chat_id: dalia, text: "still there?" })).toBe(
      "Forbidden: bot can't initiate conversation with a user",
    );
  });

  test("five minutes after the request the bot cannot reach the person any more", async () => {
    const { bot, control } = stage;
    const { invite_link: link } = await linkOf("createChatInviteLink", { creates_join_request: true });
    await control.join({ from: "Dalia", link });
    clock.turn(5 * 60_000);
    expect(await refusalOf("sendMessage", { chat_id: dalia, text: "hello?" })).toMatch(/can't initiate/);
    await bot.result("declineChatJoinRequest", { chat_id: stage.lisbon, user_id: dalia });
    expect(await refusalOf("declineChatJoinRequest", { chat_id: stage.lisbon, user_id: dalia })).toBe(
      "Bad Request: HIDE_REQUESTER_MISSING",
    );
  });

  test("a revoked link lets nobody in; an exported one takes the place of the one before", async () => {
    const { bot, control, lisbon } = stage;
    const first = String(await bot.result("exportChatInviteLink", { chat_id: lisbon }));
    const second = String(await bot.result("exportChatInviteLink", { chat_id: lisbon }));
    await expect(control.join({ from: "Dalia", link: first })).rejects.toThrow(/revoked/);
    expect(await bot.result("getChat", { chat_id: lisbon })).toMatchObject({ invite_link: second });
    const { invite_link } = await linkOf("createChatInviteLink", {});
    expect(await linkOf("editChatInviteLink", { invite_link, name: "new" })).toMatchObject({ name: "new" });
    expect(await linkOf("revokeChatInviteLink", { invite_link })).toMatchObject({ is_revoked: true });
    expect(
      await refusalOf("createChatInviteLink", {
        chat_id: lisbon,
        creates_join_request: true,
        member_limit: 1,
      }),
    ).toBe("Bad Request: member limit can't be specified for links requiring administrator approval");
  });

  test("a public chat may want approval too", async () => {
    const { bot, control, lisbon } = stage;
    await control.changeChat({ chat: lisbon, join_by_request: true });
    expect(await control.join({ from: "Dalia", chat: lisbon })).toBe(false);
    expect(await bot.updates()).toMatchObject([{ chat_join_request: { from: { id: dalia } } }]);
  });
});

describe("pins", () => {
  test("a pin is said in the chat, shown by getChat, and goes the way it came", async () => {
    const { bot, control, lisbon } = stage;
    const [one, two] = [await bot.send(lisbon, "one"), await bot.send(lisbon, "two")];
    for (const { message_id } of [two, one])
      await bot.result("pinChatMessage", { chat_id: lisbon, message_id });
    expect(await bot.updates()).toMatchObject([
      { message: { pinned_message: { text: "two" }, from: { id: bot.id } } },
      { message: { pinned_message: { text: "one" } } },
    ]);
    expect(await bot.result("getChat", { chat_id: lisbon })).toMatchObject({
      pinned_message: { text: "two" },
    });
    await bot.result("unpinChatMessage", { chat_id: lisbon });
    expect(await bot.result("getChat", { chat_id: lisbon })).toMatchObject({
      pinned_message: { text: "one" },
    });
    await bot.result("unpinAllChatMessages", { chat_id: lisbon });
    expect(await refusalOf("unpinChatMessage", { chat_id: lisbon })).toBe(
      "Bad Request: message to unpin not found",
    );
    await control.pin({ from: "Ada", chat: lisbon, message_id: one.message_id });
    expect(await bot.updates()).toMatchObject([{ message: { from: { first_name: "Ada" } } }]);
    await expect(control.pin({ from: "Dalia", chat: lisbon, message_id: one.message_id })).rejects.toThrow(
      /may not pin/,
    );
  });

  test("without the right there is no pin; in private everybody has it", async () => {
    const { bot, control, lisbon, ada } = stage;
    await control.setMember({ chat: lisbon, user: bot.id, status: "administrator", rights: {} });
    const { message_id } = await bot.send(lisbon, "x");
    expect(await refusalOf("pinChatMessage", { chat_id: lisbon, message_id })).toBe(
      "Bad Request: not enough rights to manage pinned messages in the chat",
    );
    const mine = await bot.send(ada, "keep this");
    expect(await bot.result("pinChatMessage", { chat_id: ada, message_id: mine.message_id })).toBe(true);
  });
});

describe("deletions", () => {
  test("after 48 hours only who has the right deletes; a fresh dice in private stays", async () => {
    const { bot, control, lisbon, ada } = stage;
    await control.setMember({ chat: lisbon, user: bot.id, status: "administrator", rights: {} });
    const old = await bot.send(lisbon, "old");
    const dice = z
      .looseObject({ message_id: z.number() })
      .parse(await bot.result("sendDice", { chat_id: ada }));
    const diceAt = { chat_id: ada, message_id: dice.message_id };
    expect(await refusalOf("deleteMessage", diceAt)).toBe(
      "Bad Request: message can't be deleted for everyone",
    );
    clock.turn(25 * 3_600_000);
    expect(await bot.result("deleteMessage", diceAt)).toBe(true);
    clock.turn(24 * 3_600_000);
    const oldAt = { chat_id: lisbon, message_id: old.message_id };
    expect(await refusalOf("deleteMessage", oldAt)).toBe(
      "Bad Request: message can't be deleted for everyone",
    );
    const { message_id } = await control.say("Ada", "hers", lisbon);
    expect(await refusalOf("deleteMessage", { chat_id: lisbon, message_id })).toBe(
      "Bad Request: message can't be deleted",
    );
    await control.setMember({
      chat: lisbon,
      user: bot.id,
      status: "administrator",
      rights: { can_delete_messages: true },
    });
    expect(
      await bot.result("deleteMessages", {
        chat_id: lisbon,
        message_ids: [old.message_id, message_id, 9999],
      }),
    ).toBe(true);
    expect((await control.messages(lisbon)).map(({ text }) => text)).not.toContain("old");
  });
});

describe("reactions and answers", () => {
  test("a bot has one reaction out of Telegram's list", async () => {
    const { bot, control, lisbon } = stage;
    const { message_id } = await control.say("Ada", "nice", lisbon);
    const reaction = (...emoji: string[]) => ({
      chat_id: lisbon,
      message_id,
      reaction: emoji.map((one) => ({ type: "emoji", emoji: one })),
    });
    expect(await refusalOf("setMessageReaction", reaction("🍕"))).toBe("Bad Request: REACTION_INVALID");
    expect(await refusalOf("setMessageReaction", reaction("👍", "🔥"))).toBe(
      "Bad Request: REACTIONS_TOO_MANY",
    );
    await bot.result("setMessageReaction", reaction("👍"));
    await bot.result("setMessageReaction", reaction("🔥"));
    expect((await control.messages(lisbon)).at(-1)).toMatchObject({
      reactions: [{ user: bot.id, reaction: [{ emoji: "🔥" }] }],
    });
  });

  test("in a channel reactions are counted, not named", async () => {
    const { bot, control } = stage;
    const { id } = await control.addChat({ type: "channel", title: "News", members: ["Ada", "Dalia"] });
    await control.setMember({ chat: id, user: bot.id, status: "administrator" });
    const { message_id } = await bot.send(id, "Extra!");
    await bot.result("getUpdates", { allowed_updates: ["message_reaction_count"] });
    await bot.updates();
    await control.react({ from: "Ada", chat: id, message_id, emoji: ["👍"] });
    await control.react({ from: "Dalia", chat: id, message_id, emoji: ["👍"] });
    expect((await bot.updates()).at(-1)).toMatchObject({
      message_reaction_count: { message_id, reactions: [{ type: { emoji: "👍" }, total_count: 2 }] },
    });
  });

  test("a press that is injected can be answered; an answer opens no foreign address", async () => {
    const { bot, control } = stage;
    await control.injectUpdate(bot.id, {
      callback_query: {
        id: "77",
        from: { id: dalia, is_bot: false, first_name: "Dalia" },
        chat_instance: "1",
        data: "x",
      },
    });
    const callback_query_id = "77";
    expect(await refusalOf("answerCallbackQuery", { callback_query_id, url: "https://example.org" })).toBe(
      "Bad Request: URL_INVALID",
    );
    expect(
      await bot.result("answerCallbackQuery", {
        callback_query_id,
        url: "https://t.me/echo_bot?start=1",
        cache_time: 5,
      }),
    ).toBe(true);
    expect(await refusalOf("answerCallbackQuery", { callback_query_id })).toMatch(/query is too old/);
  });

  test("a press is too old after 150 seconds", async () => {
    const { bot, control, lisbon } = stage;
    const reply_markup = { inline_keyboard: [[{ text: "Yes", callback_data: "y" }]] };
    const { message_id } = await bot.send(lisbon, "?", { reply_markup });
    const callback_query_id = await control.press({ from: "Ada", chat: lisbon, message_id, button: "y" });
    clock.turn(150_000);
    expect(await refusalOf("answerCallbackQuery", { callback_query_id })).toMatch(/query is too old/);
  });
});

describe("privacy mode", () => {
  test("a bot with it sees only what is meant for it, and service messages", async () => {
    const { control, lisbon, simulator } = stage;
    await control.addBot({ token: OTHER_TOKEN, username: "shy_bot", privacy: true });
    const shy = new TestBot(simulator.url, OTHER_TOKEN);
    await control.setMember({ chat: lisbon, user: shy.id, status: "member" });
    expect(await shy.result("getMe")).toMatchObject({ can_read_all_group_messages: false });
    await shy.updates();
    const { message_id } = await shy.send(lisbon, "hello");
    for (const text of ["among us", "/start", "/start@echo_bot", "hey @shy_bot", "a@shy_bot"])
      await control.say("Ada", text, lisbon);
    await control.send({ from: "Ada", chat: lisbon, text: "an answer", reply_to: message_id });
    await control.leave({ from: "Dalia", chat: lisbon });
    expect((await shy.updates()).map(({ message }) => z.looseObject({}).parse(message)["text"])).toEqual([
      "/start",
      "hey @shy_bot",
      "an answer",
      undefined,
    ]);
    await control.setMember({ chat: lisbon, user: shy.id, status: "administrator" });
    await shy.updates();
    await control.say("Ada", "now it sees all", lisbon);
    expect(await shy.updates()).toHaveLength(1);
  });
});

describe("the end of a group", () => {
  test("a deleted group says so; a migrated one keeps its messages and its settings", async () => {
    const { bot, control } = stage;
    const old = await control.addChat({ type: "group", title: "Porto", members: ["Ada", bot.id] });
    await control.changeChat({ chat: old.id, permissions: { can_send_photos: false } });
    await control.say("Ada", "remember me", old.id);
    const { id } = await control.migrate(old.id);
    expect((await control.messages(old.key)).map(({ text }) => text)).toContain("remember me");
    expect(await refusalOf("sendPhoto", { chat_id: id, photo: "https://example.org/a.jpg" })).toBe(
      "Bad Request: not enough rights to send photos to the chat",
    );
    const gone = await control.addChat({ type: "group", title: "Gone", members: ["Ada", bot.id] });
    await control.changeChat({ chat: gone.id, deleted: true });
    expect(await refusalOf("sendMessage", { chat_id: gone.id, text: "?" })).toBe(
      "Forbidden: the group chat was deleted",
    );
  });
});
