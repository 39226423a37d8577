import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { messageIdOf, nameIn } from "../../domain/said.js";
import type { FeedbackDesk } from "../../feedback-desk.js";

/** `/feedback [text]`: what somebody wants operators to know (A8). Without words they are asked for them. */
export const giveFeedback = ({ desk }: { desk: FeedbackDesk }) =>
  onCommand("feedback", "give-feedback", async ({ from, person, args, update }, { text, time }) => {
    if (person === undefined) return [sendText(from, text("feedback-no-person"))];
    if (args === "") {
      const place = { bot: from.bot, chat: from.chat, person: person.id };
      const isOurs = await desk.listen(place, { thread: null, role: "person" });
      return [sendText(from, text(isOurs ? "feedback-ask" : "feedback-busy"))];
    }
    const name = nameIn(update.update) ?? String(person.id);
    const messageId = messageIdOf(update.update);
    const cards = await desk.receive({ from, person, name, words: args, messageId, at: time }, null);
    if (cards === undefined) return [sendText(from, text("feedback-too-often"))];
    return [sendText(from, text("feedback-thanks"), { replyTo: messageId }), ...cards];
  });
