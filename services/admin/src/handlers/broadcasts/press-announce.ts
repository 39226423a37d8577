import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { Announcing } from "../../announcing.js";
import { announceMoves } from "../../panels/broadcast.js";
import { redraw } from "../../panels/panel.js";

const Args = z.tuple([z.enum(announceMoves), z.int()]);

/** The buttons below an announcement; the message goes on to show how it is doing (D6). */
export const pressAnnounce = ({ announcing }: { announcing: Announcing }) =>
  onCallback("announce", "press-announce", Args, async (press, context) => {
    const { from, messageId, person, args } = press;
    const [move, id] = args;
    const { text } = context;
    const row = await announcing.find(id, from.bot);
    if (row === undefined) return { events: [], toast: text("platform-stale-button") };
    const by = `person:${person.id}`;
    if (move === "test") {
      await announcing.test(row, from, by);
      return { events: [], toast: text("broadcast-tested") };
    }
    const panel = { chat: from.chat, type: from.type ?? "private", thread: from.thread, message: messageId };
    const moved = await announcing.move(row, move, { by, panel: { ...panel, language: person.language } });
    const drawn = redraw(press, await announcing.panelOf(moved ?? row, text), context);
    return { events: [drawn], ...(moved === undefined && { toast: text("broadcast-too-late") }) };
  });
