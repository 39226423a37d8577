import { randomInt } from "node:crypto";
import type { Content, Message } from "../world/types.js";

const newAlbumId = (): string => String(randomInt(10 ** 12, 10 ** 14));

/**
 * Albums stay together under a new identity; one message of an album alone is none.
 * @param contents of the messages, one for each
 */
export function withNewAlbums(messages: readonly Message[], contents: readonly Content[]): Content[] {
  const counts = new Map<string, number>();
  for (const { media_group_id: id } of messages)
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  const together = [...counts].flatMap(([id, count]) => (count > 1 ? [[id, newAlbumId()] as const] : []));
  const renamed = new Map(together);
  return contents.map((content, index) => {
    const media_group_id = renamed.get(messages[index]?.media_group_id ?? "");
    return media_group_id === undefined ? content : { ...content, media_group_id };
  });
}
