import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { dispatch } from "../bot-api/dispatch.js";
import { refusalReply, type Reply } from "../bot-api/reply.js";
import { authenticate } from "../bot-api/tokens.js";
import type { Clock } from "../clock.js";
import type { Core } from "../core.js";
import { ApiError } from "../errors.js";
import { readParams } from "./body.js";

/** A call as it came over HTTP. */
export interface HttpCall {
  readonly token: string;
  readonly method: string;
  /** Parameters in the address. */
  readonly query?: unknown;
  /** A buffer, where there is a body. */
  readonly body: unknown;
  readonly request: IncomingMessage;
  /** The caller's address. */
  readonly ip: string | undefined;
}

/** Answers a call, with a refusal too. Never rejects. */
export async function answerCall(core: Core, call: HttpCall, response: ServerResponse): Promise<void> {
  try {
    respond(core, response, await replyTo(core, call, response));
  } catch (error) {
    core.settings.log.error({ err: error, method: call.method }, "a call failed");
    respond(core, response, refusalReply(new ApiError(500, "Internal Server Error")));
  }
}

async function replyTo(core: Core, call: HttpCall, response: ServerResponse): Promise<Reply> {
  if (core.outages.isDown) return "drop";
  const { token, method, query, body, request, ip } = call;
  core.outages.watch(request.socket);
  try {
    const bot = authenticate(core, token, ip);
    const params = await readParams({ query, body, headers: request.headers });
    const caller = request.headers["user-agent"];
    return await dispatch(core, { bot, method, params, caller, gone: () => goneSignal(response) });
  } catch (error) {
    if (error instanceof ApiError) return refusalReply(error);
    throw error;
  }
}

/** Aborted when the caller hangs up before the answer. */
function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  const hangUp = (): void => {
    if (!response.writableFinished) gone.abort();
  };
  if (response.destroyed) hangUp();
  else response.once("close", hangUp);
  return gone.signal;
}

function respond(core: Core, response: ServerResponse, answered: Reply): void {
  if (answered === "drop") return void response.socket?.destroy();
  const { status, contentType, body, retryAfterSeconds, slowBodyMs } = answered;
  if (retryAfterSeconds !== undefined) response.setHeader("retry-after", String(retryAfterSeconds));
  response.statusCode = status;
  response.setHeader("content-type", contentType);
  if (slowBodyMs === undefined) response.end(body);
  else Readable.from(slowly(core.settings.clock, body, slowBodyMs)).pipe(response);
}

/** After the first piece come so many. */
const STEPS = 8;

/** A body piece by piece: the first at once, the last when the time is over. */
async function* slowly(clock: Clock, body: string, ms: number): AsyncGenerator<string> {
  const length = Math.ceil(body.length / (STEPS + 1));
  yield body.slice(0, length);
  for (let step = 1; step <= STEPS; step += 1) {
    await new Promise<void>((resolve) => {
      clock.setTimer(ms / STEPS, resolve);
    });
    yield body.slice(step * length, (step + 1) * length);
  }
}
