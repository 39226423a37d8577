import { randomUUID } from "node:crypto";
import { ProblemError, type ApiRequest, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import { deviceName } from "../domain/device-name.js";
import { signInQuestion } from "../panels/sign-in.js";
import { LINK_TTL_MS, type Link } from "../sign-in-links.js";
import { PENDING_TTL_MS } from "../sign-in-pending.js";
import { isAlmighty, mayNothing, welcome, type AuthDeps } from "./auth-answers.js";
import { SessionView } from "./auth-views.js";

const Made = z.object({
  url: z.string().describe("Signs in whoever opens it first"),
  expiresAt: z.date(),
});
const SignedIn = z.object({ state: z.literal("signed-in"), session: SessionView });
const Waiting = z.object({
  state: z.literal("waiting"),
  pending: z.string().describe("Ask with it at `/auth/pending`, every two seconds"),
  number: z.int().describe("To be pressed in the chat that the link came from"),
  expiresAt: z.date(),
});
const Opened = z.discriminatedUnion("state", [SignedIn, Waiting]);
const Asked = z.discriminatedUnion("state", [SignedIn, z.object({ state: z.literal("waiting") })]);
const Token = z.strictObject({ token: z.string().min(1).max(100) });
const Pending = z.strictObject({ pending: z.string().min(1).max(200) });
const BY_LINK = { isGuessable: false };

/** One-time links: made for the owner, or sent by a bot; one of a bot has to be confirmed in its chat. */
export const authLinkRoutes =
  (deps: AuthDeps): RouteGroup["routes"] =>
  async (scope) => {
    await scope.register(makingLinks(deps));
    await scope.register(openingLinks(deps));
  };

const makingLinks =
  ({ access, links, audit, clock, dashboardUrl }: AuthDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.post(
      "/links",
      {
        onRequest: access.known,
        schema: {
          summary: "Make a link that signs in once, within 10 minutes",
          description:
            "For whoever may do everything: with a key for the owner, else for oneself, in another browser.",
          response: { 201: Made },
        },
      },
      async (request, reply) => {
        const caller = access.callerOf(request);
        if (!isAlmighty(caller)) throw new ProblemError(403, "Only who may do everything makes such links");
        const who = (await access.sessionOf(request))?.who ?? { kind: "owner" as const };
        const token = await links.make({ who });
        const expiresAt = new Date(clock.now() + LINK_TTL_MS);
        await audit.record({ actor: caller.name, action: "sign-in-link.made", subject: "dashboard" });
        // Who asks names the host themself: they get the link, and nobody else.
        const base = dashboardUrl ?? `${request.protocol}://${request.host}`;
        return reply.code(201).send({ url: `${base}/sign-in#${token}`, expiresAt });
      },
    );
  };

const openingLinks =
  (deps: AuthDeps): RouteGroup["routes"] =>
  async (scope) => {
    const { desk, links, pending, tries, clock } = deps;
    scope.post(
      "/link",
      {
        schema: {
          summary: "Sign in by a link, which is used up",
          description: "A link that a bot has sent has to be confirmed in its chat: the answer is 202 then.",
          body: Token,
          response: { 200: SignedIn, 202: Waiting },
        },
      },
      async (request, reply): Promise<z.input<typeof Opened>> => {
        await tries.begin(request.ip, BY_LINK);
        const link = await links.use(request.body.token);
        if (link === undefined || link === "used") {
          await desk.failed(request, "link", link ?? "unknown or expired");
          throw new ProblemError(
            410,
            link === "used"
              ? "This link was used already: it signs in once. Get a new one"
              : "This link is no longer valid. Get a new one",
          );
        }
        await tries.right(request.ip, BY_LINK);
        if (mayNothing(deps, link.who)) throw new ProblemError(403, "You may do nothing here any more");
        if (link.chat === undefined) {
          const opened = await desk.open(request, link.who, "link");
          return { state: "signed-in", session: await welcome(deps, reply, opened) };
        }
        const waiting = await pending.begin(link.who);
        await askInChat(deps, request, link.chat, waiting);
        const expiresAt = new Date(clock.now() + PENDING_TTL_MS);
        void reply.code(202);
        return { state: "waiting", pending: waiting.pending, number: waiting.number, expiresAt };
      },
    );
    scope.post(
      "/pending",
      {
        schema: {
          summary: "Whether the number was pressed: if so, signed in",
          body: Pending,
          response: { 200: Asked },
        },
      },
      async (request, reply): Promise<z.input<typeof Asked>> => {
        const outcome = await pending.ask(request.body.pending);
        if (outcome === "waiting") return { state: "waiting" };
        if (outcome === "refused" || mayNothing(deps, outcome))
          throw new ProblemError(410, "This was not confirmed in the chat, or too late. Get a new link");
        const opened = await desk.open(request, outcome, "telegram");
        return { state: "signed-in", session: await welcome(deps, reply, opened) };
      },
    );
  };

/** Whoever got the link hears at once that somebody has opened it, and decides. */
async function askInChat(
  { db, outbox, texts, callbacks, clock }: AuthDeps,
  request: ApiRequest,
  { bot, chat, language }: NonNullable<Link["chat"]>,
  { id, choices }: { readonly id: string; readonly choices: readonly number[] },
): Promise<void> {
  const device = deviceName(request.headers["user-agent"]);
  const expiresAt = new Date(clock.now() + PENDING_TTL_MS);
  const question = signInQuestion({ id, choices, device, address: request.ip }, texts.in(language));
  const draft = question({ bot, chat, type: "private" }, callbacks, expiresAt);
  const eventId = `sign-in:${randomUUID()}`;
  await db.transaction(() => outbox.add({ id: eventId, journeyId: eventId }, "ask-sign-in", [draft]));
}
