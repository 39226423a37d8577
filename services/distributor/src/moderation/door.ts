import type { ChatAddress, EventDraft } from "@telebus/contracts";
import type { HandlerContext } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import type { AuthorStore } from "../author-store.js";
import { spanOf } from "../domain/duration.js";
import { inForce, type Restriction } from "../domain/restriction.js";
import type { RestrictionStore } from "../restriction-store.js";

/** Something that somebody wants to be passed on. */
export interface Speech {
  readonly from: ChatAddress;
  readonly author: number | undefined;
  readonly message: number | undefined;
  readonly hubs: readonly number[];
}

/** Passed on, or not: then with what its author is told. */
export type Admission =
  { readonly isAdmitted: true } | { readonly isAdmitted: false; readonly answers: readonly EventDraft[] };

interface Deps {
  authors: AuthorStore;
  restrictions: RestrictionStore;
}

/** Decides about each thing that is said whether it is passed on, and gives its author a name (B6, B7). */
export const createDoor = ({ authors, restrictions }: Deps) => ({
  async admit(speech: Speech, context: HandlerContext): Promise<Admission> {
    const { from, author, hubs } = speech;
    // Nobody's words: a chat's own, without a name.
    if (author === undefined) return { isAdmitted: true };
    const restriction = inForce(await restrictions.of(from.bot, author, hubs), context.time);
    if (restriction === undefined) {
      await authors.name(from.bot, author);
      return { isAdmitted: true };
    }
    const { kind } = restriction;
    context.log.info({ kind }, "its author is restricted: not passed on");
    const isNews = !restriction.isTold && kind !== "shadow" && from.type !== "channel";
    const which = { bot: from.bot, author, kind };
    const isTold = isNews && (await restrictions.tell(which));
    return { isAdmitted: false, answers: isTold ? [tell(speech, restriction, context)] : [] };
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
