import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { FeedbackDesk } from "../../feedback-desk.js";

const Args = z.tuple([z.int(), z.enum(["open", "closed"])]);

/** "Close" of an operator's card, and "Reopen", which takes it back. */
export const pressFeedbackState = ({ desk }: { desk: FeedbackDesk }) =>
  onCallback("feedback-state", "press-feedback-state", Args, async (press, { text }) => {
    const { from, person } = press;
    const [id, state] = press.args;
    const thread = await desk.threadOf(from.bot, id);
    const events = thread && (await desk.setState(id, state, `person:${person.id}`));
    if (events === undefined) return { events: [], toast: text("feedback-gone"), isAlert: true };
    return { events, toast: text(`feedback-state-${state}`) };
  });
