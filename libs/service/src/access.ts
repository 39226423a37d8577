import type { ApiResource, ApiScope } from "@telebus/contracts";
import type { State } from "@telebus/state";
import type { FastifyRequest } from "fastify";
import { callerOfSession, type Caller } from "./callers.js";
import { secretMatcher } from "./http.js";
import { createKeyCallers, WRONG_KEY, type KeyDeps } from "./key-callers.js";
import type { Live } from "./live.js";
import { ProblemError } from "./problem.js";
import { countCallsAs } from "./rate-key.js";
import { checkSameOrigin } from "./same-origin.js";
import { sessionTokenIn } from "./session-cookie.js";
import { createSessions, type BrowserSession } from "./sessions.js";

/** A request as a route gets it. */
export type ApiRequest = FastifyRequest;

/**
 * Lets in who holds API_SECRET_KEY or an API key with the scope, in `X-API-Key` or as `Authorization: Bearer`; and who
 * is signed in to the dashboard, as far as their own scopes reach. Where a key is given, that alone counts.
 */
export interface Access {
  /** A hook for routes: those that change something need `write`, all others `read`; of several resources one is enough. */
  of(...resources: readonly [ApiResource, ...ApiResource[]]): (request: FastifyRequest) => Promise<void>;
  /** A hook for routes that anybody may call of whom it is known who they are. */
  readonly known: (request: FastifyRequest) => Promise<void>;
  /** Who calls; only behind one of those hooks. */
  callerOf(request: FastifyRequest): Caller;
  /** The session of the one who calls; undefined with a key, and where nobody is signed in. @throws ProblemError 403 */
  sessionOf(request: FastifyRequest): Promise<BrowserSession | undefined>;
}

interface AccessDeps extends KeyDeps {
  readonly live: Pick<Live, "key" | "scopesOf" | "bots">;
  readonly state: State;
}

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

export function createAccess({ apiKey, live, state, now, onUse }: AccessDeps): Access {
  const callerWithKey = createKeyCallers({ apiKey, live, now, onUse });
  const sessions = createSessions({ state, now });
  const callers = new WeakMap<FastifyRequest, Caller>();

  const sessionOf = async (request: FastifyRequest): Promise<BrowserSession | undefined> => {
    const given = keyIn(request) === undefined ? sessionTokenIn(request) : undefined;
    if (given === undefined) return undefined;
    const session = await sessions.find(given.token, given.name);
    if (session === undefined) return undefined;
    if (!READING.has(request.method)) checkOrigin(request, session);
    countCallsAs(request, `session:${session.id}`);
    return session;
  };
  /** By a key at once, by a cookie from the state store; as what, depends on what is wanted. */
  const heard = async (request: FastifyRequest): Promise<(wanted?: ApiScope) => Caller> => {
    const key = keyIn(request);
    if (key !== undefined) {
      const caller = callerWithKey(request.ip, key);
      return () => caller;
    }
    const session = await sessionOf(request);
    if (session !== undefined) return (wanted) => callerOfSession(session.who, live, wanted);
    throw new ProblemError(
      401,
      sessionTokenIn(request) === undefined ? WRONG_KEY : "You are signed out: sign in again",
    );
  };

  return {
    of:
      (...resources) =>
      async (request) => {
        const callerFor = await heard(request);
        const kind = READING.has(request.method) ? "read" : "write";
        for (const resource of resources) {
          const caller = callerFor(`${resource}:${kind}`);
          if (caller.may(`${resource}:${kind}`)) return void callers.set(request, caller);
        }
        throw new ProblemError(403, refusal(callerFor(), `${resources[0]}:${kind}`));
      },
    known: async (request) => void callers.set(request, (await heard(request))()),
    callerOf: (request) => {
      const caller = callers.get(request);
      if (caller === undefined) throw new Error("a route asks who calls it and lets everybody in");
      return caller;
    },
    sessionOf,
  };
}

const refusal = ({ person }: Caller, wanted: ApiScope): string =>
  person === undefined
    ? `This API key may not do that: it needs ${wanted}`
    : `You may not do that: it needs ${wanted}`;

/** Also a browser that is made to send the cookie does not know what our page says. @throws ProblemError 403 */
function checkOrigin(request: FastifyRequest, { csrf }: BrowserSession): void {
  checkSameOrigin(request);
  if (!secretMatcher(csrf)(request.headers["x-csrf-token"]))
    throw new ProblemError(403, "X-CSRF-Token is missing or not that of this session: reload the page");
}

function keyIn({ headers }: FastifyRequest): string | undefined {
  const own = headers["x-api-key"];
  if (typeof own === "string") return own;
  return /^Bearer (\S+)$/i.exec(headers.authorization ?? "")?.[1];
}
