import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { begin, CallRequested } from "@telebus/contracts";
import { callMethod, editText, sendText } from "@telebus/telegram";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { BOT, newId, startSenderWorld, type SenderWorld } from "./sender-world.js";

const aCall = { bot: BOT, lane: "interactive", method: "sendMessage" } as const;

describeOnEachBackend("a call that was asked for", (backend) => {
  let world: SenderWorld;
  beforeAll(async () => {
    world = await startSenderWorld(backend);
  }, 60_000);
  afterAll(() => world.stop());

  test("is made once, noted, and its origin hears what Telegram said", async () => {
    const ada = await world.somebody();
    const [id = ""] = await world.request(sendText(ada, "Hello", { ref: "form:7", job: "post:1" }));
    const result = await world.result(id);
    const [call, ...more] = await world.calls(ada);
    expect(call).toMatchObject({ method: "sendMessage", params: { text: "Hello" }, outcome: { ok: true } });
    expect(more).toEqual([]);
    const [said] = (await world.people.messages(ada.chat, { bot: BOT })).slice(-1);
    expect(result).toMatchObject({
      origin: "distributor",
      ref: "form:7",
      job: "post:1",
      chat: ada.chat,
      method: "sendMessage",
      outcome: { status: "ok", result: { text: "Hello" }, messageIds: [said?.message_id] },
    });
    const [row] = await world.sql("select state, method, outcome from sender.calls where id = $1", [id]);
    expect(row).toMatchObject({ state: "done", method: "sendMessage", outcome: { status: "ok" } });
    expect(world.timesTold(id)).toBe(1);
  });

  test("brings back a message id for each item of an album", async () => {
    const ada = await world.somebody();
    const media = ["a", "b", "c"].map((name) => ({
      type: "photo" as const,
      media: `https://example.org/${name}`,
    }));
    const outcome = await world.outcomeOf(callMethod(ada, "sendMediaGroup", { media }, { lane: "relay" }));
    const said = (await world.people.messages(ada.chat, { bot: BOT })).slice(-3);
    expect(outcome).toMatchObject({ status: "ok", messageIds: said.map(({ message_id }) => message_id) });
  });

  test("waits where a thousand others are under way: more at once Telegram would refuse", async () => {
    const delayMs = 3_000;
    await world.people.addFault({ bot: BOT, method: "getMyName", delayMs, times: 2_000 });
    const calls = Array.from({ length: 950 }, () => callMethod({ bot: BOT }, "getMyName", {}));
    const ids = await world.request(...calls);
    await Promise.all(ids.map((id) => world.result(id)));
    const made = (await world.people.calls({ method: "getMyName" })).calls.map(({ at }) => at);
    const first = made.filter((at) => at < (made[0] ?? 0) + delayMs);
    expect(made).toHaveLength(950);
    expect(first.length).toBeLessThanOrEqual(900);
    await world.people.clearFaults();
  });

  test("that sends nothing has no message ids", async () => {
    const outcome = await world.outcomeOf(callMethod({ bot: BOT }, "getMe", {}));
    expect(outcome).toMatchObject({ status: "ok", result: { id: BOT }, messageIds: [] });
  });

  test("is not made when its time is over", async () => {
    const ada = await world.somebody();
    const outcome = await world.outcomeOf(sendText(ada, "too late", { expiresAt: new Date(Date.now() - 1) }));
    expect(outcome).toEqual({ status: "expired" });
    expect(await world.calls(ada)).toEqual([]);
  });

  test.each([
    ["with malformed parameters", { ...aCall, params: { chat_id: 5 } }, "invalid", "dropped"],
    ["of no method", { ...aCall, method: "sendNothing", params: {} }, "method-unknown", "dropped"],
    ["of another bot", { ...aCall, bot: BOT + 1, params: {} }, "unauthorized", "bot-stopped"],
  ])("%s fails without a word to Telegram", async (_what, data, failure, reaction) => {
    const { last } = await world.people.calls();
    const outcome = await world.outcomeOf(CallRequested(data));
    expect(outcome).toMatchObject({ status: "failed", class: failure, reaction });
    expect((await world.people.calls({ after: last })).calls).toEqual([]);
  });

  test.each([
    ["that does not match its contract", '{"lane":"interactive"}', 0],
    ["of a time that cannot be", undefined, 30 * 86_400_000],
  ])("%s is put aside, and its lane goes on", async (_what, body, agoMs) => {
    const ada = await world.somebody();
    const [before, after] = [sendText(ada, "before"), sendText(ada, "after")];
    const bad = begin(
      { ...before, body: body ?? before.body },
      { id: newId(), source: "distributor", now: Date.now() - agoMs },
    );
    await world.running.ports.bus.publish([bad]);
    expect(await world.outcomeOf(after)).toMatchObject({ status: "ok" });
    expect((await world.calls(ada)).map(({ params }) => params["text"])).toEqual(["after"]);
    expect(world.timesTold(bad.id)).toBe(0);
  });

  test("of yesterday finds its table", async () => {
    const ada = await world.somebody();
    const yesterday = begin(sendText(ada, "late, not too late"), {
      id: newId(),
      source: "distributor",
      now: Date.now() - 30 * 3_600_000,
    });
    await world.running.ports.bus.publish([yesterday]);
    expect((await world.result(yesterday.id)).outcome).toMatchObject({ status: "ok" });
  });

  test("to edit a message edits it", async () => {
    const ada = await world.somebody();
    const sent = await world.outcomeOf(sendText(ada, "one"));
    const [messageId = 0] = sent.status === "ok" ? sent.messageIds : [];
    expect(await world.outcomeOf(editText(ada, messageId, "two"))).toMatchObject({
      status: "ok",
      messageIds: [messageId],
    });
  });
});
