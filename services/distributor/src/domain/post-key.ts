import { z } from "zod";

/** Names a post; its time says in which day's tables it is. */
export interface PostKey {
  readonly at: Date;
  readonly id: number;
}

/** What a call does for a post: it brings a copy, takes one back, or edits it. */
export type Purpose = "post" | "gone" | "edit";

/** What comes back with the result of each call of a post. */
export interface PostRef {
  readonly post: PostKey;
  /** The hub it goes to by; 0 for what concerns all copies. */
  readonly hub: number;
  /** The topic it goes to; 0 is none. */
  readonly thread: number;
  /** Of an album: the first item of this call. */
  readonly item: number;
  /** What the copy shows after it. */
  readonly version: number;
}

const int = z.int();
const place = [":", int, ":", int, ":", int, ":", int] as const;
const Ref = z.templateLiteral([z.enum(["post", "gone", "edit"]), ":", int, ":", int, ...place]);

export const refOf = (
  post: PostKey,
  purpose: Purpose = "post",
  { hub = 0, thread = 0, item = 0, version = 0 }: Partial<PostRef> = {},
): string => [purpose, post.at.getTime(), post.id, hub, thread, item, version].join(":");

/** @returns undefined for calls of no post, or for another purpose */
export function postOfRef(ref: string | undefined, purpose: Purpose = "post"): PostRef | undefined {
  const parsed = Ref.safeParse(ref);
  if (!parsed.success) return undefined;
  const [meant, at, id, hub, thread, item, version] = parsed.data.split(":");
  if (meant !== purpose) return undefined;
  const post = { at: new Date(Number(at)), id: Number(id) };
  return { post, hub: Number(hub), thread: Number(thread), item: Number(item), version: Number(version) };
}

/** Calls of one job are paused and cancelled together: those of a post in a hub. */
export const jobOf = ({ id }: PostKey, hub: number): string => `post:${id}:${hub}`;
