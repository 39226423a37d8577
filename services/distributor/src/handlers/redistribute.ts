import { onUpdate } from "@telebus/service";
import { callMethod } from "@telebus/telegram";
import { postOf } from "../domain/post.js";
import type { Store } from "../store.js";

/** What is said in one chat is said again, as an original message, in every other chat of the hub (B1, B8). */
export const redistribute = ({ store }: { store: Store }) =>
  onUpdate(
    "redistribute",
    (update) => postOf(update) !== undefined,
    async (update, { log }) => {
      const post = postOf(update);
      if (post === undefined || !(await store.takesPart(update.bot, post.source))) return [];
      const destinations = await store.destinations(update.bot, post.source);
      log.info({ kind: post.content.kind, destinations: destinations.length }, "redistributing");
      const { method, params } = post.content;
      return destinations.map((to) => callMethod(to, method, params, { lane: "relay", job: post.id }));
    },
  );
