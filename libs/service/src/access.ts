import { createHash } from "node:crypto";
import type { ApiResource, ApiScope } from "@telebus/contracts";
import type { FastifyRequest } from "fastify";
import type { Live } from "./live.js";
import { secretMatcher } from "./http.js";
import { ProblemError } from "./problem.js";

/** A request as a route gets it. */
export type ApiRequest = FastifyRequest;

/** Who calls an HTTP API, and what they may do. */
export interface Caller {
  /** `key:<id>`, or `master` for the holder of API_SECRET_KEY: for the audit log. */
  readonly name: string;
  /** Whether what is of this bot concerns them. */
  mayUse(bot: number): boolean;
  /** The bots they are bound to; undefined: all. */
  readonly bots: readonly number[] | undefined;
}

/** Lets in who holds API_SECRET_KEY or an API key with the scope; in `X-API-Key`, or as `Authorization: Bearer`. */
export interface Access {
  /** A hook for routes: those that change something need `write`, all others `read`. */
  of(resource: ApiResource): (request: FastifyRequest) => Promise<void>;
  /** Who calls; only behind that hook. */
  callerOf(request: FastifyRequest): Caller;
}

interface AccessDeps {
  readonly apiKey: string;
  readonly live: Live;
  readonly now: () => number;
}

const KEY = /^tb_([a-z0-9]{8,32})_([A-Za-z0-9_-]{20,128})$/;
const READING = new Set(["GET", "HEAD", "OPTIONS"]);
const MASTER: Caller = { name: "master", mayUse: () => true, bots: undefined };

export function createAccess({ apiKey, live, now }: AccessDeps): Access {
  const isMaster = secretMatcher(apiKey);
  const callers = new WeakMap<FastifyRequest, Caller>();

  const callerWith = (given: string, wanted: readonly ApiScope[]): Caller => {
    if (isMaster(given)) return MASTER;
    const [, id = "", secret = ""] = KEY.exec(given) ?? [];
    const key = live.key(id);
    const hash = createHash("sha256").update(secret).digest("hex");
    const isValid = key?.hashes.some((one) => secretMatcher(one)(hash)) === true;
    if (key === undefined || !isValid || (key.expiresAt !== undefined && key.expiresAt.getTime() <= now()))
      throw new ProblemError(401, "The API key is missing or wrong");
    if (!wanted.some((scope) => key.scopes.includes(scope)))
      throw new ProblemError(403, `This API key may not do that: it needs ${wanted[0]}`);
    const { bots } = key;
    return { name: `key:${id}`, mayUse: (bot) => bots === undefined || bots.includes(bot), bots };
  };

  return {
    of: (resource) => async (request) => {
      const given = keyIn(request);
      if (given === undefined) throw new ProblemError(401, "X-API-Key is missing or wrong");
      const write: ApiScope = `${resource}:write`;
      const wanted: ApiScope[] = READING.has(request.method) ? [`${resource}:read`, write] : [write];
      callers.set(request, callerWith(given, wanted));
    },
    callerOf: (request) => {
      const caller = callers.get(request);
      if (caller === undefined) throw new Error("a route asks who calls it and lets everybody in");
      return caller;
    },
  };
}

function keyIn({ headers }: FastifyRequest): string | undefined {
  const own = headers["x-api-key"];
  if (typeof own === "string") return own;
  return /^Bearer (\S+)$/i.exec(headers.authorization ?? "")?.[1];
}
