import { IconShieldHalf } from "@tabler/icons-react";
import { definePage } from "../define-page.js";

export const moderationPage = definePage({
  id: "moderation",
  path: "/moderation",
  scope: "moderation:read",
  nav: { section: "people", icon: IconShieldHalf },
  load: async () => (await import("./moderation-page.js")).ModerationPage,
});
