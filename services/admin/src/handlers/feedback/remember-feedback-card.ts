import { onResult } from "@telebus/service";
import type { FeedbackDeskStore } from "../../feedback-desk-store.js";
import { readCardRef } from "../../panels/feedback.js";

/** A message about feedback was sent: who answers it, answers the feedback, and it is redrawn when something happens. */
export const rememberFeedbackCard = ({ forms }: { forms: FeedbackDeskStore }) =>
  onResult(
    "remember-feedback-card",
    ({ ref, outcome }) => outcome.status === "ok" && readCardRef(ref) !== undefined,
    async ({ bot, chat, ref, outcome }) => {
      const card = readCardRef(ref);
      if (card === undefined || chat === undefined || outcome.status !== "ok") return [];
      for (const message of outcome.messageIds) await forms.keepCard({ bot, chat, message, ...card });
      return [];
    },
  );
