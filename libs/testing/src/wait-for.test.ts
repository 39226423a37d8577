import { describe, expect, it } from "@jest/globals";
import { waitFor, WaitTimeoutError } from "./wait-for.js";

describe("waiting for an effect outside", () => {
  it("gives back the first answer that is one", async () => {
    const answers = [undefined, false, 0] as const;
    let asked = 0;
    const answer = await waitFor("answered", () => answers[asked++], { everyMs: 1 });
    expect(answer).toBe(0);
  });

  it("gives up with what it waited for", async () => {
    const waiting = waitFor("delivered", () => false, { timeoutMs: 5, everyMs: 1 });
    await expect(waiting).rejects.toThrow(new WaitTimeoutError("After 5 ms, still not delivered"));
  });
});
