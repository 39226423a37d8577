import { onCallback } from "@telebus/service";
import { z } from "zod";
import { redraw } from "../../panels/panel.js";
import { personPanel } from "../../panels/person.js";
import type { PeopleChat } from "../../people-chat.js";

const Args = z.tuple([z.int().positive()]);

/** A number of the list, or "Keep" of a question. */
export const openPerson = ({ chat }: { chat: PeopleChat }) =>
  onCallback("person", "open-person", Args, async (press, context) => {
    const { bot } = press.from;
    const who = await chat.look(press.args[0], press.person.id, bot);
    if (who === undefined) return { events: [], toast: context.text("platform-stale-button") };
    return { events: [redraw(press, personPanel(who, bot, context.text), context)] };
  });
