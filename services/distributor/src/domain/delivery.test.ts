import { describe, expect, test } from "@jest/globals";
import type { CallFinishedData, CallOutcome } from "@telebus/contracts";
import { deliveryOf } from "./delivery.js";
import { postOfRef, refOf } from "./post-key.js";

const post = { at: new Date(1_790_000_000_123), id: 42 };
const place = { hub: 3, thread: 9, item: 2, version: 1 };
const ended = (
  outcome: CallOutcome,
  ref: string | undefined = refOf(post, "post", place),
): CallFinishedData => ({
  bot: 7,
  lane: "relay",
  method: "sendPhoto",
  chat: 5,
  ref,
  origin: "distributor",
  call: "1:fan-out:5:0",
  outcome,
});

describe("what became of a post in a chat", () => {
  test("it was sent, an album in several messages, maybe to where the group has gone", () => {
    const ok = { status: "ok", result: true } as const;
    expect(deliveryOf(ended({ ...ok, messageIds: [8, 9] }))).toEqual({
      bot: 7,
      chat: 5,
      post,
      ...place,
      end: { kind: "sent", messages: [8, 9] },
    });
    expect(deliveryOf(ended({ ...ok, messageIds: [8], migratedTo: -100 }))).toMatchObject({ chat: -100 });
  });

  test.each<[string, CallOutcome, object]>([
    [
      "it was refused",
      { status: "failed", class: "blocked", reaction: "chat-dead", description: "Forbidden" },
      { isUnknown: false, reason: "blocked" },
    ],
    ["nobody knows", { status: "unknown", description: "cut off" }, { isUnknown: true, reason: "unknown" }],
    ["it was too late", { status: "expired" }, { isUnknown: false, reason: "expired" }],
    ["it was taken back", { status: "cancelled" }, { isUnknown: false, reason: "cancelled" }],
  ])("%s", (_, outcome, end) => {
    expect(deliveryOf(ended(outcome))?.end).toEqual({ kind: "not sent", ...end });
  });

  test("other calls bring no post anywhere", () => {
    for (const ref of ["", "post:1", "post:x:1", "panel:1:2", "post:1:2:3"]) {
      expect(postOfRef(ref)).toBeUndefined();
      expect(deliveryOf(ended({ status: "expired" }, ref))).toBeUndefined();
    }
  });
});
