import { onCallback } from "@telebus/service";
import { z } from "zod";
import { redraw } from "../../panels/panel.js";
import type { PrivacyDesk } from "../../privacy-desk.js";

/** The answer to whether somebody is to be forgotten. */
export const confirmForgetMe = ({ desk }: { desk: PrivacyDesk }) =>
  onCallback("forget-me", "confirm-forget-me", z.tuple([z.enum(["yes", "no"])]), async (press, context) => {
    const { text } = context;
    const say = (id: string) => redraw(press, { text: text(id), rows: [] }, context);
    const { id, language } = press.person;
    if (press.args[0] === "no" || press.from.chat !== id) return { events: [say("privacy-kept")] };
    const request = { person: id, by: `person:${id}`, bot: press.from.bot, language };
    const { drafts } = await desk.open({ kind: "erasure", ...request });
    return { events: [...drafts, say("privacy-erasing")] };
  });
