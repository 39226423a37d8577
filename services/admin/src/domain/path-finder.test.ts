import { expect, test } from "@jest/globals";
import { createPathFinder } from "./path-finder.js";

const finder = createPathFinder([
  "/api/queues",
  "/api/queues/pauses/{id}",
  "/api/people/{id}/hubs",
  "/health",
]);

test.each([
  ["/api/queues", true],
  ["/api/queues/", true],
  ["/api/queues/pauses/5", true],
  ["/api/queues/pauses/5/6", false],
  ["/api/people/7/hubs", true],
  ["/api/people/7", false],
  ["/api/queuesX", false],
])("whether it has %s: %s", (path, expected) => {
  expect(finder.has(path)).toBe(expected);
});

test("a root is a part of the API, and nothing else that is described", () => {
  expect(finder.hasRootOf("/api/queues/openapi.json")).toBe(true);
  expect(finder.hasRootOf("/api/queuesX")).toBe(false);
  expect(finder.hasRootOf("/health")).toBe(false);
  expect(finder.hasRootOf("/api")).toBe(false);
});
