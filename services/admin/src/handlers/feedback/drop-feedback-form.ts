import { ConversationCancelled } from "@telebus/contracts";
import { onFact } from "@telebus/service";
import type { FeedbackDeskStore } from "../../feedback-desk-store.js";

/** `/cancel`: what is written next is no feedback. */
export const dropFeedbackForm = ({ forms }: { forms: FeedbackDeskStore }) =>
  onFact(ConversationCancelled, "drop-feedback-form", async ({ bot, chat, person, owner }) => {
    if (owner === "admin") await forms.take({ bot, chat, person });
    return [];
  });
