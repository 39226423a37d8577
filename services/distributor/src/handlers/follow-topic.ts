import type { CallOutcome } from "@telebus/contracts";
import { onResult } from "@telebus/service";
import { postOfRef } from "../domain/post-key.js";
import type { RouteStore } from "../route-store.js";

/** A topic was deleted: its route goes with it, so that nothing more is sent there. A closed one may be opened again. */
export const followTopic = ({ routes }: { routes: RouteStore }) =>
  onResult(
    "follow-topic",
    ({ ref, outcome }) => isDeleted(outcome) && (postOfRef(ref)?.thread ?? 0) !== 0,
    async ({ chat, ref }, { log }) => {
      const place = postOfRef(ref);
      if (chat === undefined || place === undefined) return [];
      const { hub, thread } = place;
      if (await routes.remove({ hub, chat, thread }))
        log.info({ hub, thread }, "a topic is gone, and so is its route");
      return [];
    },
  );

/** As Telegram says it. */
const DELETED = /message thread not found|topic_deleted/i;

const isDeleted = (outcome: CallOutcome): boolean =>
  outcome.status === "failed" && outcome.class === "topic-gone" && DELETED.test(outcome.description);
