import { describe, expect, test } from "@jest/globals";
import { readImportLine } from "./people-import.js";

describe("a line of a list with numbers for rights", () => {
  test.each([
    [
      { id: "5", state: "24" },
      { id: 5, scopes: ["llm", "admin"] },
    ],
    [
      { user_id: " 5 ", Flags: "1" },
      { id: 5, scopes: ["banned"] },
    ],
    [
      { id: "5", state: "0" },
      { id: 5, scopes: [] },
    ],
  ])("%j", (record, line) => {
    expect(readImportLine({ ...record })).toEqual(line);
  });
  test.each([
    [{ id: "5" }, /column state/],
    [{ id: "-5", state: "1" }, /id: /],
    [{ id: "5", state: "=1+1" }, /not a number/],
    [{ id: "5", state: "2" }, /flags 2/],
    [{ id: "5", state: "99999999999" }, /not a number/],
  ])("%j is refused", (record, reason) => {
    expect(readImportLine({ ...record })).toMatch(reason);
  });
});
