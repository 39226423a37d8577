import type { ApiRequest, BrowserSession, SessionHolder, Sessions, SessionVia } from "@telebus/service";
import {
  cookieNameFor,
  createSessions,
  sessionCookie,
  sessionTokenIn,
  type CookieName,
} from "@telebus/service";
import { deviceName } from "./domain/device-name.js";
import type { Foundation } from "./part.js";

/** What an answer that signs somebody in or out does to their browser. */
export interface SignedIn {
  readonly session: BrowserSession;
  readonly setCookie: string;
}

/** Opens and ends sessions of browsers; all of it stands in the audit log. */
export interface SignInDesk {
  readonly sessions: Sessions;
  /** Always a new session; the one that the browser had ends. */
  open(request: ApiRequest, who: SessionHolder, via: SessionVia): Promise<SignedIn>;
  /** @returns the cookie that takes the one of the session away */
  close(session: BrowserSession): Promise<string>;
  closeOne(session: BrowserSession, id: string): Promise<boolean>;
  closeAll(
    session: BrowserSession,
    except?: string,
  ): Promise<{ readonly ended: number; readonly setCookie: string }>;
  /** Somebody tried in vain; without what they tried. */
  failed(request: ApiRequest, via: SessionVia, reason: string): Promise<void>;
}

interface Deps extends Pick<Foundation, "state" | "clock" | "audit" | "log"> {
  readonly idleMs: number;
  readonly lifetimeMs: number;
}

/** Of tries that fail one of each kind in this time is in the audit log: whoever guesses must not fill it. */
const NOTE_FAILURES_EVERY_MS = 600_000;

const actorOfSession = (who: SessionHolder): string => (who.kind === "owner" ? "owner" : `person:${who.id}`);

export function createSignInDesk({ state, clock, audit, log, idleMs, lifetimeMs }: Deps): SignInDesk {
  const sessions = createSessions({ state, now: () => clock.now() });
  const note = (who: SessionHolder, action: string, details: Readonly<Record<string, unknown>>) => {
    const actor = actorOfSession(who);
    log.info({ actor, ...details }, action);
    return audit.record({ actor, action, subject: actor, details });
  };
  const without = (cookie: CookieName): string => sessionCookie(cookie, "", 0);

  return {
    sessions,
    open: async (request, who, via) => {
      const given = sessionTokenIn(request);
      const before = given && (await sessions.find(given.token, given.name));
      if (before !== undefined) await sessions.end(before.who, before.id);
      const device = deviceName(request.headers["user-agent"]);
      const cookie = cookieNameFor({ isHttps: isHttps(request) });
      const about = { who, cookie, via, address: request.ip, device, idleMs, lifetimeMs };
      const { token, session } = await sessions.open(about);
      await note(who, "session.opened", { session: session.id, via, device });
      return { session, setCookie: sessionCookie(cookie, token, lifetimeMs / 1_000) };
    },
    close: async ({ who, id, cookie }) => {
      await sessions.end(who, id);
      await note(who, "session.closed", { session: id });
      return without(cookie);
    },
    closeOne: async ({ who }, id) => {
      const isEnded = await sessions.end(who, id);
      if (isEnded) await note(who, "session.closed", { session: id });
      return isEnded;
    },
    closeAll: async ({ who, cookie }, except) => {
      const ended = await sessions.endAll(who, except);
      await note(who, "sessions.closed", { ended });
      return { ended, setCookie: without(cookie) };
    },
    failed: async (_request, via, reason) => {
      log.warn({ via, reason }, "somebody tried in vain to sign in");
      const key = `sign-in-failure-noted:${via}`;
      if (!(await state.setIfAbsent(key, "1", { ttlMs: NOTE_FAILURES_EVERY_MS }))) return;
      await audit.record({
        actor: "nobody",
        action: "sign-in.failed",
        subject: "dashboard",
        details: { via, reason },
      });
    },
  };
}

/** Also behind a proxy that ends https and is not in `TRUSTED_PROXIES`: the browser says where its page came from. */
const isHttps = ({ protocol, headers }: ApiRequest): boolean =>
  protocol === "https" || headers.origin?.startsWith("https://") === true;
