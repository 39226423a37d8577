import { expect, it } from "@jest/globals";
import { HubPolicy } from "./hub-policy.js";
import { hearing, type SourceRoute } from "./speaking.js";

const route = (hub: number, thread: number, isSource = true): SourceRoute => ({
  hub,
  thread,
  isSource,
  policy: {},
  hubPolicy: HubPolicy.parse({}),
});

it("a hub hears a topic by the topic's own route, or by the whole chat's", () => {
  expect(hearing([route(1, 0), route(2, 0), route(2, 7)])).toEqual([route(1, 0), route(2, 7)]);
  expect(hearing([route(2, 7), route(2, 0)])).toEqual([route(2, 7)]);
});

it("a topic that only listens is not heard by the whole chat's route either", () => {
  expect(hearing([route(1, 0), route(1, 7, false)])).toEqual([]);
  expect(hearing([route(1, 7, false), route(1, 0)])).toEqual([]);
});
