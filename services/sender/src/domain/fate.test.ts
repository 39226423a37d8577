import { describe, expect, test } from "@jest/globals";
import { lanes } from "@telebus/contracts";
import { unknownFate } from "./fate.js";

describe("a call that may or may not have reached Telegram", () => {
  test.each([
    ["control", "again"],
    ["interactive", "once-more"],
    ["moderation", "once-more"],
    ["relay", "once-more"],
    ["status", "report"],
    ["bulk", "report"],
  ] as const)("of %s, if it sends: %s", (lane, fate) => {
    expect(unknownFate({ lane, method: "sendMessage" })).toBe(fate);
  });

  test.each([
    "editMessageText",
    "deleteMessages",
    "pinChatMessage",
    "unpinAllChatMessages",
    "setMessageReaction",
    "answerCallbackQuery",
    "getChat",
    "banChatMember",
  ])("goes again in any lane if it is %s: twice is the same as once", (method) => {
    for (const lane of lanes) expect(unknownFate({ lane, method })).toBe("again");
  });

  test.each(["sendInvoice", "refundStarPayment", "sendGift", "sendPaidMedia", "editUserStarSubscription"])(
    "is reported in every lane if it is %s: it moves money",
    (method) => {
      for (const lane of lanes) expect(unknownFate({ lane, method })).toBe("report");
    },
  );
});
