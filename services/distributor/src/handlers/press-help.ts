import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { Authority } from "../domain/authority.js";
import { helpPanel } from "../panels/help.js";
import { redraw } from "../panels/panel.js";

/** "Help" of the menu: in a chat of many it shows what everybody may do. */
export const pressHelp = ({ authority }: { authority: Authority }) =>
  onCallback("help", "press-help", z.tuple([]), async (press, context) => {
    const isAlone = press.from.type === "private";
    const panel = helpPanel(
      isAlone && authority.isAdministrator(press.person.id, press.from.bot),
      isAlone,
      context.text,
    );
    return { events: [redraw(press, panel, context)] };
  });
