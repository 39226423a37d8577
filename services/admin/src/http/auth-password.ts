import { ProblemError, type ApiRequest, type BrowserSession, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import { LINK_TTL_MS } from "../sign-in-links.js";
import { isAlmighty, welcome, type AuthDeps } from "./auth-answers.js";
import { SessionView } from "./auth-views.js";

const Password = z.string().min(12).max(200);
const Tried = z.strictObject({ password: z.string().min(1).max(200) });
const Changed = z.strictObject({
  password: Password.describe("The new one"),
  current: z
    .string()
    .max(200)
    .optional()
    .describe(
      "Needed where there is one already, save with a key, or within 10 minutes of signing in by a link",
    ),
});
const GUESSABLE = { isGuessable: true };

/** The owner's password: signing in with it, and changing it. */
export const authPasswordRoutes =
  (deps: AuthDeps): RouteGroup["routes"] =>
  async (scope) => {
    const { desk, passwords, access } = deps;
    scope.post(
      "/password",
      {
        schema: {
          summary: "Sign in as the owner, with the password",
          body: Tried,
          response: { 200: SessionView },
        },
      },
      async (request, reply) => {
        await checkPassword(deps, request, request.body.password);
        return welcome(deps, reply, await desk.open(request, { kind: "owner" }, "password"));
      },
    );
    scope.put(
      "/password",
      {
        onRequest: access.known,
        schema: {
          summary: "Set or change the owner's password; the owner's other browsers are signed out",
          description: "For whoever may do everything.",
          body: Changed,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const caller = access.callerOf(request);
        if (!isAlmighty(caller)) throw new ProblemError(403, "Only administrators set the password");
        const session = await access.sessionOf(request);
        const { password, current } = request.body;
        if (await isCurrentNeeded(deps, session)) {
          if (current === undefined) throw new ProblemError(422, "current: say the password there is now");
          await checkPassword(deps, request, current);
        }
        await passwords.change(password, caller.name);
        await desk.sessions.endAll({ kind: "owner" }, session?.id);
        return reply.code(204).send(null);
      },
    );
  };

/** @throws ProblemError 422, 429 */
async function checkPassword({ tries, passwords, desk }: AuthDeps, request: ApiRequest, password: string) {
  await tries.begin(request.ip, GUESSABLE);
  if (!(await passwords.isRight(password))) {
    await desk.failed(request, "password", "wrong password");
    await tries.pause(request.ip);
    throw new ProblemError(422, "This is not the password");
  }
  await tries.right(request.ip, GUESSABLE);
}

/** Who has just come by the owner's link is at the machine, and may have forgotten it. */
async function isCurrentNeeded(
  { passwords, clock }: AuthDeps,
  session: BrowserSession | undefined,
): Promise<boolean> {
  if (session === undefined || !(await passwords.isSet())) return false;
  const isFresh = session.createdAt + LINK_TTL_MS > clock.now();
  return !(session.who.kind === "owner" && session.via === "link" && isFresh);
}
