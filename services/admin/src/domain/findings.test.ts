import { expect, test } from "@jest/globals";
import { clockFinding, lagFinding, lettersFinding, settingFindings } from "./findings.js";

const safe = {
  isSealedWithApiKey: false,
  apiKeyLength: 64,
  apiRoot: "https://api.telegram.org",
  administrators: 1,
  bots: 1,
};

test("settings that are as they should be are one good finding", () => {
  expect(settingFindings(safe)).toEqual([{ level: "ok", about: "settings", text: "Nothing unusual" }]);
});

test.each([
  [{ isSealedWithApiKey: true }, "SEAL_KEY"],
  [{ apiKeyLength: 16 }, "openssl"],
  [{ apiRoot: "http://telegram.example:8081" }, "https"],
  [{ administrators: 0 }, "ADMIN_USER_IDS"],
  [{ bots: 0 }, "telebus bots add"],
])("%j is a warning that says what to do", (change, advice) => {
  expect(settingFindings({ ...safe, ...change })).toEqual([
    expect.objectContaining({ level: "warning", advice: expect.stringContaining(advice) }),
  ]);
});

test("a Bot API server on this machine needs no encryption", () => {
  expect(settingFindings({ ...safe, apiRoot: "http://127.0.0.1:8081" })).toHaveLength(1);
  expect(settingFindings({ ...safe, apiRoot: "http://127.0.0.1:8081" })[0]?.level).toBe("ok");
});

test.each([
  [500, "ok", "agree"],
  [-5_000, "warning", "5 s behind"],
  [90_000, "fault", "90 s ahead of"],
])("a clock that differs by %d ms: %s", (skewMs, level, said) => {
  expect(clockFinding("database", skewMs)).toMatchObject({ level, text: expect.stringContaining(said) });
});

test("what waits and what was put aside is a warning when it is much", () => {
  expect([lagFinding("sender", 3), lagFinding("sender", 3_000)].map(({ level }) => level)).toEqual([
    "ok",
    "warning",
  ]);
  expect([lettersFinding(0), lettersFinding(2)].map(({ level }) => level)).toEqual(["ok", "warning"]);
});
