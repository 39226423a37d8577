import { onCallback } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { z } from "zod";
import type { FeedbackDesk } from "../../feedback-desk.js";

/** "Say more" below an answer: what the person writes next goes to the same operators, in the same thread. */
export const pressFeedbackMore = ({ desk }: { desk: FeedbackDesk }) =>
  onCallback("feedback-more", "press-feedback-more", z.tuple([z.int()]), async (press, { text }) => {
    const { from, person } = press;
    const [id] = press.args;
    const thread = await desk.threadOf(from.bot, id);
    // In a group everybody sees the button.
    if (thread?.person !== person.id) return { events: [], toast: text("feedback-not-yours"), isAlert: true };
    const place = { bot: from.bot, chat: from.chat, person: person.id };
    const isOurs = await desk.listen(place, { thread: id, role: "person" });
    return { events: [sendText(from, text(isOurs ? "feedback-ask" : "feedback-busy"))] };
  });
