import { readAnswer, refused, type CallAnswer, type CallFailed } from "./answer.js";
import { callBody, type CallBody, type UploadFile } from "./body.js";
import { createServers, type ProxySettings } from "./dispatcher.js";
import { exchange, type NoAnswer } from "./exchange.js";

export interface BotApiCall {
  readonly token: string;
  /** `sendMessage` */
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The server of this call, in place of the client's: a bot may have one of its own. */
  readonly apiRoot?: string | undefined;
  /** Uploads by name; parameters refer to them as `attach://<name>`. */
  readonly files?: Readonly<Record<string, UploadFile>>;
  /** For this call, in place of the client's: an upload takes its time. */
  readonly timeoutMs?: number | undefined;
  /** Gives the call up; it may then have been carried out or not. */
  readonly signal?: AbortSignal;
}

export interface BotApi {
  /** Makes one call, once. Never rejects; no answer ever contains the token. */
  call(call: BotApiCall): Promise<CallAnswer>;
  /** Waits for the calls under way and closes the connections. */
  close(): Promise<void>;
}

export interface BotApiOptions {
  /** `https://api.telegram.org`, or where an own server or the simulator listens. */
  readonly apiRoot: string;
  readonly proxy?: ProxySettings;
  /** For a whole call. Telegram itself holds calls back for up to 8 s. */
  readonly timeoutMs?: number;
  /** `User-Agent`: tells an own Bot API server, or the simulator, which process calls. */
  readonly userAgent?: string;
  /** At most so many connections at once; without it as many as there are calls. */
  readonly connections?: number;
}

const TIMEOUT_MS = 60_000;

/** A client of the Bot API that only speaks: no retries, no waiting, no parameter of its own. */
export function createBotApi(options: BotApiOptions): BotApi {
  const { apiRoot, proxy, timeoutMs = TIMEOUT_MS, userAgent = "telebus", connections } = options;
  const servers = createServers(proxy, connections);
  // A client for a server that cannot be says so at once.
  servers.at(apiRoot);

  const call = async (asked: BotApiCall): Promise<CallAnswer> => {
    const { token, method, params, files, signal } = asked;
    if (!/^[\w:-]+$/.test(token)) return refused(401, "Unauthorized: the token is malformed");
    const { dispatcher, origin, basePath } = servers.at(asked.apiRoot ?? apiRoot);
    const body = callBody(params, files);
    const outcome = await exchange(dispatcher, {
      origin,
      path: `${basePath}/bot${token}/${encodeURIComponent(method)}`,
      headers: { ...body.headers, "user-agent": userAgent },
      body: body.content,
      timeoutMs: asked.timeoutMs ?? timeoutMs,
      signal,
    });
    if (typeof body.content !== "string") body.content.destroy();
    const answer = "error" in outcome ? unanswered(outcome, body) : readAnswer(outcome);
    return answer.ok ? answer : { ...answer, description: answer.description.replaceAll(token, "<token>") };
  };

  return { call, close: () => servers.close() };
}

function unanswered({ error, wasStarted }: NoAnswer, body: CallBody): CallFailed {
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  return {
    ok: false,
    kind: "failed",
    mayHaveArrived: wasStarted && body.isHandedOver(),
    description: error.message === "" ? code : `${code}: ${error.message}`,
  };
}
