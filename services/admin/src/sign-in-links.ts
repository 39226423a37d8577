import { createHash, randomBytes } from "node:crypto";
import { SessionHolder } from "@telebus/service";
import type { State } from "@telebus/state";
import { z } from "zod";

const Link = z.object({
  who: SessionHolder,
  /** Where it was sent to: there the person has to press the number that the browser shows. Absent: it signs in at once. */
  chat: z.object({ bot: z.number(), chat: z.number(), language: z.string().optional() }).optional(),
});
export type Link = z.output<typeof Link>;

/** One-time addresses that sign in whoever opens them first, or begin to. */
export interface SignInLinks {
  /** @returns its token, which is kept nowhere */
  make(link: Link): Promise<string>;
  /** Uses it up. `used`: somebody was faster; undefined: it was never there, or its time is over. */
  use(token: string): Promise<Link | "used" | undefined>;
}

/** So long a link may be used. */
export const LINK_TTL_MS = 10 * 60_000;
const USED = "used";
const keyOf = (token: string): string => `sign-in-link:${createHash("sha256").update(token).digest("hex")}`;

export const createSignInLinks = (state: State): SignInLinks => ({
  make: async (link) => {
    const token = randomBytes(32).toString("base64url");
    await state.set(keyOf(token), JSON.stringify(link), { ttlMs: LINK_TTL_MS });
    return token;
  },
  use: async (token) => {
    const key = keyOf(token);
    const text = await state.get(key);
    if (text === null) return undefined;
    const isOurs = text !== USED && (await state.compareAndSet(key, text, USED, { ttlMs: LINK_TTL_MS }));
    return isOurs ? Link.parse(JSON.parse(text)) : "used";
  },
});
