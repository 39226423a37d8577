import { ServiceName } from "@telebus/contracts";
import { onCallback } from "@telebus/service";
import { z } from "zod";
import { featurePanel } from "../../panels/menu.js";
import { redraw } from "../../panels/panel.js";
import type { MenuDeps } from "./show-home.js";

/** A feature of the menu: what the person writes next goes there, until they go back or send `/cancel`. */
export const chooseFeature = ({ live, lists, conversations }: MenuDeps) =>
  onCallback("feature", "choose-feature", z.tuple([ServiceName]), async (press, context) => {
    const { from, person } = press;
    const [feature] = press.args;
    const bot = live.bot(from.bot);
    if (bot?.features.includes(feature) !== true)
      return { events: [], toast: context.text("menu-feature-gone"), isAlert: true };
    const place = { bot: from.bot, chat: from.chat, person: person.id };
    // They leave what they had chosen before; what a feature has begun with them, it keeps.
    for (const other of bot.features) if (other !== feature) await conversations.release(place, other);
    if (!(await conversations.claim(place, feature)))
      return { events: [], toast: context.text("menu-busy"), isAlert: true };
    const usable = await lists.usable({ ...from, person: person.id });
    const panel = featurePanel(feature, usable, { text: context.text, language: person.language });
    return { events: [redraw(press, panel, context)] };
  });
