import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { messageIdsIn } from "./files.js";
import { setStage, type Stage } from "./stage.js";

const Forwarded = z.looseObject({ forward_origin: z.looseObject({ type: z.string() }) });

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const refusalOf = async (method: string, params: object): Promise<string | undefined> =>
  (await stage.bot.call(method, params)).description;

describe("forwards and copies", () => {
  test("keep albums together under a new identity, and skip what is gone", async () => {
    const { bot, control, lisbon, oslo } = stage;
    const album = await control.sendAlbum({
      from: "Ada",
      chat: lisbon,
      album: [{ photo: {}, caption: "one" }, { video: {} }, { photo: {} }],
    });
    const alone = await control.say("Björn", "between", lisbon);
    const ids = messageIdsIn(album).slice(0, 3);
    await control.delete({ chat: lisbon, message_id: ids[1] ?? 0 });
    const message_ids = [...ids, alone.message_id, 99_999];
    for (const method of ["forwardMessages", "copyMessages"]) {
      const sent = await bot.result(method, { chat_id: oslo, from_chat_id: lisbon, message_ids });
      expect(messageIdsIn(sent)).toHaveLength(3);
      const arrived = (await control.messages(oslo)).slice(-3);
      const groups = arrived.map(({ media_group_id }) => media_group_id);
      expect(groups).toEqual([expect.any(String), groups[0], undefined]);
      expect(groups[0]).not.toBe(album[0]?.media_group_id);
      expect(arrived[0]).toHaveProperty("caption", "one");
      expect("forward_origin" in (arrived[0] ?? {})).toBe(method === "forwardMessages");
    }
    const one = { chat_id: oslo, from_chat_id: lisbon, message_ids: [ids[0]], remove_caption: true };
    await bot.result("copyMessages", one);
    const last = (await control.messages(oslo)).at(-1);
    expect(last).toHaveProperty("photo");
    for (const gone of ["media_group_id", "caption"]) expect(last).not.toHaveProperty(gone);
  });

  test.each([
    [[], "message identifiers are not specified"],
    [[3, 2], "message identifiers must be in a strictly increasing order"],
    [[2, 2], "message identifiers must be in a strictly increasing order"],
    [[0], "invalid message identifier specified"],
    [Array.from({ length: 101 }, (_, at) => at + 1), "too many message identifiers specified"],
    [[99_998], "there are no messages to copy"],
  ])("ids %j are refused: %s", async (message_ids, refusal) => {
    const { lisbon, oslo } = stage;
    const call = { chat_id: oslo, from_chat_id: lisbon, message_ids };
    expect(await refusalOf("copyMessages", call)).toBe(`Bad Request: ${refusal}`);
  });

  test("a copy can have another caption, or none, and a keyboard", async () => {
    const { bot, control, lisbon, oslo } = stage;
    const { message_id } = await control.send({ from: "Ada", chat: lisbon, video: {}, caption: "old" });
    const source = { chat_id: oslo, from_chat_id: lisbon, message_id };
    const copy = async (more: object) => {
      await bot.result("copyMessage", { ...source, ...more });
      return (await control.messages(oslo)).at(-1);
    };
    expect(await copy({})).toMatchObject({ caption: "old" });
    expect(await copy({ caption: "" })).not.toHaveProperty("caption");
    const keyboard = { inline_keyboard: [[{ text: "ok", callback_data: "ok" }]] };
    expect(
      await copy({
        caption: "new",
        show_caption_above_media: true,
        reply_markup: keyboard,
        video_start_timestamp: 4,
      }),
    ).toMatchObject({
      caption: "new",
      show_caption_above_media: true,
      reply_markup: keyboard,
      video: { start_timestamp: 4 },
    });
  });

  test("a forward names where it comes from: a person, a name, a chat, a channel, an earlier origin", async () => {
    const { bot, control, lisbon, oslo } = stage;
    const shy = await control.addPerson({ first_name: "Shy", last_name: "One", hides_forwards: true });
    await control.setMember({ chat: lisbon, user: shy.id, status: "member" });
    const channel = await control.addChat({ type: "channel", title: "News", members: ["Ada", bot.id] });
    await control.setMember({ chat: channel.id, user: bot.id, status: "administrator" });
    const sent = async (from: string | number, chat: number, extra = {}) =>
      (await control.send({ from, chat, text: "hi", extra })).message_id;
    const origin = async (from_chat_id: number, message_id: number) => {
      const forward = { chat_id: oslo, from_chat_id, message_id };
      return Forwarded.parse(await bot.result("forwardMessage", forward)).forward_origin;
    };
    expect(await origin(lisbon, await sent("Ada", lisbon))).toMatchObject({
      type: "user",
      sender_user: { first_name: "Ada" },
    });
    expect(await origin(lisbon, await sent(shy.id, lisbon))).toEqual({
      type: "hidden_user",
      date: expect.any(Number),
      sender_user_name: "Shy One",
    });
    const sender_chat = { id: lisbon, type: "supergroup", title: "Lisbon flat" };
    expect(await origin(lisbon, await sent("Ada", lisbon, { sender_chat }))).toMatchObject({
      type: "chat",
      sender_chat,
    });
    const post = await sent("Ada", channel.id);
    expect(await origin(channel.id, post)).toMatchObject({
      type: "channel",
      chat: { id: channel.id },
      message_id: post,
    });
    const forwarded = (await control.messages(oslo)).at(-1)?.message_id ?? 0;
    expect(await origin(oslo, forwarded)).toMatchObject({ type: "channel", message_id: post });
  });

  test("what cannot be taken along is refused", async () => {
    const { bot, control, lisbon, oslo } = stage;
    const dana = await control.addPerson({ first_name: "Dana" });
    await control.setMember({ chat: lisbon, user: dana.id, status: "member" });
    const service = (await control.messages(lisbon)).at(-1)?.message_id ?? 0;
    const from = { chat_id: oslo, from_chat_id: lisbon };
    expect(await refusalOf("copyMessage", { ...from, message_id: service })).toBe(
      "Bad Request: the message can't be copied",
    );
    expect(await refusalOf("forwardMessage", { ...from, message_id: service })).toBe(
      "Bad Request: the message can't be forwarded",
    );
    expect(await refusalOf("forwardMessage", { ...from, message_id: 99_999 })).toBe(
      "Bad Request: message to forward not found",
    );
    const { message_id } = await control.send({
      from: "Ada",
      chat: lisbon,
      text: "secret",
      extra: { has_protected_content: true },
    });
    expect(await refusalOf("forwardMessage", { ...from, message_id })).toBe(
      "Bad Request: the message can't be forwarded",
    );
    expect(await bot.result("copyMessage", { ...from, message_id })).toHaveProperty("message_id");
    expect(await refusalOf("copyMessage", { ...from, from_chat_id: -5, message_id })).toBe(
      "Bad Request: chat not found",
    );
  });
});
