import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { waitFor, type HandedUpdate } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { BOT, startAdminWorld, type AdminWorld } from "./admin-world.js";

const anna = { id: 11, is_bot: false, first_name: "Anna", username: "anna", language_code: "de" };
const ben = { id: 12, is_bot: false, first_name: "Ben", last_name: "Boat" };
const group = { id: -1001, type: "supergroup", title: "Harbour", username: "harbour" } as const;
const now = (): number => Math.floor(Date.now() / 1_000);

let messageId = 100;
const said = (from: typeof anna | typeof ben, fields: object = {}): HandedUpdate => ({
  bot: BOT,
  owner: "distributor",
  kind: "message",
  chat: { id: group.id, type: group.type },
  person: { id: from.id },
  content: { message_id: ++messageId, date: now(), chat: group, from, text: "Good morning", ...fields },
});

describeOnEachBackend("the archive", (backend) => {
  let world: AdminWorld;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
  });
  afterAll(() => world.stop());

  const untilOne = async (what: string, query: string): Promise<Record<string, unknown>> => {
    await waitFor(what, async () => (await world.sql(query)).length === 1);
    return (await world.sql(query))[0] ?? {};
  };
  test("keeps who said what kind of thing where, and no words", async () => {
    await world.receive(said(anna, { reply_to_message: { message_id: 7 } }));
    const row = await untilOne("the message", `select * from admin.messages where message = ${messageId}`);
    expect(row).toMatchObject({
      bot: String(BOT),
      chat: "-1001",
      person: "11",
      kind: "message",
      content: "text",
    });
    expect(row).toMatchObject({ reply_to: "7", length: 12, has_media: false, is_service: false, text: null });
    const [chat] = await world.sql("select * from admin.chats where chat = -1001");
    expect(chat).toMatchObject({ type: "supergroup", title: "Harbour", username: "harbour", ended_at: null });
    const [person] = await world.sql("select * from admin.people where id = 11");
    expect(person).toMatchObject({ first_name: "Anna", username: "anna", language: "de" });
    const [membership] = await world.sql("select * from admin.memberships where person = 11");
    expect(membership).toMatchObject({ chat: "-1001", status: "member" });
  });
});
