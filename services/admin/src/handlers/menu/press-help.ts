import { onCallback } from "@telebus/service";
import { z } from "zod";
import { helpPanel } from "../../panels/menu.js";
import { redraw } from "../../panels/panel.js";
import type { MenuDeps } from "./show-home.js";

/** "Help" of the menu. */
export const pressHelp = ({ lists }: Pick<MenuDeps, "lists">) =>
  onCallback("menu-help", "press-help", z.tuple([]), async (press, context) => {
    const { from, person } = press;
    const usable = await lists.usable({ ...from, person: person.id });
    const panel = helpPanel(usable, { text: context.text, language: person.language });
    return { events: [redraw(press, panel, context)] };
  });
