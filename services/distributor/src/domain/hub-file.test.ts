import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { differenceOf, directionOf, directions, flagsOf, HubFile, HubName } from "./hub-file.js";
import { joinWords } from "./join-words.js";

const route = fc.record({
  chat: fc.integer({ min: -5, max: 5 }),
  thread: fc.nat(2),
  as: fc.constantFrom(...directions),
  policy: fc.constantFrom({}, { dedupe: false }, { in: { filters: { kinds: { deny: ["sticker"] } } } }),
});
const file = fc
  .record({
    version: fc.constant(1 as const),
    hub: fc.constant("news"),
    policy: fc.constantFrom({}, { dedupe: false, edits: "off" }, { edits: "off", dedupe: false }),
    routes: fc.uniqueArray(route, { selector: ({ chat, thread }) => `${chat}:${thread}`, maxLength: 12 }),
  })
  .map((written) => HubFile.parse(written));

describe("the difference of a hub and its file", () => {
  test("is nothing where they say the same, in whatever order of fields", () => {
    fc.assert(
      fc.property(file, (hub) => {
        const shuffled = { ...hub, policy: Object.fromEntries(Object.entries(hub.policy).toReversed()) };
        expect(differenceOf(hub, shuffled)).toEqual({
          policy: false,
          add: [],
          change: [],
          remove: [],
          same: hub.routes.length,
        });
      }),
    );
  });

  test("is what makes the one the other", () => {
    fc.assert(
      fc.property(fc.option(file, { nil: undefined }), file, (current, wanted) => {
        const { add, change, remove, same } = differenceOf(current, wanted);
        const name = ({ chat, thread }: { chat: number; thread: number }) => `${chat}:${thread}`;
        const made = new Map(current?.routes.map((one) => [name(one), one]));
        for (const one of remove) made.delete(name(one));
        for (const one of [...add, ...change]) made.set(name(one), one);
        expect(new Set(made.values())).toEqual(new Set(wanted.routes));
        expect(same + add.length + change.length).toBe(wanted.routes.length);
      }),
    );
  });
});

describe("words for hubs", () => {
  test("a way is what it says", () => {
    for (const direction of directions) expect(directionOf(flagsOf(direction))).toBe(direction);
    expect(joinWords("news")).toEqual({ hub: "news", direction: "both" });
    expect(joinWords(" news  out ")).toEqual({ hub: "news", direction: "source" });
    for (const wrong of ["", "news sideways", "news in out", "two words here", "news constructor", "-news"])
      expect(joinWords(wrong)).toBeUndefined();
  });

  test.each(["news", "Nachrichten_2", "новости", "東京"])("%s is a name", (name) => {
    expect(HubName.safeParse(name).success).toBe(true);
  });
});
