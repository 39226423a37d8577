import { onUpdate } from "@telebus/service";
import { postOf } from "../domain/post.js";
import type { Posting } from "../posting.js";

/** What is said in one chat is on its way, as an original message, to the other chats of its hubs (B1, B4, B8, X5). */
export const redistribute = ({ posting }: { posting: Posting }) =>
  onUpdate(
    "redistribute",
    (update) => postOf(update) !== undefined,
    async (update, context) => {
      const said = postOf(update);
      return said === undefined ? [] : posting.say(said, update, context);
    },
  );
