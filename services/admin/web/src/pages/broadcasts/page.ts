import { IconSpeakerphone } from "@tabler/icons-react";
import { definePage } from "../define-page.js";

export const broadcastsPage = definePage({
  id: "broadcasts",
  path: "/broadcasts/*",
  scope: "broadcasts:read",
  nav: { section: "talk", icon: IconSpeakerphone },
  load: async () => (await import("./broadcasts-page.js")).BroadcastsPage,
});
