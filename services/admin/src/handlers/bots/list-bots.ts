import { onCommand } from "@telebus/service";
import type { OperatorBots } from "../../operator-bots.js";
import { botsPanel } from "../../panels/operators.js";
import { showPanel } from "../../panels/panel.js";

/** `/bots`: the bots of this deployment, for operators. */
export const listBots = (operatorBots: OperatorBots) =>
  onCommand("bots", "list-bots", async ({ from, person }, context) => {
    const rows = await operatorBots.page(person?.id, 0);
    return [showPanel(from, botsPanel(rows, 0, context.text), context)];
  });
