import { describe, expect, test } from "@jest/globals";
import { InvalidEventError, PermanentError, RetryAfterError, UnavailableError } from "@telebus/contracts";
import fc from "fast-check";
import { defaultRetryPolicy, type RetryPolicy } from "./bus.js";
import { fateOf, growingPauseMs } from "./fate.js";

const fresh = { failures: 0, holds: 0 };
const chance = fc.double({ min: 0, max: 1, noNaN: true });

describe("the fate of an event", () => {
  test("is the dead letter stream at once when trying again cannot help", () => {
    expect(fateOf(new PermanentError("no such bot"), fresh, defaultRetryPolicy, 0)).toEqual({
      kind: "bury",
      reason: "no such bot",
      isCounted: false,
    });
    expect(fateOf(new InvalidEventError("bad"), fresh, defaultRetryPolicy, 0).kind).toBe("bury");
  });

  test("is to run again after exactly the time that RetryAfterError asks for, uncounted", () => {
    const fate = fateOf(new RetryAfterError(1234), { failures: 7, holds: 50 }, defaultRetryPolicy, 1);
    expect(fate).toEqual({ kind: "again", pauseMs: 1234, isCounted: false });
  });

  test("never counts an attempt while a dependency is down, however long", () => {
    fc.assert(
      fc.property(fc.nat(10_000), chance, (holds, random) => {
        const fate = fateOf(
          new UnavailableError("database"),
          { failures: 7, holds },
          defaultRetryPolicy,
          random,
        );
        expect(fate).toMatchObject({ kind: "again", isCounted: false });
      }),
    );
  });

  test("is the dead letter stream after exactly maxAttempts of any other error", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (maxAttempts) => {
        const policy: RetryPolicy = { ...defaultRetryPolicy, maxAttempts };
        let attempts = 0;
        for (let failures = 0; ; failures++) {
          attempts += 1;
          if (fateOf(new Error("oops"), { failures, holds: 0 }, policy, 0).kind === "bury") break;
        }
        expect(attempts).toBe(maxAttempts);
      }),
    );
  });

  test("tells the operator the error's first line only, and nothing of what is not an error", () => {
    const last = { failures: 7, holds: 0 };
    const query = new Error("Failed query: insert\nparams: Hello, my love");
    expect(fateOf(query, last, defaultRetryPolicy, 0)).toMatchObject({
      reason: "gave up after 8 attempts: Error: Failed query: insert",
    });
    const thrown = fateOf("a text somebody wrote", last, defaultRetryPolicy, 0);
    expect(JSON.stringify(thrown)).not.toContain("somebody");
  });
});

test("pauses grow up to the longest one, and chance shortens them by a quarter at most", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), chance, (n, random) => {
      const { firstPauseMs, factor, maxPauseMs } = defaultRetryPolicy;
      const full = Math.min(maxPauseMs, firstPauseMs * factor ** (n - 1));
      const pauseMs = growingPauseMs(n, defaultRetryPolicy, random);
      expect(pauseMs).toBeLessThanOrEqual(full);
      expect(pauseMs).toBeGreaterThanOrEqual(full * 0.75);
    }),
  );
});
