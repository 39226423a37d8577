import { onCallback } from "@telebus/service";
import { z } from "zod";
import { redraw } from "../../panels/panel.js";
import { beganIn } from "../../panels/sessions.js";
import { actorOf } from "../../own-bots.js";
import type { SessionsPage } from "../../sessions-chat.js";
import type { SessionsStore } from "../../sessions-store.js";
import type { EndSession } from "../../sessions.js";

interface Deps {
  readonly sessions: Pick<SessionsStore, "find">;
  readonly endSession: EndSession;
  readonly pageOf: SessionsPage;
}

const Args = z.tuple([z.int(), z.int(), z.int(), z.int().min(1).max(10_000)]);

/** "End": of the conversation that was shown, not of one that has begun there since. */
export const pressEndSession = ({ sessions, endSession, pageOf }: Deps) =>
  onCallback("end-session", "press-end-session", Args, async (press, context) => {
    const [chat, person, began, page] = press.args;
    const { bot } = press.from;
    const place = { bot, chat, person };
    const known = await sessions.find(place);
    const isThat = known?.endedAt === null && beganIn(known.since) === began;
    const isEnded = isThat && (await endSession(place, actorOf(press.person.id)));
    const panel = await pageOf(bot, page, context.text);
    return {
      events: [redraw(press, panel, context)],
      toast: context.text(isEnded ? "sessions-ended" : "sessions-gone"),
    };
  });
