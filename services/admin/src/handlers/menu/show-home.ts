import { onCommand, type Conversations, type Live } from "@telebus/service";
import type { CommandLists } from "../../command-lists.js";
import { homePanel } from "../../panels/menu.js";
import { showPanel } from "../../panels/panel.js";

export interface MenuDeps {
  readonly live: Live;
  readonly lists: CommandLists;
  readonly conversations: Conversations;
}

/** `/start` of a bot whose home is admin: the menu of all its features. */
export const showHome = ({ live, lists }: MenuDeps) =>
  onCommand("start", "show-home", async ({ from, person }, context) => {
    const usable = await lists.usable({ ...from, person: person?.id });
    const { text } = context;
    const bot = live.bot(from.bot) ?? { features: [] };
    return [showPanel(from, homePanel(bot, usable, { text, language: person?.language }), context)];
  });
