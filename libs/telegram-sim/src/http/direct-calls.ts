import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createServer, type Server } from "node:http";
import type { Core } from "../core.js";
import { answerCall } from "./answer-call.js";

/** Of a usual call; what is unusual in any way goes through the framework. */
const CALL = /^\/bot([\w:-]+)\/(\w+)$/;
const SMALL_BYTES = 64 * 1024;

/**
 * A server that answers usual calls of the Bot API itself, past the framework: a third of what a call costs, and bots
 * in benchmarks make thousands a second.
 * @param others answers everything else
 */
export const createCallServer = (core: Core, others: RequestListener): Server =>
  createServer((request, response) => {
    const [, token, method] = isSmallPost(request) ? (CALL.exec(request.url ?? "") ?? []) : [];
    if (token === undefined || method === undefined) others(request, response);
    else answerDirectly(core, { token, method, request }, response);
  });

const isSmallPost = ({ method, headers }: IncomingMessage): boolean =>
  method === "POST" && Number(headers["content-length"] ?? Number.NaN) <= SMALL_BYTES;

interface DirectCall {
  readonly token: string;
  readonly method: string;
  readonly request: IncomingMessage;
}

/** Most bodies are there whole by the end of this turn of the loop, and are then taken in one piece. */
function answerDirectly(core: Core, call: DirectCall, response: ServerResponse): void {
  const { request } = call;
  const answer = (body: unknown): void =>
    void answerCall(core, { ...call, body, ip: request.socket.remoteAddress }, response);
  setImmediate(() => {
    if (request.destroyed) return;
    if (request.complete) return answer(request.read());
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.once("end", () => answer(Buffer.concat(chunks)));
  });
}
