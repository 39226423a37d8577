import { IconLayoutDashboard } from "@tabler/icons-react";
import { definePage } from "../define-page.js";

export const overviewPage = definePage({
  id: "overview",
  path: "/",
  nav: { section: "", icon: IconLayoutDashboard },
  load: async () => (await import("./overview-page.js")).OverviewPage,
});
