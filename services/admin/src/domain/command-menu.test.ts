import { describe, expect, test } from "@jest/globals";
import { commands } from "@telebus/contracts";
import fc from "fast-check";
import { CommandInput } from "./command-content.js";
import { isDue, menusOf, pauseAfter, type MenuSource } from "./command-menu.js";
import { readMenuRef, menuRef } from "./menu-ref.js";

const custom = (name: string, more: object = {}) => ({
  name,
  ...CommandInput.parse({
    description: `about ${name}`,
    content: { text: name },
    translations: { de: { description: `über ${name}` } },
    ...more,
  }),
});
const source: MenuSource = {
  builtIn: [
    { name: "stop", owner: "distributor", scope: "everyone", description: "Stop" },
    { name: "list", owner: "distributor", scope: "admin", description: "List" },
  ],
  custom: [custom("news"), custom("quiz", { chatTypes: ["group"] }), custom("crew", { scope: "operator" })],
  languages: ["de"],
  describe: ({ name }, language) => `${name} ${language}`,
  people: [{ id: 900, may: () => true }],
};
const names = (scope: string, language = ""): string[] | undefined =>
  menusOf(source)
    .find((menu) => menu.scope === scope && menu.language === language)
    ?.commands.map(({ command }) => command);

describe("the lists of commands that Telegram shows", () => {
  test("are of everybody's commands, by the kind of chat", () => {
    expect(names("all_private_chats")).toEqual(["stop", "news"]);
    expect(names("all_group_chats")).toEqual(["stop", "news", "quiz"]);
    expect(names("default")).toEqual(["stop", "news", "quiz"]);
  });

  test("are of all commands in the private chats of people who may use them", () => {
    expect(names("chat:900")).toEqual(["stop", "list", "news", "crew"]);
  });

  test("speak each language", () => {
    const german = menusOf(source).find(({ scope, language }) => scope === "default" && language === "de");
    expect(german?.commands).toContainEqual({ command: "news", description: "über news" });
    expect(german?.commands).toContainEqual({ command: "stop", description: "stop de" });
  });

  test("keep Telegram's limits, whatever the bot has", () => {
    const many = Array.from({ length: 150 }, (_, n) => custom(`c${n}`));
    const long = { ...source, builtIn: commands, custom: many, describe: () => "🙂".repeat(300) };
    for (const menu of menusOf(long)) {
      expect(menu.commands.length).toBeLessThanOrEqual(100);
      for (const { description } of menu.commands)
        expect(Array.from(description).length).toBeLessThanOrEqual(256);
    }
  });
});

describe("a list is set", () => {
  const at = new Date(1_000_000);
  test("when there is another one to show, and not when nothing has changed", () => {
    const state = { asked: "a", askedAt: at, shown: "a", retryAt: null };
    expect(isDue(undefined, "a", 0)).toBe(true);
    expect(isDue(undefined, "", 0)).toBe(false);
    expect(isDue(state, "a", Number.MAX_SAFE_INTEGER)).toBe(false);
    expect(isDue(state, "b", 0)).toBe(true);
  });

  test("again after a refusal's pause, or when no end was ever told", () => {
    const state = { asked: "a", askedAt: at, shown: null, retryAt: null };
    expect(isDue(state, "a", at.getTime() + 1_000)).toBe(false);
    expect(isDue(state, "a", at.getTime() + 600_000)).toBe(true);
    const refused = { ...state, retryAt: new Date(at.getTime() + 30_000) };
    expect(isDue(refused, "a", at.getTime() + 29_999)).toBe(false);
    expect(isDue(refused, "a", at.getTime() + 30_000)).toBe(true);
  });

  test("after pauses that grow and have an end", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), (failures) => {
        expect(pauseAfter(failures + 1)).toBeGreaterThanOrEqual(pauseAfter(failures));
        expect(pauseAfter(failures)).toBeLessThanOrEqual(1_800_000);
      }),
    );
  });
});

test("a call comes back as the list it spoke of", () => {
  const place = { scope: "chat:-100", language: "de" };
  expect(readMenuRef(menuRef(place, "abc"))).toEqual({ ...place, hash: "abc" });
  expect(readMenuRef("another|ref|of|ours")).toBeUndefined();
});
