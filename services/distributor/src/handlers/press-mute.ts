import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { AuthorStore } from "../author-store.js";
import type { Authority } from "../domain/authority.js";
import type { Decisions } from "../moderation/decisions.js";
import { askHowLong } from "../panels/moderation.js";
import { redraw } from "../panels/panel.js";

interface Deps {
  authority: Authority;
  authors: AuthorStore;
  decisions: Decisions;
}

/** A button that mutes somebody for so many seconds; none asks for how long. */
export const pressMute = ({ authority, authors, decisions }: Deps) =>
  onCallback(
    "mute",
    "press-mute",
    z.tuple([z.int(), z.int().nonnegative()]),
    async ({ from, person, args: [id, seconds], messageId }, context) => {
      const author = await authors.name(from.bot, id);
      if (authority.isAdministrator(id, from.bot))
        return { events: [], toast: context.text("moderation-not-administrators") };
      if (seconds === 0)
        return { events: [redraw({ from, messageId }, askHowLong(author, context), context)] };
      const until = new Date(context.time.getTime() + seconds * 1_000);
      const { events, panel } = await decisions.mute({ author, by: person.id, from }, until, context);
      return { events: [...events, redraw({ from, messageId }, panel, context)] };
    },
  );
