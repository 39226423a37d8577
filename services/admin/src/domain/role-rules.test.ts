import { describe, expect, test } from "@jest/globals";
import { PersonScope } from "@telebus/contracts";
import fc from "fast-check";
import { refusalOfChange, type Holder } from "./role-rules.js";

const who = (person: number | undefined, ...scopes: PersonScope[]): Holder => ({
  person,
  scopes: new Set(scopes),
});
const admin = who(1, "admin");
const operator = who(2, "operator");
const moderator = who(3, "moderator");
const anybody = who(9);

describe("who may give what", () => {
  test.each(PersonScope.options)("an administrator gives %s", (scope) => {
    expect(refusalOfChange({ kind: "give", scope, by: admin, to: anybody })).toBeUndefined();
  });

  test.each([
    ["admin", "not-yours"],
    ["operator", "not-yours"],
    ["moderator", undefined],
    ["llm", undefined],
    ["banned", undefined],
  ] as const)("an operator gives %s: %s", (scope, refusal) => {
    expect(refusalOfChange({ kind: "give", scope, by: operator, to: anybody })).toBe(refusal);
  });

  test("a moderator bans people, and gives nothing", () => {
    expect(refusalOfChange({ kind: "give", scope: "banned", by: moderator, to: anybody })).toBeUndefined();
    expect(refusalOfChange({ kind: "give", scope: "llm", by: moderator, to: anybody })).toBe("not-yours");
  });

  test("nobody changes their own administration, or bans themselves", () => {
    for (const kind of ["give", "take"] as const) {
      expect(refusalOfChange({ kind, scope: "admin", by: admin, to: admin })).toBe("own-admin");
      expect(refusalOfChange({ kind, scope: "banned", by: admin, to: admin })).toBe("own-ban");
    }
  });

  test("administrators cannot be banned, and others only by who stands above them", () => {
    const ban = (by: Holder, to: Holder) => refusalOfChange({ kind: "give", scope: "banned", by, to });
    expect(ban(who(4, "admin"), admin)).toBe("admin-ban");
    expect(ban(operator, who(5, "operator"))).toBe("higher");
    expect(ban(moderator, operator)).toBe("higher");
    expect(ban(operator, moderator)).toBeUndefined();
    expect(ban(admin, operator)).toBeUndefined();
  });

  test("who is banned decides about nobody until the ban goes", () => {
    const banned = who(9, "banned");
    expect(refusalOfChange({ kind: "give", scope: "moderator", by: admin, to: banned })).toBe("banned-first");
    expect(refusalOfChange({ kind: "give", scope: "llm", by: admin, to: banned })).toBeUndefined();
  });

  test("without a scope nobody changes anything, whatever it is", () => {
    const scopes = fc.constantFrom(...PersonScope.options);
    const powerless = fc.subarray<PersonScope>(["llm", "media", "movies", "banned"]);
    fc.assert(
      fc.property(scopes, powerless, fc.subarray([...PersonScope.options]), (scope, own, theirs) => {
        const change = { scope, by: who(1, ...own), to: who(2, ...theirs) };
        expect(refusalOfChange({ kind: "give", ...change })).toBe("not-yours");
        expect(refusalOfChange({ kind: "take", ...change })).toBe("not-yours");
      }),
    );
  });
});
