import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { AuthorStore } from "../author-store.js";
import type { Decisions } from "../moderation/decisions.js";
import { redraw } from "../panels/panel.js";

interface Deps {
  authors: AuthorStore;
  decisions: Decisions;
}

/** Undo of what brought somebody out of the shadow. */
export const pressShadow = ({ authors, decisions }: Deps) =>
  onCallback(
    "shadow",
    "press-shadow",
    z.tuple([z.int(), z.int()]),
    async ({ from, person, args: [id], messageId }, context) => {
      const author = await authors.name(from.bot, id);
      const { events, panel } = await decisions.shadow({ author, by: person.id, from }, context);
      return { events: [...events, redraw({ from, messageId }, panel, context)] };
    },
  );
