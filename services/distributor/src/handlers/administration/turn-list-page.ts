import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { HubFiguresStore } from "../../hub-figures-store.js";
import { listPanel } from "../../panels/chat-list.js";
import { redraw } from "../../panels/panel.js";

/** Another page of the list. */
export const turnListPage = ({ figures }: { figures: HubFiguresStore }) =>
  onCallback("list", "turn-list-page", z.tuple([z.int(), z.int()]), async (press, context) => {
    const [hub, wanted] = press.args;
    const page = await figures.page(hub, wanted);
    return { events: [redraw(press, listPanel(page, hub, context.text), context)] };
  });
