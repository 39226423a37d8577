import { IconSlash } from "@tabler/icons-react";
import { definePage } from "../define-page.js";

export const commandsPage = definePage({
  id: "commands",
  path: "/commands/*",
  scope: "commands:read",
  nav: { section: "talk", icon: IconSlash },
  load: async () => (await import("./commands-page.js")).CommandsPage,
});
