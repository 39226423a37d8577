import { describe, expect, it } from "@jest/globals";
import type { SimEvent } from "../server/event.js";
import type { Message } from "../server/message.js";
import { applyEvents } from "./apply.js";
import { emptyWorld, type Room, type World } from "./state.js";

const ada = { id: 7, is_bot: false, first_name: "Ada" };
const bot = { id: 9, is_bot: true, first_name: "Echo" };
const head = { key: "-1", id: -1, type: "group", title: "Flat" } as const;
const stamp = { seq: 1, at: 0, room: head };

const message = (message_id: number, text: string): Message => ({
  message_id,
  date: 0,
  chat: { id: -1, type: "group" },
  from: ada,
  text,
});

const said = (id: number, text: string): SimEvent => ({
  type: "message",
  ...stamp,
  by: ada,
  message: message(id, text),
});

const flatIn = (world: World): Room | undefined => world.rooms.get("-1");
const after = (...events: SimEvent[]): World => applyEvents(emptyWorld, events, 1_000);
const textsIn = (world: World): (string | undefined)[] =>
  [...(flatIn(world)?.messages.values() ?? [])].map(({ text }) => text);

describe("the world of the page", () => {
  it("grows by what is said, also where it is said out of order", () => {
    expect(textsIn(after(said(1, "a"), said(3, "c"), said(2, "b")))).toEqual(["a", "b", "c"]);
  });

  it("is the same when an event comes twice", () => {
    expect(textsIn(after(said(1, "a"), said(1, "a")))).toEqual(["a"]);
  });

  it("follows edits and deletions", () => {
    const edited: SimEvent = { type: "edit", ...stamp, by: ada, message: message(1, "b") };
    const gone: SimEvent = { type: "deletion", ...stamp, message_ids: [2] };
    expect(textsIn(after(said(1, "a"), said(2, "x"), edited, gone))).toEqual(["b"]);
  });

  it("keeps reactions when a message is edited, and replaces those of the same person", () => {
    const react = (emoji: string): SimEvent => ({
      type: "reaction",
      ...stamp,
      by: ada,
      message_id: 1,
      reaction: [{ type: "emoji", emoji }],
    });
    const edited: SimEvent = { type: "edit", ...stamp, by: ada, message: message(1, "b") };
    const world = after(said(1, "a"), react("👍"), react("🔥"), edited);
    expect(flatIn(world)?.messages.get(1)?.reactions).toEqual([
      { user: 7, reaction: [{ type: "emoji", emoji: "🔥" }] },
    ]);
  });

  it("shows a draft until it ends", () => {
    const draft: SimEvent = { type: "draft", ...stamp, by: bot, draft_id: 1, text: "Hel", entities: [] };
    const elsewhere: SimEvent = { ...draft, draft_id: 2, message_thread_id: 9 };
    const ended: SimEvent = { type: "draft_end", ...stamp, by: bot, draft_id: 1 };
    expect(after(draft).drafts.get("-1")).toHaveLength(1);
    expect(after(draft, draft).drafts.get("-1")).toHaveLength(1);
    expect(after(draft, elsewhere, ended).drafts.get("-1")).toMatchObject([{ draft_id: 2 }]);
  });

  it("leaves alone what did not change", () => {
    const before = after(said(1, "a"));
    const room = { ...head, key: "-2", id: -2 };
    const other: SimEvent = { type: "message", ...stamp, room, by: ada, message: message(1, "x") };
    expect(flatIn(applyEvents(before, [other], 1_000))).toBe(flatIn(before));
  });

  it("pins the newest first", () => {
    const pin = (message_id: number, pinned: boolean): SimEvent => ({
      type: "pin",
      ...stamp,
      message_id,
      pinned,
    });
    expect(flatIn(after(pin(1, true), pin(2, true)))?.pinned).toEqual([2, 1]);
    expect(flatIn(after(pin(1, true), pin(2, true), pin(2, false)))?.pinned).toEqual([1]);
  });
});
