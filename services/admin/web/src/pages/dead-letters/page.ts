import { IconMailX } from "@tabler/icons-react";
import { definePage } from "../define-page.js";

export const deadLettersPage = definePage({
  id: "dead-letters",
  path: "/dead-letters/*",
  scope: "dead-letters:read",
  nav: { section: "operate", icon: IconMailX },
  load: async () => (await import("./dead-letters-pages.js")).DeadLettersPages,
});
