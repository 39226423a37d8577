import { describe, expect, test } from "@jest/globals";
import { commands, ServiceName, type RawUpdate } from "@telebus/contracts";
import { inspectUpdate } from "@telebus/telegram";
import { updateFixtures } from "@telebus/telegram/fixtures";
import fc from "fast-check";
import { commandOwners, route, type RoutedBot } from "./route.js";

const hub: RoutedBot = { username: "hub_bot", features: ["distributor"], home: "distributor" };
const many: RoutedBot = {
  username: "many_bot",
  features: ["admin", "distributor", "matchmaker"],
  home: "admin",
};

const person = { id: 42, is_bot: false, first_name: "Ada" };
const chat = { id: -100, type: "supergroup", title: "Lisbon" };
const message = (text: string, rest: object = {}) => {
  const length = text.split(" ")[0]?.length ?? 0;
  const entities = text.startsWith("/") ? [{ type: "bot_command", offset: 0, length }] : [];
  return { update_id: 1, message: { message_id: 1, date: 1, from: person, chat, text, entities, ...rest } };
};

const decide = (update: RawUpdate, bot = hub, focus?: ServiceName) =>
  route(inspectUpdate(update), bot, commandOwners(bot, commands), focus);

describe("who owns an update", () => {
  test("what is said in a chat is the hub's", () => {
    expect(decide(message("hello"))).toEqual({ to: "distributor", rule: "default" });
  });

  test("a command goes to the service that declares it", () => {
    expect(decide(message("/stop"))).toEqual({ to: "distributor", rule: "command" });
    expect(decide(message("/stop@HUB_bot"))).toEqual({ to: "distributor", rule: "command" });
  });

  test("a command for another bot is nobody's", () => {
    expect(decide(message("/stop@other_bot"))).toHaveProperty("nobody");
  });

  test("an unknown command is admin's where there is one, else nobody's", () => {
    expect(decide(message("/unheard_of"))).toHaveProperty("nobody");
    expect(decide(message("/unheard_of"), many)).toEqual({ to: "admin", rule: "unknown command" });
  });

  test("an edited command is not given again", () => {
    const { message: edited_message } = message("/stop");
    const edited: RawUpdate = { update_id: 1, edited_message };
    expect(decide(edited)).toEqual({ to: "distributor", rule: "default" });
  });

  test("/start belongs to the bot's home, with a payload to whose prefix it bears", () => {
    expect(decide(message("/start"), many)).toEqual({ to: "admin", rule: "start" });
    expect(decide(message("/start join-7"), many)).toEqual({ to: "matchmaker", rule: "start" });
    expect(decide(message("/start pay-7"), many)).toEqual({ to: "admin", rule: "start" });
  });

  test("a claimed conversation gets what its person says next, commands excepted", () => {
    expect(decide(message("Ada, 31"), many, "matchmaker")).toEqual({
      to: "matchmaker",
      rule: "conversation",
    });
    expect(decide(message("/stop"), many, "matchmaker")).toEqual({ to: "distributor", rule: "command" });
  });

  test("/cancel ends the conversation", () => {
    expect(decide(message("/cancel"), many, "matchmaker")).toEqual({ cancel: "matchmaker", rule: "cancel" });
  });

  test("money goes to billing, whatever else holds", () => {
    const successful_payment = { currency: "XTR", total_amount: 250 };
    const paid = {
      update_id: 1,
      message: { message_id: 1, date: 1, from: person, chat, successful_payment },
    };
    expect(decide(paid, many, "matchmaker")).toEqual({ to: "billing", rule: "payment" });
    const query = { update_id: 1, pre_checkout_query: { id: "1", from: person } };
    expect(decide(query)).toEqual({ to: "billing", rule: "payment" });
  });

  test("a press goes to the service that made the button", () => {
    const press = (data: string) => ({ update_id: 1, callback_query: { id: "1", from: person, data } });
    expect(decide(press("matchmaker:next:abc"), many)).toEqual({ to: "matchmaker", rule: "button" });
    expect(decide(press("???"), many)).toEqual({ to: "admin", rule: "button of nobody" });
  });

  test("membership is the registry's", () => {
    const update = { update_id: 1, my_chat_member: { chat, from: person } };
    expect(decide(update, many, "matchmaker")).toEqual({ to: "distributor", rule: "membership" });
  });

  test("what no rule knows is kept for admin", () => {
    const update: RawUpdate = { update_id: 1, unheard_of: { a: 1 } };
    expect(decide(update)).toEqual({ to: "admin", rule: "other" });
  });

  test.each(updateFixtures().map(({ name, update }) => ({ name, update })))(
    "$name has exactly one answer",
    ({ update }) => {
      const answers = Object.keys(decide(update, many)).filter((key) =>
        ["to", "cancel", "nobody"].includes(key),
      );
      expect(answers).toHaveLength(1);
    },
  );

  test("every update of any shape has one owner, and the same one each time", () => {
    const kinds = fc.constantFrom(
      "message",
      "edited_message",
      "callback_query",
      "my_chat_member",
      "poll",
      "new_kind",
    );
    const update = fc.record({
      kind: kinds,
      content: fc.jsonValue(),
      focus: fc.constantFrom(...ServiceName.options),
    });
    fc.assert(
      fc.property(update, ({ kind, content, focus }) => {
        const arrival = { update_id: 1, [kind]: content };
        const decision = decide(arrival, many, focus);
        const owner = "to" in decision ? decision.to : "admin";
        expect(ServiceName.options).toContain(owner);
        expect(decide(arrival, many, focus)).toEqual(decision);
      }),
    );
  });
});
