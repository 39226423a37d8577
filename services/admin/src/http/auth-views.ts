import { ApiScope, BotId, PersonId } from "@telebus/contracts";
import { callerOfSession, idleEndOf, SessionVia, type BrowserSession, type Live } from "@telebus/service";
import { z } from "zod";

const Who = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("owner") }),
  z.object({ kind: z.literal("person"), id: PersonId, name: z.string() }),
]);

/** What a page of the dashboard has to know of the one who looks at it. */
export const SessionView = z.object({
  who: Who.describe("The owner of the platform, or a person of Telegram"),
  scopes: z.array(ApiScope).describe("What they may do, with some bot at least"),
  bots: z.array(BotId).nullable().describe("The bots they are bound to; null: none, they may with every bot"),
  csrf: z.string().describe("Say it as `X-CSRF-Token` with each request that changes something"),
  via: SessionVia,
  startedAt: z.date(),
  idleEndsAt: z.date().describe("It ends then if it is not used before"),
  endsAt: z.date().describe("It ends then, whatever happens"),
  hasPassword: z.boolean().describe("Whether the owner has a password"),
  language: z.string().optional().describe("The one they have chosen"),
});

interface Known {
  readonly live: Pick<Live, "scopesOf" | "bots" | "languageOf">;
  readonly hasPassword: boolean;
}

export function sessionView(
  session: BrowserSession,
  { live, hasPassword }: Known,
): z.input<typeof SessionView> {
  const { who, csrf, via, createdAt, endsAt } = session;
  const caller = callerOfSession(who, live);
  const language = who.kind === "person" ? live.languageOf(who.id) : undefined;
  return {
    who: who.kind === "owner" ? who : { kind: who.kind, id: who.id, name: who.name },
    scopes: ApiScope.options.filter((scope) => caller.mayWithSome(scope)),
    bots: caller.bots === undefined ? null : [...caller.bots],
    csrf,
    via,
    startedAt: new Date(createdAt),
    idleEndsAt: new Date(idleEndOf(session)),
    endsAt: new Date(endsAt),
    hasPassword,
    ...(language !== undefined && { language }),
  };
}

/** A browser in which somebody is signed in. */
export const DeviceView = z.object({
  id: z.string(),
  device: z.string().describe("In words: `Firefox on Linux`"),
  address: z.string(),
  via: SessionVia,
  since: z.date(),
  lastSeenAt: z.date().describe("About to the minute"),
  endsAt: z.date(),
  isCurrent: z.boolean().describe("The one that asks"),
});

export const deviceView = (
  { id, device, address, via, createdAt, seenAt, endsAt }: BrowserSession,
  current: string,
): z.input<typeof DeviceView> => ({
  id,
  device,
  address,
  via,
  since: new Date(createdAt),
  lastSeenAt: new Date(seenAt),
  endsAt: new Date(endsAt),
  isCurrent: id === current,
});
