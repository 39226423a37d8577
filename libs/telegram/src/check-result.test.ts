import { describe, expect, it } from "@jest/globals";
import { checkObject, checkResult } from "./check-result.js";

const chat = { id: 1, type: "private", first_name: "Ada" };
const message = { message_id: 1, date: 2, chat, text: "x" };

describe("a result is checked against the Bot API", () => {
  it.each<[string, unknown]>([
    ["sendMessage", message],
    ["setWebhook", true],
    ["editMessageText", true],
    ["editMessageText", message],
    ["getChatMemberCount", 3],
    ["copyMessages", [{ message_id: 1 }]],
    ["getChatMember", { status: "left", user: { id: 1, is_bot: false, first_name: "Ada" } }],
  ])("%s %j is fine", (method, result) => {
    expect(checkResult(method, result)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ["sendMessage", { ...message, colour: "red" }, "colour: must NOT have additional properties"],
    ["sendMessage", { ...message, chat: undefined }, "chat: must have required property 'chat'"],
    ["sendMessage", { ...message, date: "2" }, "date: must be number"],
    ["setWebhook", false, "parameters: must be equal to constant"],
    ["editMessageText", { ...message, chat: {} }, "chat.id: must have required property 'id'"],
    ["copyMessages", [{ message_id: 1 }, {}], "1.message_id: must have required property 'message_id'"],
    ["getChatMember", { status: "left" }, "user: must have required property 'user'"],
    ["sendMesage", message, "sendMesage is no method of the Bot API"],
  ])("%s %j is not", (method, result, problem) => {
    expect(checkResult(method, result)).toContain(problem);
  });

  it("of several shapes, the complaint is about the one that was meant", () => {
    const member = { status: "restricted", user: { id: 1, is_bot: false, first_name: "Ada" } };
    const problems = checkResult("getChatMember", member);
    expect(problems).toContain("is_member: must have required property 'is_member'");
    expect(problems.join()).not.toContain("custom_title");
  });
});

it("objects are checked by their names", () => {
  expect(checkObject("Update", { update_id: 1, message })).toEqual([]);
  expect(checkObject("Update", { message })).toEqual(["update_id: must have required property 'update_id'"]);
  expect(checkObject("Upgrade", {})).toEqual(["Upgrade is no object of the Bot API"]);
});
