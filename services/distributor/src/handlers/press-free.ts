import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { AuthorStore } from "../author-store.js";
import { restrictionKinds } from "../domain/restriction.js";
import type { Decisions } from "../moderation/decisions.js";
import { redraw } from "../panels/panel.js";

interface Deps {
  authors: AuthorStore;
  decisions: Decisions;
}

/** A button that lifts what was decided about somebody. */
export const pressFree = ({ authors, decisions }: Deps) =>
  onCallback(
    "free",
    "press-free",
    z.tuple([z.int(), z.enum(restrictionKinds)]),
    async ({ from, person, args: [id, kind], messageId }, context) => {
      const author = await authors.name(from.bot, id);
      const { alias } = author;
      const decided = await decisions.free({ author, by: person.id, from }, kind, context);
      const text = context.text(`moderation-not-${kind}`, { alias });
      if (decided === undefined)
        return { events: [redraw({ from, messageId }, { text, rows: [] }, context)], toast: text };
      return { events: [...decided.events, redraw({ from, messageId }, decided.panel, context)] };
    },
  );
