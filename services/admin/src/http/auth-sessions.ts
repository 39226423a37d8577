import { ProblemError, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import { currentSession, mayNothing, type AuthDeps } from "./auth-answers.js";
import { DeviceView, deviceView, sessionView, SessionView } from "./auth-views.js";

const Methods = z.object({
  password: z.boolean().describe("Whether there is an owner's password"),
  bots: z.array(z.string()).describe("Usernames of bots that send a link: `/dashboard`"),
  isSignedIn: z.boolean().describe("Whether this browser is already"),
});
const nameOf = ({ username }: { readonly username: string }): string => username;
const Params = z.object({ id: z.string().max(64) });

/** Who is signed in, where else they are, and the end of it. */
export const authSessionRoutes =
  (deps: AuthDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/methods",
      { schema: { summary: "How one can sign in; needs no key", response: { 200: Methods } } },
      async (request) => ({
        password: await deps.passwords.isSet(),
        bots: deps.dashboardUrl === undefined ? [] : (await deps.vouching.all()).map(nameOf),
        isSignedIn: (await deps.access.sessionOf(request)) !== undefined,
      }),
    );
    scope.get(
      "/session",
      {
        schema: {
          summary: "Who is signed in with this browser, and what they may do",
          description: "401 where nobody is. What somebody may do is looked up at each request.",
          response: { 200: SessionView },
        },
      },
      async (request, reply) => {
        const session = await currentSession(deps, request);
        if (mayNothing(deps, session.who)) {
          void reply.header("set-cookie", await deps.desk.close(session));
          throw new ProblemError(401, "You may do nothing here any more: ask an administrator");
        }
        return sessionView(session, { live: deps.live, hasPassword: await deps.passwords.isSet() });
      },
    );
    await scope.register(devices(deps));
    await scope.register(ending(deps));
  };

const devices =
  (deps: AuthDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/sessions",
      {
        schema: {
          summary: "The browsers in which one is signed in, the newest first",
          response: { 200: z.object({ sessions: z.array(DeviceView) }) },
        },
      },
      async (request) => {
        const { who, id } = await currentSession(deps, request);
        return { sessions: (await deps.desk.sessions.of(who)).map((one) => deviceView(one, id)) };
      },
    );
    scope.delete(
      "/sessions/:id",
      {
        schema: {
          summary: "Sign out in another browser",
          params: Params,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const session = await currentSession(deps, request);
        if (!(await deps.desk.closeOne(session, request.params.id)))
          throw new ProblemError(404, "That browser is signed out already");
        return reply.code(204).send(null);
      },
    );
  };

const ending =
  (deps: AuthDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.post(
      "/sign-out",
      { schema: { summary: "Sign out", response: { 204: z.null() } } },
      async (request, reply) => {
        const setCookie = await deps.desk.close(await currentSession(deps, request));
        return reply.code(204).header("set-cookie", setCookie).send(null);
      },
    );
    scope.post(
      "/sign-out-everywhere",
      {
        schema: {
          summary: "Sign out in all browsers, this one included",
          response: { 200: z.object({ ended: z.int().describe("So many browsers") }) },
        },
      },
      async (request, reply) => {
        const { ended, setCookie } = await deps.desk.closeAll(await currentSession(deps, request));
        void reply.header("set-cookie", setCookie);
        return { ended };
      },
    );
  };
