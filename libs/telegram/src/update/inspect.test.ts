import { UpdateReceived, type RawUpdate } from "@telebus/contracts";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { updateFixtures } from "../fixtures.js";
import { paramSchema } from "../param-schema.js";
import { allowedUpdates, type UpdateKind } from "./allowed-updates.js";
import { isServiceMessage } from "./content-kind.js";
import { inspectUpdate, type InspectedUpdate } from "./inspect.js";

const fixtures = updateFixtures();

function fixture(name: string): RawUpdate {
  const found = fixtures.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no fixture ${name}`);
  return found.update;
}

/** What the gateway would publish is what its consumers accept. */
function expectPublishable(seen: InspectedUpdate): void {
  const { kind, chat, person, command } = seen;
  const update = { update_id: 1 };
  const event = { bot: 1, owner: "admin", kind, chat, person, command, update };
  expect(UpdateReceived.schema.safeParse(event).error).toBeUndefined();
}

const anna = { id: 5120387264, language: "de" };

describe("inspecting an update finds", () => {
  it.each<[string, InspectedUpdate]>([
    [
      "text/plain",
      {
        kind: "message",
        content: "text",
        chat: { id: anna.id, type: "private" },
        person: anna,
        text: "Good morning, is the north pier open today?",
      },
    ],
    [
      "text/in_group_as_channel",
      {
        kind: "message",
        content: "text",
        chat: { id: -1002144903387, type: "supergroup" },
        person: { id: 136817688 },
        text: "Our statement follows.",
      },
    ],
    [
      "commands/with_arguments",
      {
        kind: "message",
        content: "text",
        chat: { id: -1002144903387, type: "supergroup" },
        person: anna,
        text: "/Ban@harbour_hub_bot 411906127  spam, again",
        command: { name: "ban", mention: "harbour_hub_bot", args: "411906127  spam, again" },
      },
    ],
    [
      "edits_and_posts/channel_post",
      {
        kind: "channel_post",
        content: "text",
        chat: { id: -1001650234418, type: "channel" },
        text: "Storm warning",
      },
    ],
    [
      "replies_and_topics/in_topic",
      {
        kind: "message",
        content: "text",
        chat: { id: -1001987345120, type: "supergroup", thread: 88 },
        person: anna,
        text: "About the red boat",
      },
    ],
    [
      "replies_and_topics/message_generation_stopped",
      { kind: "stopped_message_generation", chat: { id: anna.id, type: "private", thread: 12 } },
    ],
    ["payments/pre_checkout_query", { kind: "pre_checkout_query", person: anna }],
    ["payments/subscription_canceled", { kind: "subscription", person: anna }],
    [
      "payments/purchased_paid_media",
      { kind: "purchased_paid_media", person: { id: 411906127, language: "tr" } },
    ],
    [
      "reactions/by_anonymous_admin",
      { kind: "message_reaction", chat: { id: -1002144903387, type: "supergroup" } },
    ],
    ["reactions/counts", { kind: "message_reaction_count", chat: { id: -1001650234418, type: "channel" } }],
    [
      "callback_queries/in_topic",
      {
        kind: "callback_query",
        chat: { id: -1001987345120, type: "supergroup", thread: 88 },
        person: { id: 411906127, language: "tr" },
        callbackData: "matchmaker:next:#1:Zz09_-aa",
        callbackPrefix: "matchmaker",
      },
    ],
    [
      "callback_queries/inline_message",
      {
        kind: "callback_query",
        person: { id: 7203349951, language: "he" },
        callbackData: "old button of another bot",
      },
    ],
    ["inline_and_polls/inline_query", { kind: "inline_query", person: { id: 411906127, language: "tr" } }],
    ["inline_and_polls/poll_closed", { kind: "poll" }],
    ["inline_and_polls/poll_answer", { kind: "poll_answer", person: anna }],
    [
      "membership/bot_blocked",
      { kind: "my_chat_member", chat: { id: anna.id, type: "private" }, person: anna },
    ],
    [
      "membership/join_request",
      {
        kind: "chat_join_request",
        chat: { id: -1002144903387, type: "supergroup" },
        person: { id: 7203349951, language: "he" },
      },
    ],
    [
      "boosts/premium",
      {
        kind: "chat_boost",
        chat: { id: -1001650234418, type: "channel" },
        person: { id: 411906127, language: "tr" },
      },
    ],
    [
      "boosts/removed",
      { kind: "removed_chat_boost", chat: { id: -1001650234418, type: "channel" }, person: anna },
    ],
    [
      "business_and_bots/connection",
      { kind: "business_connection", chat: { id: anna.id, type: "private" }, person: anna },
    ],
    [
      "business_and_bots/deleted_messages",
      { kind: "deleted_business_messages", chat: { id: 411906127, type: "private" } },
    ],
    ["business_and_bots/managed_bot", { kind: "managed_bot", person: anna }],
    [
      "odd/unknown_kind",
      { kind: "harbour_signal", chat: { id: -1002144903387, type: "supergroup" }, person: anna },
    ],
    ["odd/unknown_kind_without_chat", { kind: "weather_report" }],
    [
      "odd/unknown_chat_type",
      { kind: "message", content: "text", chat: { id: -900700600 }, person: anna, text: "new kind of chat" },
    ],
    ["odd/prototype_as_kind", { kind: "__proto__", chat: { id: 1, type: "private" } }],
    [
      "odd/prototype_keys",
      {
        kind: "message",
        content: "text",
        chat: { id: 411906127, type: "private" },
        person: { id: 411906127 },
        text: "hi",
      },
    ],
    [
      "odd/unknown_field_beside",
      {
        kind: "message",
        content: "text",
        chat: { id: 411906127, type: "private" },
        person: { id: 411906127 },
        text: "hi",
      },
    ],
    ["odd/nothing_but_an_id", { kind: "empty" }],
    ["odd/message_is_null", { kind: "message" }],
  ])("in %s what is there", (name, expected) => {
    expect(inspectUpdate(fixture(name))).toEqual(expected);
  });

  it("no topic where replies merely carry a thread", () => {
    const seen = inspectUpdate(fixture("replies_and_topics/reply_makes_a_thread_without_topics"));
    expect(seen.chat).toEqual({ id: -1002144903387, type: "supergroup" });
  });

  it.each([
    ["service_messages/migrate_to", "migration"],
    ["service_messages/migrate_from", "migration"],
    ["service_messages/new_members", "new_chat_members"],
    ["service_messages/unheard_of", undefined],
    ["payments/successful_payment", "successful_payment"],
    ["payments/refunded_payment", "refunded_payment"],
    ["media/animation", "animation"],
    ["media/venue", "venue"],
    ["media/live_photo", "live_photo"],
  ])("the content of %s", (name, content) => {
    expect(inspectUpdate(fixture(name)).content).toBe(content);
  });
});

describe("a command", () => {
  it.each([
    ["commands/start", { name: "start", args: "" }],
    ["commands/start_with_payload", { name: "start", args: "pay-gold-30" }],
    ["commands/bold_command", { name: "find", args: "now" }],
    ["commands/in_a_caption", { name: "post", args: "harbour" }],
    ["edits_and_posts/edited_command", { name: "stop", args: "" }],
    ["commands/not_at_the_beginning", undefined],
    ["commands/slash_without_entity", undefined],
    ["commands/own_prefix", undefined],
  ])("in %s", (name, command) => {
    expect(inspectUpdate(fixture(name)).command).toEqual(command);
  });

  it("may begin with the bot's own prefix", () => {
    const said = (text: string) =>
      inspectUpdate({ update_id: 1, message: { text } }, { prefix: "!" }).command;
    expect(said("!News today")).toEqual({ name: "news", args: "today" });
    expect(said("!новости@our_bot\nсейчас")).toEqual({ name: "новости", args: "сейчас", mention: "our_bot" });
    expect(said("!")).toBeUndefined();
    expect(said("!? no")).toBeUndefined();
    expect(said("wow !news")).toBeUndefined();
    expect(inspectUpdate(fixture("commands/start"), { prefix: "!" }).command?.name).toBe("start");
  });

  it("is not made of any slash when the prefix is a slash or empty", () => {
    for (const prefix of ["/", ""])
      expect(inspectUpdate(fixture("commands/slash_without_entity"), { prefix }).command).toBeUndefined();
  });
});

describe("any update", () => {
  it.each(fixtures)("$name can be published", ({ update }) => {
    expectPublishable(inspectUpdate(update, { prefix: "!" }));
  });

  it("of any JSON is inspected without an exception, and can be published", () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (kind, payload) => {
        expectPublishable(inspectUpdate({ update_id: 1, [kind]: payload }, { prefix: "!" }));
      }),
    );
  });

  it("with anything in the places we look at can be published", () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.integer(),
      fc.double(),
      fc.constantFrom(-1, 0, 1.5, 2 ** 53, "private", null),
    );
    const party = fc.record({ id: anything, type: anything, language_code: anything }, { requiredKeys: [] });
    const entity = fc.record({
      type: fc.oneof(anything, fc.constant("bot_command")),
      offset: fc.constantFrom(0, 1),
      length: anything,
    });
    const inner = {
      chat: fc.oneof(party, anything),
      message_thread_id: anything,
      is_topic_message: fc.boolean(),
    };
    const payload = fc.record(
      {
        ...inner,
        from: fc.oneof(party, anything),
        user: party,
        user_chat_id: anything,
        text: fc.oneof(
          anything,
          fc.string().map((word) => `/${word}`),
        ),
        caption: anything,
        entities: fc.oneof(fc.array(entity), anything),
        caption_entities: anything,
        data: anything,
        boost: anything,
        source: fc.record({ user: party }),
        message: fc.oneof(fc.record(inner), anything),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...allowedUpdates), payload, (kind, content) => {
        const seen = inspectUpdate({ update_id: 1, [kind]: content }, { prefix: "!" });
        expect(seen.kind).toBe(kind);
        expectPublishable(seen);
      }),
      { numRuns: 300 },
    );
  });

  it("may be nested as deep as a body allows", () => {
    const deep: unknown = JSON.parse(`${'{"message":'.repeat(20_000)}{}${"}".repeat(20_000)}`);
    expect(inspectUpdate({ update_id: 1, message: deep })).toEqual({ kind: "message" });
  });
});

describe("allowed updates", () => {
  it("are every kind there is", () => {
    const missing: Exclude<UpdateKind, (typeof allowedUpdates)[number]>[] = [];
    expect(missing).toEqual([]);
    const known = paramSchema().definitions["UpdateKind"]?.["enum"];
    expect(new Set(Array.isArray(known) ? known : [])).toEqual(new Set(allowedUpdates));
  });

  it("have a fixture each", () => {
    const kinds = new Set(fixtures.map(({ update }) => inspectUpdate(update).kind));
    expect(allowedUpdates.filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(fixtures.length).toBeGreaterThanOrEqual(60);
    expect(new Set(fixtures.map(({ name }) => name)).size).toBe(fixtures.length);
  });
});

it("a service message is told from what people say", () => {
  const isService = ({ update }: { update: RawUpdate }): boolean => isServiceMessage(update["message"]);
  const services = fixtures.filter(isService).map(({ name }) => name);
  expect(services.filter((name) => name.startsWith("media/") || name.startsWith("text/"))).toEqual([]);
  const told = fixtures.filter(({ name }) => name.startsWith("service_messages/")).map(({ name }) => name);
  expect(told.filter((name) => !services.includes(name))).toEqual(["service_messages/unheard_of"]);
});
