import { ChatDeactivated, type CallOutcome } from "@telebus/contracts";
import { onResult } from "@telebus/service";
import type { Move } from "../moving.js";
import type { Store } from "../store.js";

/** While we sent, Telegram refused a chat for good, or told its new id: the registry follows (B9). */
export const followRefusal = ({ store, move }: { store: Store; move: Move }) =>
  onResult(
    "follow-refusal",
    ({ outcome }) => migratedTo(outcome) !== undefined || isRefused(outcome),
    async ({ bot, chat, outcome }) => {
      if (chat === undefined) return [];
      const newId = migratedTo(outcome);
      if (newId !== undefined) {
        await move(bot, chat, newId);
        return [];
      }
      const wasPart = await store.disconnect(bot, chat, "refused");
      return wasPart ? [ChatDeactivated({ bot, chat, reason: "refused" })] : [];
    },
  );

const isRefused = (outcome: CallOutcome): boolean =>
  outcome.status === "failed" && outcome.reaction === "chat-dead";

const migratedTo = (outcome: CallOutcome): number | undefined =>
  outcome.status === "ok" || outcome.status === "failed" ? outcome.migratedTo : undefined;
