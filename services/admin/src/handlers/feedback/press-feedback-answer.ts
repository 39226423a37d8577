import { onCallback } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { z } from "zod";
import type { FeedbackDesk } from "../../feedback-desk.js";

/** "Answer" of an operator's card: what they write next goes to the person. */
export const pressFeedbackAnswer = ({ desk }: { desk: FeedbackDesk }) =>
  onCallback("feedback-answer", "press-feedback-answer", z.tuple([z.int()]), async (press, { text }) => {
    const { from, person } = press;
    const [id] = press.args;
    const thread = await desk.threadOf(from.bot, id);
    if (thread === undefined) return { events: [], toast: text("feedback-gone"), isAlert: true };
    const place = { bot: from.bot, chat: from.chat, person: person.id };
    if (!(await desk.listen(place, { thread: id, role: "operator" })))
      return { events: [], toast: text("feedback-busy"), isAlert: true };
    return { events: [sendText(from, text("feedback-write-answer", { name: thread.name }))] };
  });
