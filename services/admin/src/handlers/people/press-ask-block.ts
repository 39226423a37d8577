import { onCallback } from "@telebus/service";
import { z } from "zod";
import { redraw } from "../../panels/panel.js";
import { askBlockPanel } from "../../panels/person.js";
import type { BlockReasons } from "../../people-block-reasons.js";
import type { PeopleChat } from "../../people-chat.js";

const Args = z.tuple([z.int().positive()]);

/** "Block" below a person's panel: it asks first. */
export const pressAskBlock = ({ chat, reasons }: { chat: PeopleChat; reasons: BlockReasons }) =>
  onCallback("ask-block", "press-ask-block", Args, async (press, context) => {
    const who = await chat.look(press.args[0], press.person.id, press.from.bot);
    if (who === undefined) return { events: [], toast: context.text("platform-stale-button") };
    // A question of before may have had a reason.
    await reasons.keep(press.person.id, who.id, undefined);
    return { events: [redraw(press, askBlockPanel(who, undefined, context.text), context)] };
  });
