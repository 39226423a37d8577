import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { OperatorBots } from "../../operator-bots.js";
import { botsPanel } from "../../panels/operators.js";
import { redraw } from "../../panels/panel.js";

/** Another page of `/bots`. */
export const turnBotsPage = (operatorBots: OperatorBots) =>
  onCallback("bots", "turn-bots-page", z.tuple([z.int()]), async (press, context) => {
    const [after] = press.args;
    const rows = await operatorBots.page(press.person.id, after);
    return { events: [redraw(press, botsPanel(rows, after, context.text), context)] };
  });
