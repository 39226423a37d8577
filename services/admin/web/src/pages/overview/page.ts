import { IconLayoutDashboard } from "@tabler/icons-react";
import { $api } from "../../api/client.js";
import { queries } from "../../api/queries.js";
import { definePage } from "../define-page.js";

export const overviewPage = definePage({
  id: "overview",
  path: "/",
  nav: { section: "", icon: IconLayoutDashboard },
  begin: () => {
    void queries.prefetchQuery($api.queryOptions("get", "/api/flow", {}));
    void queries.prefetchQuery($api.queryOptions("get", "/api/flow/overview", {}));
    const hour = { params: { query: { span: "hour" } } } as const;
    void queries.prefetchQuery($api.queryOptions("get", "/api/flow/history", hour));
  },
  load: async () => (await import("./overview-page.js")).OverviewPage,
});
