import { IconStack2 } from "@tabler/icons-react";
import { definePage } from "../define-page.js";

export const queuesPage = definePage({
  id: "queues",
  path: "/queues",
  scope: "queues:read",
  nav: { section: "operate", icon: IconStack2 },
  load: async () => (await import("./queues-page.js")).QueuesPage,
});
