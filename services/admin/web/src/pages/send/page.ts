import { IconSend } from "@tabler/icons-react";
import { definePage } from "../define-page.js";

export const sendPage = definePage({
  id: "send",
  path: "/send",
  scope: "send:read",
  nav: { section: "talk", icon: IconSend },
  load: async () => (await import("./send-page.js")).SendPage,
});
