import { onCommand } from "@telebus/service";
import { showPanel } from "../../panels/panel.js";
import type { SessionsPage } from "../../sessions-chat.js";

/** `/sessions`: who is in a conversation with this bot. */
export const listSessions = ({ pageOf }: { pageOf: SessionsPage }) =>
  onCommand("sessions", "list-sessions", async ({ from }, context) => [
    showPanel(from, await pageOf(from.bot, 1, context.text), context),
  ]);
