import type { Cause } from "@telebus/contracts";
import type { EditStore } from "../edit-store.js";
import type { PostKey } from "../domain/post-key.js";
import type { FanOutStore } from "../fan-out-store.js";
import type { GraphStore } from "../graph-store.js";

interface Deps {
  graph: GraphStore;
  edits: EditStore;
  fanOuts: FanOutStore;
  onPost: () => void;
}

/** Where a post was asked to go, and from which chat. */
interface Which {
  readonly bot: number;
  readonly chat: number;
  readonly post: PostKey;
}

/** All versions of a post go nowhere more, and every copy of them goes. @returns how many versions */
export async function takeBackPost(
  { bot, chat, post }: Which,
  cause: Cause,
  { graph, edits, fanOuts, onPost }: Deps,
): Promise<number> {
  const versions = await edits.versionsOf(post);
  let gone = 0;
  for (const version of versions) {
    const known = await graph.post(version);
    if (known === undefined || known.isTakenBack) continue;
    await graph.takeBack(version);
    await fanOuts.add({ bot, source: chat, post: version, kind: "take-back", cause });
    gone++;
  }
  onPost();
  return gone;
}
