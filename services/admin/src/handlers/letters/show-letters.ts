import { onCommand } from "@telebus/service";
import { showPanel } from "../../panels/panel.js";
import type { LettersView } from "../../letters-view.js";

/** `/deadletters`: what nobody could handle, for operators. */
export const showLetters = (view: LettersView) =>
  onCommand("deadletters", "show-letters", async ({ from, person }, context) => [
    showPanel(from, await view.list({ bot: from.bot, person: person?.id }, 0, context.text), context),
  ]);
