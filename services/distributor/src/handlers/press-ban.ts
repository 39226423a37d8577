import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { AuthorPostsStore } from "../author-posts-store.js";
import type { AuthorStore } from "../author-store.js";
import type { Authority } from "../domain/authority.js";
import type { Decisions } from "../moderation/decisions.js";
import { askWhetherToBan } from "../panels/moderation.js";
import { redraw } from "../panels/panel.js";

interface Deps {
  authority: Authority;
  authors: AuthorStore;
  said: AuthorPostsStore;
  decisions: Decisions;
}

const CONFIRMED = 1;

/** A button that bans somebody; unless it is the confirming one it asks first. */
export const pressBan = ({ authority, authors, said, decisions }: Deps) =>
  onCallback(
    "ban",
    "press-ban",
    z.tuple([z.int(), z.int()]),
    async ({ from, person, args: [id, step], messageId }, context) => {
      const author = await authors.name(from.bot, id);
      if (authority.isAdministrator(id, from.bot))
        return { events: [], toast: context.text("moderation-not-administrators") };
      if (step !== CONFIRMED) {
        const { posts } = await said.count(author);
        return { events: [redraw({ from, messageId }, askWhetherToBan(author, posts, context), context)] };
      }
      const { events, panel } = await decisions.ban({ author, by: person.id, from }, context);
      return { events: [...events, redraw({ from, messageId }, panel, context)] };
    },
  );
