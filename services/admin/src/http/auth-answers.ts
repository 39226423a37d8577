import { ApiScope } from "@telebus/contracts";
import {
  callerOfSession,
  ProblemError,
  type ApiRequest,
  type BrowserSession,
  type Caller,
} from "@telebus/service";
import type { Foundation } from "../part.js";
import type { Passwords } from "../passwords.js";
import type { SignedIn, SignInDesk } from "../sign-in-desk.js";
import type { PendingSignIns } from "../sign-in-pending.js";
import type { SignInLinks } from "../sign-in-links.js";
import type { SignInTries } from "../sign-in-tries.js";
import type { VouchingBots } from "../vouching-bots.js";
import { sessionView } from "./auth-views.js";

/** What the routes of signing in work with. */
export interface AuthDeps extends Pick<
  Foundation,
  "access" | "live" | "clock" | "db" | "outbox" | "state" | "audit" | "texts" | "callbacks"
> {
  readonly desk: SignInDesk;
  readonly tries: SignInTries;
  readonly links: SignInLinks;
  readonly pending: PendingSignIns;
  readonly passwords: Passwords;
  readonly vouching: VouchingBots;
  /** Of `DASHBOARD_URL`. */
  readonly dashboardUrl: string | undefined;
}

/** What is said beside the answer itself. */
interface Reply {
  header(name: string, value: string): unknown;
}

/** @throws ProblemError 401 */
export async function currentSession({ access }: AuthDeps, request: ApiRequest): Promise<BrowserSession> {
  const session = await access.sessionOf(request);
  if (session === undefined) throw new ProblemError(401, "You are not signed in");
  return session;
}

/** The answer to somebody who is signed in now. */
export async function welcome(deps: AuthDeps, reply: Reply, { session, setCookie }: SignedIn) {
  void reply.header("set-cookie", setCookie);
  return sessionView(session, { live: deps.live, hasPassword: await deps.passwords.isSet() });
}

/** Who may do everything, with every bot. */
export const isAlmighty = (caller: Caller): boolean =>
  caller.bots === undefined && ApiScope.options.every((scope) => caller.may(scope));

/** Whether somebody who holds no scope any more, or never did, asks. */
export const mayNothing = ({ live }: Pick<AuthDeps, "live">, who: BrowserSession["who"]): boolean =>
  callerOfSession(who, live).bots?.length === 0;
