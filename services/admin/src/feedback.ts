import { createConversations, forScope } from "@telebus/service";
import { createFeedbackDesk } from "./feedback-desk.js";
import { createFeedbackDeskStore } from "./feedback-desk-store.js";
import { createFeedbackStore } from "./feedback-store.js";
import { dropFeedbackForm } from "./handlers/feedback/drop-feedback-form.js";
import { giveFeedback } from "./handlers/feedback/give-feedback.js";
import { pressFeedbackAnswer } from "./handlers/feedback/press-feedback-answer.js";
import { pressFeedbackBan } from "./handlers/feedback/press-feedback-ban.js";
import { pressFeedbackMore } from "./handlers/feedback/press-feedback-more.js";
import { pressFeedbackState } from "./handlers/feedback/press-feedback-state.js";
import { rememberFeedbackCard } from "./handlers/feedback/remember-feedback-card.js";
import { takeFeedback } from "./handlers/feedback/take-feedback.js";
import { feedbackRoutes } from "./http/feedback.js";
import type { Foundation, Part } from "./part.js";
import { createRoles } from "./roles.js";
import { createRolesStore } from "./roles-store.js";

/** `/feedback`: what people want operators to know, and the answers (A8). */
export function createFeedback(base: Foundation): Part {
  const { changes, db, live, state } = base;
  const feedback = createFeedbackStore(db, () => changes.tell("feedback"));
  const forms = createFeedbackDeskStore(db);
  const conversations = createConversations(state);
  const roles = createRoles({ ...base, store: createRolesStore(db) });
  const desk = createFeedbackDesk({ ...base, conversations, feedback, desk: forms, roles });
  const operators = [pressFeedbackAnswer, pressFeedbackState, pressFeedbackBan].map((make) => make({ desk }));
  return {
    handlers: [
      giveFeedback({ desk }),
      pressFeedbackMore({ desk }),
      ...operators.map(forScope("operator", live)),
      rememberFeedbackCard({ forms }),
      dropFeedbackForm({ forms }),
      takeFeedback({ desk, forms, conversations, live }),
    ],
    routes: [feedbackRoutes({ ...base, feedback, desk })],
  };
}
