import { z } from "zod";

/**
 * What a person may do on the platform, or may not.
 * - admin: everything
 * - operator: bots, chats, broadcasts, moderation; not people and keys
 * - moderator: decides about authors and reports
 * - llm, media, movies: use these features where they are not open to everybody
 * - banned: nothing they say is taken, payments apart
 */
export const PersonScope = z.enum(["admin", "operator", "moderator", "llm", "media", "movies", "banned"]);
export type PersonScope = z.output<typeof PersonScope>;

const implied: Readonly<Partial<Record<PersonScope, readonly PersonScope[]>>> = {
  admin: ["operator", "moderator", "llm", "media", "movies"],
  operator: ["moderator"],
};

/** Whether somebody with these scopes may do what asks for `wanted`. */
export const holdsScope = (held: Iterable<PersonScope>, wanted: PersonScope): boolean =>
  [...held].some((scope) => scope === wanted || implied[scope]?.includes(wanted) === true);
