import { ProblemError, type ApiRequest, type RouteGroup, type SessionVia } from "@telebus/service";
import { z } from "zod";
import { proofOfInitData, proofOfLoginData, type Proof, type ProofRefusal } from "../telegram-proof.js";
import type { VouchingBot } from "../vouching-bots.js";
import { mayNothing, welcome, type AuthDeps } from "./auth-answers.js";
import { SessionView } from "./auth-views.js";

const InitData = z.strictObject({
  initData: z.string().min(1).max(8_192).describe("`Telegram.WebApp.initData`, as it came"),
});
const LoginData = z
  .object({ id: z.int().positive(), auth_date: z.int(), hash: z.string().max(64) })
  .catchall(z.union([z.string().max(1_000), z.number()]));
const GUESSABLE = { isGuessable: true };
/** As long as a proof could be shown again, and some more. */
const ONCE_TTL_MS = 900_000;

type Check = (bots: readonly VouchingBot[], now: number) => Proof | ProofRefusal;

/** What Telegram itself says of somebody: in a mini app, or by its login widget. */
export const authTelegramRoutes =
  (deps: AuthDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.post(
      "/init-data",
      {
        schema: {
          summary: "Sign in with the data that Telegram hands a mini app",
          description: "Taken once, within 5 minutes, and only of bots that administrators have added.",
          body: InitData,
          response: { 200: SessionView },
        },
      },
      async (request, reply) => {
        const check: Check = (bots, now) => proofOfInitData(request.body.initData, bots, now);
        return welcome(deps, reply, await openWithProof(deps, request, "mini-app", check));
      },
    );
    scope.post(
      "/login-data",
      {
        schema: {
          summary: "Sign in with the data of Telegram's login widget",
          description: "Taken once, within 5 minutes, and only of bots that administrators have added.",
          body: LoginData,
          response: { 200: SessionView },
        },
      },
      async (request, reply) => {
        const check: Check = (bots, now) => proofOfLoginData(request.body, bots, now);
        return welcome(deps, reply, await openWithProof(deps, request, "login-widget", check));
      },
    );
  };

/** @throws ProblemError 403, 410, 429 */
async function openWithProof(deps: AuthDeps, request: ApiRequest, via: SessionVia, check: Check) {
  const { desk, tries, state, vouching, clock } = deps;
  await tries.begin(request.ip, GUESSABLE);
  const proof = check(await vouching.all(), clock.now());
  if (typeof proof === "string") {
    await desk.failed(request, via, proof);
    if (proof === "expired") throw new ProblemError(410, "This is too long ago: open it anew in Telegram");
    throw new ProblemError(403, "Telegram has not signed this for a bot of ours");
  }
  if (!(await state.setIfAbsent(`sign-in-proof:${proof.id}`, "1", { ttlMs: ONCE_TTL_MS }))) {
    await desk.failed(request, via, "used");
    throw new ProblemError(410, "This was used already: open it anew in Telegram");
  }
  const who = { kind: "person" as const, ...proof.person, bot: proof.bot };
  await tries.right(request.ip, GUESSABLE);
  if (mayNothing(deps, who))
    throw new ProblemError(
      403,
      "The dashboard is for people who look after the bots; you hold no such role here",
    );
  return desk.open(request, who, via);
}
