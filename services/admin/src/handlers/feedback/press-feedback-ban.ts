import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { FeedbackDesk } from "../../feedback-desk.js";

const Args = z.tuple([z.int(), z.union([z.literal(0), z.literal(1)])]);

/** "Ban" of an operator's card: the bot takes nothing more of this person; the same button lifts it. */
export const pressFeedbackBan = ({ desk }: { desk: FeedbackDesk }) =>
  onCallback("feedback-ban", "press-feedback-ban", Args, async (press, { text }) => {
    const { from, person } = press;
    const [id, banned] = press.args;
    const thread = await desk.threadOf(from.bot, id);
    if (thread === undefined) return { events: [], toast: text("feedback-gone"), isAlert: true };
    const events = await desk.setBanned(thread, banned === 1, person.id);
    if (events === undefined) return { events: [], toast: text("feedback-ban-refused"), isAlert: true };
    return { events, toast: text(banned === 1 ? "feedback-banned" : "feedback-unbanned") };
  });
