import { expect, test } from "@jest/globals";
import { newestWins } from "./newest-wins.js";

test("an answer that was asked for earlier and comes later changes nothing", async () => {
  const waiting: ((answer: string) => void)[] = [];
  const applied: string[] = [];
  const look = newestWins<string>(
    () => new Promise((resolve) => waiting.push(resolve)),
    (answer) => applied.push(answer),
  );
  const looks = [look(), look(), look()];
  waiting[1]?.("second");
  await looks[1];
  waiting[0]?.("first");
  waiting[2]?.("third");
  await Promise.all(looks);
  expect(applied).toEqual(["second", "third"]);
});
