import type { UpdateReceivedData } from "@telebus/contracts";
import { z } from "zod";
import { postOf, type Post } from "./post.js";

const Item = z.looseObject({ media_group_id: z.string() });

/** @returns the album that a post is an item of */
export function albumOf(update: UpdateReceivedData): string | undefined {
  const album = Item.safeParse(update.update[update.kind]).data?.media_group_id;
  return album !== undefined && postOf(update) !== undefined ? album : undefined;
}

/**
 * The items of an album as one post: each message once, in the order in which they were sent, however they came. It is
 * by whoever sent the first one, and answers what that answers.
 */
export function together(items: readonly Post[]): Post | undefined {
  const byMessage = new Map(items.map((item) => [item.messages[0], item]));
  const sorted = [...byMessage.values()].toSorted((a, b) => firstOf(a) - firstOf(b));
  const [first, ...others] = sorted;
  if (first === undefined || others.length === 0) return first;
  const { effect, quote } = first.content;
  const sizes = sorted.flatMap(({ traits }) => traits.fileBytes ?? []);
  return {
    ...first,
    traits: { ...first.traits, ...(sizes.length > 0 && { fileBytes: Math.max(...sizes) }) },
    messages: sorted.flatMap(({ messages }) => messages),
    content: {
      kind: "album",
      items: sorted.flatMap(({ content }) => (content.kind === "album" ? content.items : [content])),
      ...(effect !== undefined && { effect }),
      ...(quote !== undefined && { quote }),
    },
  };
}

const firstOf = ({ messages }: Post): number => messages[0] ?? 0;
