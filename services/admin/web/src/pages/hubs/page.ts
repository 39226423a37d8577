import { IconRoute } from "@tabler/icons-react";
import { definePage } from "../define-page.js";

export const hubsPage = definePage({
  id: "hubs",
  path: "/hubs/*",
  scope: "hubs:read",
  nav: { section: "people", icon: IconRoute },
  load: async () => (await import("./hubs-pages.js")).HubsPages,
});
