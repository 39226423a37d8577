import { IconKey } from "@tabler/icons-react";
import { definePage } from "../define-page.js";

export const keysPage = definePage({
  id: "keys",
  path: "/keys",
  scope: "keys:read",
  nav: { section: "administer", icon: IconKey },
  load: async () => (await import("./keys-page.js")).KeysPage,
});
