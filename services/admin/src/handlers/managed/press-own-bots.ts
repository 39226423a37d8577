import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { BotStore } from "../../bot-store.js";
import { botsOf } from "../../own-bots.js";
import { ownBotsPanel } from "../../panels/managed.js";
import { redraw } from "../../panels/panel.js";

interface Deps {
  bots: Pick<BotStore, "page">;
}

/** Back to all of one's bots. */
export const pressOwnBots = ({ bots }: Deps) =>
  onCallback("mybots", "press-own-bots", z.tuple([]), async (press, context) => {
    const own = await botsOf(bots, press.person.id, press.from.bot);
    return { events: [redraw(press, ownBotsPanel(own, context.text), context)] };
  });
