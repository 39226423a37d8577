import { IconMessageReport } from "@tabler/icons-react";
import { definePage } from "../define-page.js";

export const feedbackPage = definePage({
  id: "feedback",
  path: "/feedback/*",
  scope: "people:read",
  nav: { section: "people", icon: IconMessageReport },
  load: async () => (await import("./feedback-page.js")).FeedbackPage,
});
