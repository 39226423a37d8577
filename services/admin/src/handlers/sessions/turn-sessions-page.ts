import { onCallback } from "@telebus/service";
import { z } from "zod";
import { redraw } from "../../panels/panel.js";
import type { SessionsPage } from "../../sessions-chat.js";

const Args = z.tuple([z.int().min(1).max(10_000)]);

/** Another page of `/sessions`, or the same once more. */
export const turnSessionsPage = ({ pageOf }: { pageOf: SessionsPage }) =>
  onCallback("sessions", "turn-sessions-page", Args, async (press, context) => {
    const panel = await pageOf(press.from.bot, press.args[0], context.text);
    return { events: [redraw(press, panel, context)] };
  });
