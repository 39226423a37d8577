import { expect, test } from "@jest/globals";
import { membersOn } from "./members-by-day.js";

const quiet = { posts: 0, replies: 0, reactions: 0, joins: 0, leaves: 0, active: 0 };
const begun = [
  { day: "2026-01-01", chats: 2, members: 180 },
  { day: "2026-11-20", chats: 1, members: 1_000 },
];

test("chats that were not there yet are not counted, and those that nobody counted stay as they are", () => {
  const counted = { ...quiet, day: "2026-11-19", counted: 1, members: 110, membersNow: 130 };
  expect(membersOn(counted, begun)).toBe(160);
  expect(membersOn({ ...counted, day: "2026-11-21", counted: 2 }, begun)).toBe(1_160);
});

test("a day on which few were counted says nothing", () => {
  const few = { ...quiet, day: "2026-11-21", counted: 1, members: 110, membersNow: 130 };
  expect(membersOn(few, begun)).toBeNull();
  expect(membersOn({ ...few, counted: 0, day: "2026-01-01" }, [])).toBeNull();
});
