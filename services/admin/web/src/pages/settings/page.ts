import { IconSettings } from "@tabler/icons-react";
import { definePage } from "../define-page.js";

export const settingsPage = definePage({
  id: "settings",
  path: "/settings/*",
  nav: { section: "administer", icon: IconSettings },
  load: async () => (await import("./settings-page.js")).SettingsPage,
});
