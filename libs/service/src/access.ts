import { createHash } from "node:crypto";
import { ApiScope, type ApiResource, type LiveKey } from "@telebus/contracts";
import type { FastifyReply, FastifyRequest } from "fastify";
import { createFailedKeys } from "./failed-keys.js";
import { secretMatcher } from "./http.js";
import type { Live } from "./live.js";
import { ProblemError } from "./problem.js";

/** A request as a route gets it. */
export type ApiRequest = FastifyRequest;
/** The answer of a route. */
export type ApiReply = FastifyReply;

/** Who calls an HTTP API, and what they may do. */
export interface Caller {
  /** `key:<id>`, or `master` for the holder of API_SECRET_KEY: for the audit log. */
  readonly name: string;
  /** Whether what is of this bot concerns them. */
  mayUse(bot: number): boolean;
  /** The bots they are bound to; undefined: all. */
  readonly bots: readonly number[] | undefined;
  /** Whether they hold this scope: who may write may also read. */
  may(scope: ApiScope): boolean;
  /** When their key ends by itself. */
  readonly expiresAt: Date | undefined;
}

/** Lets in who holds API_SECRET_KEY or an API key with the scope; in `X-API-Key`, or as `Authorization: Bearer`. */
export interface Access {
  /** A hook for routes: those that change something need `write`, all others `read`. */
  of(resource: ApiResource): (request: FastifyRequest) => Promise<void>;
  /** A hook for routes that are for everybody who has any right; what they show is theirs to choose. */
  readonly known: (request: FastifyRequest) => Promise<void>;
  /** Who calls; only behind that hook. */
  callerOf(request: FastifyRequest): Caller;
}

interface AccessDeps {
  readonly apiKey: string;
  readonly live: Pick<Live, "key">;
  readonly now: () => number;
  /** A key was used, by its id. */
  readonly onUse?: (id: string) => void;
}

const KEY = /^tb_([a-z0-9]{8,32})_([A-Za-z0-9_-]{20,128})$/;
const READING = new Set(["GET", "HEAD", "OPTIONS"]);
/** One answer, whatever is wrong with a key: whether its id exists is nobody's business. */
const WRONG = "X-API-Key is missing or wrong";
/** Compared with where there is no key of the id, so that the answer takes the same time. */
const NO_HASH = createHash("sha256").update("").digest("hex");
const MASTER: Caller = {
  name: "master",
  mayUse: () => true,
  bots: undefined,
  may: () => true,
  expiresAt: undefined,
};

export function createAccess({ apiKey, live, now, onUse }: AccessDeps): Access {
  const isMaster = secretMatcher(apiKey);
  const failedKeys = createFailedKeys(now);
  const callers = new WeakMap<FastifyRequest, Caller>();

  const callerWith = (given: string): Caller | undefined => {
    if (isMaster(given)) return MASTER;
    const [, id = "", secret = ""] = KEY.exec(given) ?? [];
    const key = live.key(id);
    const hash = createHash("sha256").update(secret).digest("hex");
    const matching = (key?.hashes ?? [NO_HASH]).filter((one) => secretMatcher(one)(hash));
    if (key === undefined || matching.length === 0) return undefined;
    if (key.expiresAt !== undefined && key.expiresAt.getTime() <= now()) return undefined;
    onUse?.(id);
    return callerOfKey(key);
  };
  const heard = (request: FastifyRequest): Caller => {
    const given = keyIn(request);
    if (given === undefined) throw new ProblemError(401, WRONG);
    const wait = failedKeys.waitOf(request.ip, given);
    if (wait > 0) throw new ProblemError(429, "Too many wrong API keys from this address", wait);
    const caller = callerWith(given);
    if (caller === undefined) {
      failedKeys.failed(request.ip);
      throw new ProblemError(401, WRONG);
    }
    failedKeys.passed(request.ip, given);
    return caller;
  };

  return {
    of: (resource) => async (request) => {
      const caller = heard(request);
      const wanted: ApiScope = `${resource}:${READING.has(request.method) ? "read" : "write"}`;
      if (!caller.may(wanted))
        throw new ProblemError(403, `This API key may not do that: it needs ${wanted}`);
      callers.set(request, caller);
    },
    known: async (request) => void callers.set(request, heard(request)),
    callerOf: (request) => {
      const caller = callers.get(request);
      if (caller === undefined) throw new Error("a route asks who calls it and lets everybody in");
      return caller;
    },
  };
}

const callerOfKey = ({ id, scopes, bots, expiresAt }: LiveKey): Caller => ({
  name: `key:${id}`,
  mayUse: (bot) => bots === undefined || bots.includes(bot),
  bots,
  may: (scope) => impliedBy(scope).some((one) => scopes.includes(one)),
  expiresAt,
});

/** The scopes of which one is enough. */
const impliedBy = (scope: ApiScope): readonly ApiScope[] =>
  ApiScope.options.filter((one) => one === scope || one === scope.replace(/:read$/, ":write"));

function keyIn({ headers }: FastifyRequest): string | undefined {
  const own = headers["x-api-key"];
  if (typeof own === "string") return own;
  return /^Bearer (\S+)$/i.exec(headers.authorization ?? "")?.[1];
}
