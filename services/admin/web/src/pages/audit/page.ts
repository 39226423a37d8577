import { IconHistory } from "@tabler/icons-react";
import { definePage } from "../define-page.js";

export const auditPage = definePage({
  id: "audit",
  path: "/audit",
  scope: "people:read",
  nav: { section: "administer", icon: IconHistory },
  load: async () => (await import("./audit-page.js")).AuditPage,
});
