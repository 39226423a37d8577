import { IconRoute } from "@tabler/icons-react";
import { definePage } from "../define-page.js";

export const journeysPage = definePage({
  id: "journeys",
  path: "/journeys",
  scope: "journeys:read",
  nav: { section: "operate", icon: IconRoute },
  load: async () => (await import("./journeys-page.js")).JourneysPage,
});

export const journeyPage = definePage({
  id: "journey",
  path: "/journeys/:id",
  scope: "journeys:read",
  load: async () => (await import("./journey-page.js")).JourneyPage,
});
