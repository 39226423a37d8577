import type { EventDraft } from "@telebus/contracts";
import type { HandlerContext } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import type { AuthorStore } from "../author-store.js";
import { spanOf } from "../domain/duration.js";
import { inForce, type Restriction } from "../domain/restriction.js";
import type { RestrictionStore } from "../restriction-store.js";
import type { Lounge } from "./lounge.js";
import type { Admission, Speech } from "./speech.js";

interface Deps {
  authors: AuthorStore;
  restrictions: RestrictionStore;
  lounge: Lounge;
}

/** Decides about each thing that is said whether it is passed on, and gives its author a name (B6, B7, X15). */
export const createDoor = ({ authors, restrictions, lounge }: Deps) => ({
  async admit(speech: Speech, context: HandlerContext): Promise<Admission> {
    const { from, author, routes } = speech;
    // Nobody's words: a chat's own, without a name.
    if (author === undefined) return { admitted: routes, answers: [] };
    const hubs = routes.map(({ hub }) => hub);
    const restriction = inForce(await restrictions.of(from.bot, author, hubs), context.time);
    if (restriction === undefined) {
      const who = await authors.name(from.bot, author);
      return lounge.admit(speech, who, context);
    }
    const { kind } = restriction;
    context.log.info({ kind }, "its author is restricted: not passed on");
    const isNews = !restriction.isTold && kind !== "shadow" && from.type !== "channel";
    const isTold = isNews && (await restrictions.tell({ bot: from.bot, author, kind }));
    return { admitted: [], answers: isTold ? [tell(speech, restriction, context)] : [] };
  },
});
export type Door = ReturnType<typeof createDoor>;

/** Once, as an answer to what was not passed on. */
function tell({ from, message }: Speech, { until }: Restriction, { text, time }: HandlerContext): EventDraft {
  const words =
    until === null
      ? text("moderation-you-are-banned")
      : text("moderation-you-are-muted", {
          span: text("moderation-span", spanOf(until.getTime() - time.getTime())),
        });
  return sendText(from, words, { replyTo: message });
}
