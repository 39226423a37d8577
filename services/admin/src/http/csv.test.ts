import { expect, test } from "@jest/globals";
import { csvOf } from "./csv.js";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1"])(
  "a spreadsheet takes %j for words",
  (text) => {
    const [line] = csvOf([{ text }], ["text"]).split("\r\n").slice(1);
    expect(line).toContain(`'${text[0]}`);
  },
);

test("what is no formula stays as it is: numbers, words, times, what is nested", () => {
  const row = { id: -1_001, word: "a=b", at: new Date(0), nested: { x: "=1" }, none: null };
  expect(csvOf([row], Object.keys(row))).toBe(
    'id,word,at,nested,none\r\n-1001,a=b,1970-01-01T00:00:00.000Z,"{""x"":""=1""}",\r\n',
  );
});
