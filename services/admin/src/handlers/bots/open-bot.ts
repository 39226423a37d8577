import { onCallback } from "@telebus/service";
import { z } from "zod";
import { answerOperator, type OperatorBots } from "../../operator-bots.js";

/** One bot of `/bots`. */
export const openBot = (operatorBots: OperatorBots) =>
  onCallback("bot", "open-bot", z.tuple([z.int()]), async (press, context) =>
    answerOperator(press, operatorBots, context, async (bot) => ({ bot })),
  );
