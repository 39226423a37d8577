import { describe, expect, test } from "@jest/globals";
import { createMemoryState } from "@telebus/state";
import { createConversations } from "./conversation.js";

const place = { bot: 7, chat: 5, person: 42 };

describe("conversations", () => {
  test("a claimed conversation is not taken away by another service, only prolonged by its own", async () => {
    const conversations = createConversations(createMemoryState());
    expect(await conversations.claim(place, "matchmaker")).toBe(true);
    expect(await conversations.claim(place, "llm")).toBe(false);
    expect(await conversations.claim(place, "matchmaker")).toBe(true);
  });

  test("only its own service ends it; then it is free", async () => {
    const conversations = createConversations(createMemoryState());
    await conversations.claim(place, "matchmaker");
    await conversations.release(place, "llm");
    expect(await conversations.claim(place, "llm")).toBe(false);
    await conversations.release(place, "matchmaker");
    expect(await conversations.claim(place, "llm")).toBe(true);
  });

  test("a conversation that nobody goes on with ends by itself", async () => {
    let now = 0;
    const conversations = createConversations(createMemoryState({ clock: { now: () => now } }));
    await conversations.claim(place, "matchmaker", 1_000);
    now = 1_001;
    expect(await conversations.claim(place, "llm")).toBe(true);
  });
});
