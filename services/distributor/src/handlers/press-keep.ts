import { onCallback } from "@telebus/service";
import { z } from "zod";
import { redraw } from "../panels/panel.js";

/** The button beside a confirmation: nothing happens. */
export const pressKeep = onCallback(
  "keep",
  "press-keep",
  z.tuple([]),
  async ({ from, messageId }, context) => ({
    events: [redraw({ from, messageId }, { text: context.text("moderation-kept"), rows: [] }, context)],
  }),
);
