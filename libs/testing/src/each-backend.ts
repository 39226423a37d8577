import { afterAll, describe } from "@jest/globals";
import { backendsOfThisRun, missingServers } from "./backends.js";
import { createEmbeddedBackend } from "./embedded-backend.js";
import { createRealBackend } from "./real-backend.js";
import type { TestBackend } from "./test-backend.js";

export type { TestBackend } from "./test-backend.js";

/**
 * Tells the same stories on the embedded backends and on real servers, each with its own database, bus and state. Where
 * real servers are missing, the title of the skipped stories says which. Only within Jest.
 */
export function describeOnEachBackend(title: string, stories: (backend: TestBackend) => void): void {
  describe(`${title}, on embedded backends`, () => {
    tellOn(createEmbeddedBackend(), stories);
  });

  const missing = missingServers(backendsOfThisRun());
  if (missing.length === 0) {
    describe(`${title}, on real servers`, () => {
      tellOn(createRealBackend(), stories);
    });
  } else {
    // oxlint-disable-next-line jest/no-disabled-tests -- there is nothing to run them on, and the title says so
    describe.skip(`${title}, on real servers: skipped, ${missing.join("; ")}`, () => {
      stories(createRealBackend());
    });
  }
}

/** Tells stories that are about something else than backends on the embedded ones alone. */
export function describeOnEmbeddedBackends(title: string, stories: (backend: TestBackend) => void): void {
  describe(`${title}, on embedded backends`, () => {
    tellOn(createEmbeddedBackend(), stories);
  });
}

function tellOn(backend: TestBackend, stories: (backend: TestBackend) => void): void {
  stories(backend);
  // After the stories' own: what still runs needs its backend.
  afterAll(backend.dispose);
}
