import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { AuthorStore } from "../author-store.js";
import type { Decisions } from "../moderation/decisions.js";
import { redraw } from "../panels/panel.js";

interface Deps {
  authors: AuthorStore;
  decisions: Decisions;
}

/** Undo of what ended or changed a mute: it goes on until the second that it was meant for. */
export const pressMuteUntil = ({ authors, decisions }: Deps) =>
  onCallback(
    "mute-until",
    "press-mute-until",
    z.tuple([z.int(), z.int()]),
    async ({ from, person, args: [id, second], messageId }, context) => {
      const until = new Date(second * 1_000);
      if (until <= context.time) return { events: [], toast: context.text("moderation-mute-over") };
      const author = await authors.name(from.bot, id);
      const { events, panel } = await decisions.mute({ author, by: person.id, from }, until, context);
      return { events: [...events, redraw({ from, messageId }, panel, context)] };
    },
  );
