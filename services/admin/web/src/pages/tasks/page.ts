import { IconClockPlay } from "@tabler/icons-react";
import { definePage } from "../define-page.js";

export const tasksPage = definePage({
  id: "tasks",
  path: "/tasks/*",
  scope: "tasks:read",
  nav: { section: "operate", icon: IconClockPlay },
  load: async () => (await import("./tasks-pages.js")).TasksPages,
});
