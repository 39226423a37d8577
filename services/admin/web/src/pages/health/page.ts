import { IconHeartbeat } from "@tabler/icons-react";
import { definePage } from "../define-page.js";

export const healthPage = definePage({
  id: "health",
  path: "/health-check",
  scope: "bots:read",
  nav: { section: "operate", icon: IconHeartbeat },
  load: async () => (await import("./health-page.js")).HealthPage,
});
