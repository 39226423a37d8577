import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";

/** What is read is no feed. */
class FeedError extends Error {
  override readonly name = "FeedError";
}

interface ParsingOptions {
  readonly signal: AbortSignal;
  /** Longer than that no honest feed takes. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
const MEMORY_MB = 256;
const MOST_ITEMS = 1_000;
const CODE = `
  const { parentPort, workerData } = require("node:worker_threads");
  const { parseFeed } = require(workerData.library);
  try {
    const parsed = parseFeed(workerData.text, { maxItems: workerData.maxItems });
    parentPort.postMessage(JSON.parse(JSON.stringify(parsed)));
  } catch (error) {
    parentPort.postMessage({ fault: String(error.message) });
  }`;

/**
 * Parses what somebody outside has written in a thread of its own that is ended after a while: there is text that keeps any
 * parser busy for minutes, and nobody else is to wait for it. It knows none of our secrets.
 * @returns `{ format, feed }` as feedsmith says it
 * @throws FeedError
 */
export function parseFeedApart(
  text: string,
  { signal, timeoutMs = TIMEOUT_MS }: ParsingOptions,
): Promise<unknown> {
  const require = createRequire(import.meta.url);
  const library = require.resolve("feedsmith");
  const worker = new Worker(CODE, {
    eval: true,
    workerData: { text, library, maxItems: MOST_ITEMS },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    env: {},
    execArgv: [],
  });
  return new Promise((resolve, reject) => {
    const end = (error: Error): void => {
      void worker.terminate();
      reject(error);
    };
    const timer = setTimeout(() => end(new FeedError("it takes too long to read")), timeoutMs);
    const stop = (): void => end(new FeedError("nobody waits for it any more"));
    signal.addEventListener("abort", stop, { once: true });
    worker.on("message", resolve);
    worker.on("error", () => end(new FeedError("it is too much to read")));
    worker.on("exit", () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      reject(new FeedError("it cannot be read"));
    });
    if (signal.aborted) stop();
  });
}
