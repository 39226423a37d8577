import { IconMessage2Bolt } from "@tabler/icons-react";
import { definePage } from "../define-page.js";

export const conversationsPage = definePage({
  id: "conversations",
  path: "/conversations",
  scope: "chats:read",
  nav: { section: "people", icon: IconMessage2Bolt },
  load: async () => (await import("./conversations-page.js")).ConversationsPage,
});
