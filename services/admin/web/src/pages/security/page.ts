import { IconShieldLock } from "@tabler/icons-react";
import { definePage } from "../define-page.js";

export const securityPage = definePage({
  id: "security",
  path: "/security",
  nav: { section: "administer", icon: IconShieldLock },
  load: async () => (await import("./security-page.js")).SecurityPage,
});
