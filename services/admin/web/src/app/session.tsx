import { Center, Loader } from "@mantine/core";
import { createContext, use, useEffect, useMemo, type ReactNode } from "react";
import { api, onRefused, rememberCsrf } from "../api/client.js";
import { queries } from "../api/queries.js";
import { useQuery } from "@tanstack/react-query";
import { ApiError, dataOf, type paths } from "@telebus/client";
import { useTexts } from "../texts/texts.js";
import { ErrorState } from "../ui/error-state.js";

type ApiScope =
  paths["/api/keys"]["get"]["responses"]["200"]["content"]["application/json"]["keys"][number]["scopes"][number];

/** Who is signed in, as the server says. */
export interface SessionView {
  readonly who: { readonly kind: "owner" | "person"; readonly id?: number; readonly name?: string };
  readonly scopes: ApiScope[];
  readonly bots: readonly number[] | null;
  readonly csrf: string;
  /** How they have signed in. */
  readonly via: string;
  readonly startedAt: string;
  readonly idleEndsAt: string;
  readonly endsAt: string;
  readonly hasPassword: boolean;
}

export interface Session extends SessionView {
  /** Whether they hold this scope: who may write may also read. The server asks again at each call. */
  readonly may: (scope: ApiScope) => boolean;
}

const SessionContext = createContext<Session | undefined>(undefined);

/** Who looks at this page. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error("useSession outside of SessionGate");
  return session;
}

export const SESSION_KEY = ["get", "/auth/session"];

const askForSession = (): Promise<SessionView> => dataOf(api.GET("/auth/session"));

let begun: Promise<SessionView> | undefined;
/** Asks who is signed in before anything is drawn; the gate takes the answer. */
export function beginSession(): Promise<SessionView> {
  begun = askForSession();
  return begun;
}

function takeSession(): Promise<SessionView> {
  const asked = begun ?? askForSession();
  begun = undefined;
  return asked;
}

/** Asked for again now and then, so that a role that was taken away shows without a click. */
const ASK_EVERY_MS = 60_000;

/** Shows the dashboard to who is signed in, and to others the way in. */
export function SessionGate({
  children,
  signIn,
  signInAgain,
}: {
  readonly children: ReactNode;
  /** The way in. */
  readonly signIn: ReactNode;
  /** The same, above a page that was open when the session ended: what was typed there stays. */
  readonly signInAgain: ReactNode;
}) {
  const t = useTexts();
  const asked = useQuery({
    queryKey: SESSION_KEY,
    queryFn: takeSession,
    refetchInterval: ASK_EVERY_MS,
    retry: false,
  });
  useEffect(() => onRefused(() => void queries.invalidateQueries({ queryKey: SESSION_KEY })), []);
  const { data, error } = asked;
  if (data !== undefined) rememberCsrf(data.csrf);
  const session = useMemo(() => data && withRights(data), [data]);
  const isSignedOut = error instanceof ApiError && error.status === 401;
  if (session !== undefined)
    return (
      <SessionContext value={session}>
        {children}
        {isSignedOut && signInAgain}
      </SessionContext>
    );
  if (isSignedOut) return signIn;
  if (error !== null) return <ErrorState error={error} onRetry={() => void asked.refetch()} />;
  return (
    <Center mih="90vh">
      <Loader aria-label={t("loading")} />
    </Center>
  );
}

function withRights(view: SessionView): Session {
  const held = new Set<string>(view.scopes);
  return { ...view, may: (scope) => held.has(scope) || held.has(scope.replace(/:read$/, ":write")) };
}
