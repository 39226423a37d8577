import { onCallback } from "@telebus/service";
import { z } from "zod";
import { homePanel } from "../../panels/menu.js";
import { redraw } from "../../panels/panel.js";
import type { MenuDeps } from "./show-home.js";

/** "Back" of the menu: no feature gets what the person writes next. */
export const returnHome = ({ live, lists, conversations }: MenuDeps) =>
  onCallback("home", "return-home", z.tuple([]), async (press, context) => {
    const { from, person } = press;
    const bot = live.bot(from.bot) ?? { features: [] };
    const place = { bot: from.bot, chat: from.chat, person: person.id };
    for (const feature of bot.features) await conversations.release(place, feature);
    const usable = await lists.usable({ ...from, person: person.id });
    const panel = homePanel(bot, usable, { text: context.text, language: person.language });
    return { events: [redraw(press, panel, context)] };
  });
