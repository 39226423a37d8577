import { expect, test } from "@jest/globals";
import { TestClock } from "@telebus/testing";
import { DraftKeeper } from "./draft-keeper.js";

const SECOND = 1_000;

/** A draft that is shown now, and says when it was shown again. */
function shown(answers: () => boolean | Promise<boolean> = () => true) {
  const clock = new TestClock(0);
  const drafts = new DraftKeeper(clock);
  const times: number[] = [];
  drafts.keep("answer", async () => {
    times.push(clock.now() / SECOND);
    return answers();
  });
  return { clock, drafts, times };
}

test("a draft is shown again before it vanishes, for five minutes", async () => {
  const { clock, times } = shown();
  await clock.advance(65 * SECOND);
  expect(times).toEqual([20, 40, 60]);
  await clock.advance(3_600 * SECOND);
  expect(times.at(-1)).toBe(280);
  expect(clock.waiting).toBe(0);
});

test("one that Telegram refuses is left alone", async () => {
  const { clock, times } = shown(() => false);
  await clock.advance(100 * SECOND);
  expect(times).toEqual([20]);
});

test("a newer frame begins anew", async () => {
  const { clock, drafts, times } = shown();
  await clock.advance(15 * SECOND);
  await drafts.letGo("answer");
  drafts.keep("answer", async () => times.push(-clock.now() / SECOND) > 0);
  await clock.advance(25 * SECOND);
  expect(times).toEqual([-35]);
});

test("it is not let go while it is on its way: the message that follows comes after it", async () => {
  let arrive = (): void => undefined;
  const { clock, drafts } = shown(() => new Promise((resolve) => (arrive = () => resolve(true))));
  await clock.advance(20 * SECOND);
  let isGone = false;
  const letGo = drafts.letGo("answer").then(() => (isGone = true));
  await clock.advance(SECOND);
  expect(isGone).toBe(false);
  arrive();
  await letGo;
  await clock.advance(60 * SECOND);
  expect(clock.waiting).toBe(0);
});

test("all are let go when the sender stops", async () => {
  const { clock, drafts, times } = shown();
  await drafts.stop();
  await clock.advance(60 * SECOND);
  expect(times).toEqual([]);
});
