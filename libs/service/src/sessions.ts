import { createHash, randomBytes } from "node:crypto";
import type { State } from "@telebus/state";
import { z } from "zod";
import { createSessionIndex } from "./session-index.js";
import type { CookieName } from "./session-cookie.js";

/** Whose session it is: of the one who has the machine, or of a person of Telegram, whose scopes count at each request. */
export const SessionHolder = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("owner") }),
  z.object({
    kind: z.literal("person"),
    id: z.number(),
    /** As Telegram showed it when they signed in. */
    name: z.string(),
    /** With which they signed in. */
    bot: z.number(),
  }),
]);
export type SessionHolder = z.output<typeof SessionHolder>;

/** Whose sessions are meant. */
export type HolderKey =
  Extract<SessionHolder, { kind: "owner" }> | Pick<Extract<SessionHolder, { kind: "person" }>, "kind" | "id">;

/** How somebody has signed in. */
export const SessionVia = z.enum(["link", "telegram", "mini-app", "login-widget", "password"]);
export type SessionVia = z.output<typeof SessionVia>;

/** Somebody who is signed in, with one browser. What they may do is not here: it may change meanwhile. */
export const BrowserSession = z.object({
  /** Public: names it in lists and logs. */
  id: z.string(),
  who: SessionHolder,
  /** What a page of ours says with each change, and another site's page cannot know. */
  csrf: z.string(),
  /** The cookie it came with; in another one it counts nothing. */
  cookie: z.enum(["telebus_session", "__Host-telebus_session"]),
  via: SessionVia,
  address: z.string(),
  /** In words: `Firefox on Linux`. */
  device: z.string(),
  createdAt: z.number(),
  seenAt: z.number(),
  /** Whatever happens. */
  endsAt: z.number(),
  /** So long after it was last used it ends. */
  idleMs: z.number(),
});
export type BrowserSession = z.output<typeof BrowserSession>;

export interface NewSession extends Pick<
  BrowserSession,
  "who" | "cookie" | "via" | "address" | "device" | "idleMs"
> {
  readonly lifetimeMs: number;
}

/** Who is signed in, in the state store that all services share. The store knows tokens only by their SHA-256. */
export interface Sessions {
  open(request: NewSession): Promise<{ readonly token: string; readonly session: BrowserSession }>;
  /** The session of a token, noted as used; undefined where it has ended. */
  find(token: string, cookie: CookieName): Promise<BrowserSession | undefined>;
  /** All of somebody, the newest first. */
  of(who: HolderKey): Promise<readonly BrowserSession[]>;
  /** @returns whether they had one of that id */
  end(who: HolderKey, id: string): Promise<boolean>;
  /** @param except the id of one that goes on @returns how many have ended */
  endAll(who: HolderKey, except?: string): Promise<number>;
}

/** When a session ends if it is not used again. */
export const idleEndOf = ({ seenAt, idleMs, endsAt }: BrowserSession): number =>
  Math.min(seenAt + idleMs, endsAt);

/** How much later a use is noted. */
const NOTE_EVERY_MS = 60_000;
/** Of one holder; the oldest make room. */
const MAX_SESSIONS = 50;

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");
const sessionKey = (hash: string): string => `session:${hash}`;
const indexKey = (who: HolderKey): string =>
  who.kind === "owner" ? "sessions:owner" : `sessions:person:${who.id}`;

export function createSessions({
  state,
  now,
}: {
  readonly state: State;
  readonly now: () => number;
}): Sessions {
  const index = createSessionIndex({ state, now });
  const read = (text: string | null): BrowserSession | undefined =>
    text === null ? undefined : BrowserSession.safeParse(JSON.parse(text)).data;
  const ttlOf = (session: BrowserSession): number => Math.max(1, idleEndOf(session) - now());
  const entriesOf = async (who: HolderKey) => {
    const hashes = await index.of(indexKey(who));
    const found = await state.getMany(hashes.map(sessionKey));
    return hashes.flatMap((hash, n) => {
      const session = read(found[n] ?? null);
      return session === undefined ? [] : [{ hash, session }];
    });
  };
  const endThose = async (who: HolderKey, isMeant: (session: BrowserSession) => boolean): Promise<number> => {
    const meant = (await entriesOf(who)).filter(({ session }) => isMeant(session));
    for (const { hash } of meant) await state.delete(sessionKey(hash));
    const gone = new Set(meant.map(({ hash }) => hash));
    if (gone.size > 0) await index.remove(indexKey(who), gone);
    return gone.size;
  };

  return {
    open: async ({ lifetimeMs, ...request }) => {
      const oldest = (await entriesOf(request.who)).toReversed().slice(MAX_SESSIONS - 1);
      if (oldest.length > 0)
        await endThose(request.who, ({ id }) => oldest.some(({ session }) => session.id === id));
      const token = randomBytes(32).toString("base64url");
      const at = now();
      const times = { createdAt: at, seenAt: at, endsAt: at + lifetimeMs };
      const made = { id: randomBytes(9).toString("base64url"), csrf: randomBytes(24).toString("base64url") };
      const session: BrowserSession = { ...request, ...made, ...times };
      const hash = hashOf(token);
      await state.set(sessionKey(hash), JSON.stringify(session), { ttlMs: ttlOf(session) });
      await index.add(indexKey(session.who), { hash, endsAt: session.endsAt });
      return { token, session };
    },
    find: async (token, cookie) => {
      const key = sessionKey(hashOf(token));
      const text = await state.get(key);
      const session = read(text);
      if (session === undefined || session.cookie !== cookie || idleEndOf(session) <= now()) return undefined;
      if (session.seenAt + NOTE_EVERY_MS > now()) return session;
      const used = { ...session, seenAt: now() };
      // One that was ended meanwhile stays ended.
      await state.compareAndSet(key, text, JSON.stringify(used), { ttlMs: ttlOf(used) });
      return used;
    },
    of: async (who) => (await entriesOf(who)).map(({ session }) => session).toReversed(),
    end: async (who, id) => (await endThose(who, (session) => session.id === id)) > 0,
    endAll: (who, except) => endThose(who, ({ id }) => id !== except),
  };
}
