import { onCommand } from "@telebus/service";
import type { Authority } from "../domain/authority.js";
import { helpPanel } from "../panels/help.js";
import { showPanel } from "../panels/panel.js";

/** `/help`: what this person may do here (B12). */
export const showHelp = ({ authority }: { authority: Authority }) =>
  onCommand("help", "show-help", async ({ from, person }, context) => [
    showPanel(
      from,
      helpPanel(authority.isAdministrator(person?.id, from.bot), from.type === "private", context.text),
      context,
    ),
  ]);
