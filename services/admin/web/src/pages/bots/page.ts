import { IconRobot } from "@tabler/icons-react";
import { definePage } from "../define-page.js";

export const botsPage = definePage({
  id: "bots",
  path: "/bots",
  scope: "bots:read",
  nav: { section: "operate", icon: IconRobot },
  load: async () => (await import("./bots-page.js")).BotsPage,
});

export const botPage = definePage({
  id: "bot",
  path: "/bots/:id",
  scope: "bots:read",
  load: async () => (await import("./bot-page.js")).BotPage,
});
