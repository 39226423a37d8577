import type { Readable } from "node:stream";
import type { Dispatcher } from "undici";
import type { HttpAnswer } from "./answer.js";

export interface HttpRequest {
  readonly origin: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | Readable;
  /** For the whole exchange, from now to the last byte of the answer. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** No answer came. */
export interface NoAnswer {
  readonly error: Error;
  /** Whether a connection was open and the request was being written to it. */
  readonly wasStarted: boolean;
}

/** The call took longer than it may. */
class ExchangeTimeoutError extends Error {
  override readonly name = "ExchangeTimeoutError";
}

/** One POST and its answer. Never rejects: what went wrong is a value, and whether the request had begun to leave. */
export const exchange = (dispatcher: Dispatcher, request: HttpRequest): Promise<HttpAnswer | NoAnswer> =>
  new Promise((resolve) => {
    const { timeoutMs, signal, ...message } = request;
    const onAbort = (): void => reader.stop(new Error("the call was given up"));
    const reader = new AnswerReader((outcome) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      resolve(outcome);
    });
    const onTimeout = (): void => reader.stop(new ExchangeTimeoutError(`no answer within ${timeoutMs} ms`));
    const timer = setTimeout(onTimeout, timeoutMs);
    signal?.addEventListener("abort", onAbort);
    if (signal?.aborted === true) return onAbort();
    // Undici's own limits are off: ours holds for the whole exchange.
    dispatch(dispatcher, { ...message, method: "POST", headersTimeout: 0, bodyTimeout: 0 }, reader);
  });

function dispatch(dispatcher: Dispatcher, options: Dispatcher.DispatchOptions, reader: AnswerReader): void {
  try {
    dispatcher.dispatch(options, reader);
  } catch (error) {
    reader.stop(error instanceof Error ? error : new Error(String(error)));
  }
}

/** Gathers one answer. Undici calls `onRequestStart` once a connection is open, right before it writes. */
class AnswerReader implements Dispatcher.DispatchHandler {
  readonly #settle: (outcome: HttpAnswer | NoAnswer) => void;
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | undefined;
  #stoppedBy: Error | undefined;
  #status = 0;
  #retryAfter: string | undefined;

  constructor(settle: (outcome: HttpAnswer | NoAnswer) => void) {
    this.#settle = settle;
  }

  /** Ends the exchange now. A request that is still waiting for a connection will never be written. */
  stop(reason: Error): void {
    if (this.#stoppedBy !== undefined) return;
    this.#stoppedBy = reason;
    const controller = this.#controller;
    this.#settle({ error: reason, wasStarted: controller !== undefined });
    controller?.abort(reason);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#stoppedBy !== undefined) controller.abort(this.#stoppedBy);
    else this.#controller = controller;
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Readonly<Record<string, string | string[] | undefined>>,
  ): void {
    this.#status = status;
    this.#retryAfter = [headers["retry-after"]].flat()[0];
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const text = Buffer.concat(this.#chunks).toString("utf8");
    this.#settle({ status: this.#status, retryAfter: this.#retryAfter, text });
  }

  onResponseError(_controller: unknown, error: Error): void {
    this.#settle({ error, wasStarted: this.#controller !== undefined });
  }
}
