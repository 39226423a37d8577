import { randomUUID } from "node:crypto";
import { ConversationCancelled } from "@telebus/contracts";
import type { ConversationPlace } from "@telebus/service";
import type { Foundation } from "./part.js";
import type { SessionsStore } from "./sessions-store.js";

/** Ends the conversation that a person is in. @returns false when nobody knows of one there */
export type EndSession = (place: ConversationPlace, actor: string) => Promise<boolean>;

/**
 * What the person says next goes where it would have gone without it, and the service that had it is told, as when the
 * person cancels. It is told also when the conversation had run out meanwhile: that changes nothing there.
 */
export const createEndSession =
  (
    { db, outbox, audit, clock }: Pick<Foundation, "db" | "outbox" | "audit" | "clock">,
    sessions: SessionsStore,
  ): EndSession =>
  (place, actor) =>
    db.transaction(async () => {
      const session = await sessions.find(place);
      if (session === undefined) return false;
      if (session.endedAt !== null) return true;
      const { bot, chat, person, service } = session;
      await sessions.end(place, new Date(clock.now()));
      await audit.record({
        actor,
        action: "session.ended",
        subject: `person:${person}`,
        bot,
        details: { chat, service },
      });
      const id = `session:${randomUUID()}`;
      await outbox.add({ id, journeyId: id }, "end-session", [
        ConversationCancelled({ bot, chat, person, owner: service }),
      ]);
      await sessions.takeAway(place, service);
      return true;
    });
