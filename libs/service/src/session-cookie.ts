import type { FastifyRequest } from "fastify";

/**
 * Names of the cookie. With the prefix `__Host-` browsers keep it to this very host and to https, so that no neighbour
 * in the domain can put one of theirs in its place.
 */
const PLAIN = "telebus_session";
const HOST_BOUND = `__Host-${PLAIN}`;
export type CookieName = typeof PLAIN | typeof HOST_BOUND;

/** As `newToken` of sessions makes it. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** The cookie that a browser which speaks like this is given. */
export const cookieNameFor = ({ isHttps }: { readonly isHttps: boolean }): CookieName =>
  isHttps ? HOST_BOUND : PLAIN;

/** The value of `Set-Cookie`; the script of a page never sees it, and no other site's request carries it. */
export function sessionCookie(name: CookieName, token: string, maxAgeSeconds: number): string {
  const secure = name === HOST_BOUND ? "; Secure" : "";
  return `${name}=${token}; Path=/; Max-Age=${Math.floor(maxAgeSeconds)}; HttpOnly; SameSite=Strict${secure}`;
}

/** What a request brings as the token of its session, and in which cookie; the one that is bound to its host counts first. */
export function sessionTokenIn({
  headers,
}: Pick<FastifyRequest, "headers">): { readonly name: CookieName; readonly token: string } | undefined {
  const pairs = (headers.cookie ?? "").split(";").map((pair) => pair.trim().split("=", 2));
  for (const name of [HOST_BOUND, PLAIN] as const) {
    const token = pairs.find(([key]) => key === name)?.[1] ?? "";
    if (TOKEN.test(token)) return { name, token };
  }
  return undefined;
}
