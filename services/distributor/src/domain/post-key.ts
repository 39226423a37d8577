import { z } from "zod";

/** Names a post; its time says in which day's tables it is. */
export interface PostKey {
  readonly at: Date;
  readonly id: number;
}

const Ref = z.templateLiteral(["post:", z.int(), ":", z.int()]);

/** What comes back with the result of each call of a post. */
export const refOf = ({ at, id }: PostKey): string => `post:${at.getTime()}:${id}`;

/** @returns undefined for calls of no post */
export function postOfRef(ref: string | undefined): PostKey | undefined {
  const parsed = Ref.safeParse(ref);
  if (!parsed.success) return undefined;
  const [, at, id] = parsed.data.split(":");
  return { at: new Date(Number(at)), id: Number(id) };
}
