import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import type { BotStore } from "../../bot-store.js";
import { ownBotsPanel } from "../../panels/managed.js";
import { showPanel } from "../../panels/panel.js";
import { botsOf } from "../../own-bots.js";

interface Deps {
  bots: Pick<BotStore, "page">;
}

/** `/mybots`: the bots that this person has made with this one. */
export const listOwnBots = ({ bots }: Deps) =>
  onCommand("mybots", "list-own-bots", async ({ from, person }, context) => {
    const { text } = context;
    if (from.type !== "private" || person === undefined) return [sendText(from, text("managed-private"))];
    return [showPanel(from, ownBotsPanel(await botsOf(bots, person.id, from.bot), text), context)];
  });
