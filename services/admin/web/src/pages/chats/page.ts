import { IconMessages } from "@tabler/icons-react";
import { definePage } from "../define-page.js";

export const chatsPage = definePage({
  id: "chats",
  path: "/chats",
  scope: "chats:read",
  nav: { section: "people", icon: IconMessages },
  load: async () => (await import("./chats-page.js")).ChatsPage,
});

export const chatPage = definePage({
  id: "chat",
  path: "/chats/:bot/:chat",
  scope: "chats:read",
  load: async () => (await import("./chat-page.js")).ChatPage,
});
