import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { startDistributorWorld, type DistributorWorld } from "./distributor-world.js";
import { readPanels, textOf, type PanelReader } from "./panel-reader.js";

const [ADA, BEN] = [4_001, 4_002];
const [GROUP, CHANNEL] = [-1_004_000_000_001, -1_004_000_000_002];
const left = { status: "left" };
const member = { status: "member" };
const silent = { status: "restricted", is_member: true, can_send_messages: false };
const poster = { status: "administrator", can_post_messages: true };
const reader = { status: "administrator", can_post_messages: false };

describeOnEachBackend("the registry of chats", (backend) => {
  let world: DistributorWorld;
  let panels: PanelReader;
  beforeAll(async () => {
    world = await startDistributorWorld(backend);
    panels = readPanels(world);
    await world.connect([ADA, BEN]);
  }, 60_000);
  afterAll(() => world.stop());

  const types = { [GROUP]: "supergroup", [CHANNEL]: "channel" } as const;
  const standing = async (chat: number) => {
    const [row] = await world.sql(
      "select coalesce(end_reason, 'takes part') as standing from distributor.chats where chat = $1",
      [chat],
    );
    return row?.["standing"];
  };
  const expectStanding = (chat: number, what: string) =>
    waitFor(`${chat}: ${what}`, async () => (await standing(chat)) === what);
  const change = async (chat: number, before: object, now: object, title = "Quay") => {
    const type = types[chat] ?? "private";
    const content = { chat: { id: chat, type, title }, old_chat_member: before, new_chat_member: now };
    await world.receive({ kind: "my_chat_member", chat: { id: chat, type }, content });
  };
  const heard = (text: string) =>
    world.asked.filter(({ params }) => params["text"] === text).map(({ chat }) => chat);

  test("a group takes part when the bot is added, not while it may not write, and not when it is sent away (B14)", async () => {
    await change(GROUP, left, member);
    await expectStanding(GROUP, "takes part");
    await change(GROUP, member, silent);
    await expectStanding(GROUP, "no-rights");
    // What is written there does not change that it may not be written to.
    await world.say(GROUP, { message_id: 1, text: "still here", type: "supergroup", person: ADA });
    await change(GROUP, silent, member);
    await expectStanding(GROUP, "takes part");
    expect(heard("still here")).toEqual([]);
    await change(GROUP, member, left);
    await expectStanding(GROUP, "removed");
    await change(GROUP, left, member);
    await expectStanding(GROUP, "takes part");
  });

  test("a channel takes part while the bot may post (B14)", async () => {
    await change(CHANNEL, left, poster);
    await expectStanding(CHANNEL, "takes part");
    await change(CHANNEL, poster, reader);
    await expectStanding(CHANNEL, "no-rights");
    await change(CHANNEL, reader, poster);
    await expectStanding(CHANNEL, "takes part");
  });

  test("who said /stop stays out, whatever rights the bot is given (B14)", async () => {
    const question = await panels.answerTo(CHANNEL, "stop", { type: "channel" });
    await world.sql("insert into distributor.chat_admins (bot, chat, person) values (1000001, $1, $2)", [
      CHANNEL,
      ADA,
    ]);
    await panels.press(question, "Disconnect", ADA);
    await expectStanding(CHANNEL, "stopped");
    await change(CHANNEL, poster, { ...poster, can_edit_messages: true });
    await world.say(CHANNEL, { message_id: 2, text: "only for us", type: "channel" });
    await change(CHANNEL, poster, left);
    await change(CHANNEL, left, poster);
    await expectStanding(CHANNEL, "takes part");
    expect(heard("only for us")).toEqual([]);
  });

  test("a chat's new name is shown (B14)", async () => {
    await world.say(GROUP, { message_id: 3, new_chat_title: "Old quay", type: "supergroup", person: ADA });
    const row = await waitFor("the new name", async () => {
      const [row] = await world.sql("select title from distributor.chats where chat = $1", [GROUP]);
      return row?.["title"] === "Quay" ? undefined : row;
    });
    expect(row).toEqual({ title: "Old quay" });
  });

  test("a person who blocked the bot takes part again when they write, and are heard; unblocking alone is no wish (B14)", async () => {
    await change(BEN, member, { status: "kicked" });
    await expectStanding(BEN, "removed");
    await change(BEN, { status: "kicked" }, member);
    await world.say(ADA, { message_id: 4, text: "anybody?" });
    await world.askedUntil("two copies", () => heard("anybody?").length === 2);
    expect(await standing(BEN)).toBe("removed");
    await world.say(BEN, { message_id: 5, text: "me again" });
    await world.askedUntil("three copies", () => heard("me again").length === 3);
    expect(await standing(BEN)).toBe("takes part");
    expect(heard("anybody?")).not.toContain(BEN);
  });

  test("a chat that Telegram refused takes part again when somebody writes there, or by /start (B14)", async () => {
    const refuse = () =>
      world.sql("update distributor.chats set ended_at = now(), end_reason = 'refused' where chat = $1", [
        BEN,
      ]);
    await refuse();
    await world.say(BEN, { message_id: 6, text: "back" });
    await expectStanding(BEN, "takes part");
    await refuse();
    expect(textOf(await panels.answerTo(BEN, "start"))).toContain("This chat is connected");
    expect(textOf(await panels.answerTo(BEN, "stop"))).toContain("This chat is disconnected");
    await expectStanding(BEN, "stopped");
    await world.say(BEN, { message_id: 8, text: "talking to myself" });
    expect(textOf(await panels.answerTo(BEN, "start"))).toContain("This chat is connected");
    expect(heard("talking to myself")).toEqual([]);
  });
});
