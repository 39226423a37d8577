import { z } from "zod";

/** Names a post; its time says in which day's tables it is. */
export interface PostKey {
  readonly at: Date;
  readonly id: number;
}

/** What a call does for a post: it brings a copy, or takes one back. */
export type Purpose = "post" | "gone";

const Ref = z.templateLiteral([z.enum(["post", "gone"]), ":", z.int(), ":", z.int()]);

/** What comes back with the result of each call of a post. */
export const refOf = ({ at, id }: PostKey, purpose: Purpose = "post"): string =>
  `${purpose}:${at.getTime()}:${id}`;

/** @returns undefined for calls of no post, or for another purpose */
export function postOfRef(ref: string | undefined, purpose: Purpose = "post"): PostKey | undefined {
  const parsed = Ref.safeParse(ref);
  if (!parsed.success) return undefined;
  const [meant, at, id] = parsed.data.split(":");
  return meant === purpose ? { at: new Date(Number(at)), id: Number(id) } : undefined;
}
