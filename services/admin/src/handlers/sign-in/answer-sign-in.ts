import { onCallback } from "@telebus/service";
import { z } from "zod";
import { redraw } from "../../panels/panel.js";
import type { PendingSignIns } from "../../sign-in-pending.js";

const Args = z.tuple([z.string(), z.int()]);

/** A number below "Somebody has opened your link", or "Not me", which is 0. */
export const answerSignIn = ({ pending }: { readonly pending: PendingSignIns }) =>
  onCallback("sign-in", "answer-sign-in", Args, async (press, context) => {
    const [id, number] = press.args;
    const outcome = await pending.answer(id, press.person.id, number === 0 ? undefined : number);
    const said = {
      confirmed: context.text("sign-in-confirmed"),
      refused: context.text("sign-in-refused"),
      over: context.text("sign-in-over"),
    }[outcome];
    return { events: [redraw(press, { text: said, rows: [] }, context)] };
  });
