import { forScope } from "@telebus/service";
import { createArchiveRetentionStore } from "./archive-retention-store.js";
import { createArchiveStore } from "./archive-store.js";
import { createChatTotalsStore } from "./chat-totals-store.js";
import { createChatsStore } from "./chats-store.js";
import { noteCancelled } from "./handlers/archive/note-cancelled.js";
import { noteDeadChat } from "./handlers/archive/note-dead-chat.js";
import { noteRevivedChat } from "./handlers/archive/note-revived-chat.js";
import { listSessions } from "./handlers/sessions/list-sessions.js";
import { pressEndSession } from "./handlers/sessions/press-end-session.js";
import { turnSessionsPage } from "./handlers/sessions/turn-sessions-page.js";
import { chatRoutes } from "./http/chats.js";
import { createMessagesStore } from "./messages-store.js";
import type { Foundation, Part } from "./part.js";
import { createPeopleStore } from "./people-store.js";
import { createSessionsPage } from "./sessions-chat.js";
import { createSessionsStore } from "./sessions-store.js";
import { createEndSession } from "./sessions.js";
import { keepArchive } from "./tasks/keep-archive.js";
import { observeUpdates } from "./tasks/observe-updates.js";

/** Chats, people, memberships, messages and sessions, as the update stream tells them. */
export function createArchive(base: Foundation): Part {
  const { db, bus, state, clock, log, access, live } = base;
  const archive = createArchiveStore(db);
  const retention = createArchiveRetentionStore(db);
  const chats = createChatsStore(db);
  const messages = createMessagesStore(db);
  const totals = createChatTotalsStore(db);
  const sessions = createSessionsStore(db, state);
  const endSession = createEndSession(base, sessions);
  const pageOf = createSessionsPage({ sessions, chats, people: createPeopleStore(db) });
  return {
    handlers: [
      noteCancelled({ sessions }),
      noteDeadChat({ chats }),
      noteRevivedChat({ chats }),
      ...[
        listSessions({ pageOf }),
        turnSessionsPage({ pageOf }),
        pressEndSession({ sessions, endSession, pageOf }),
      ].map(forScope("operator", live)),
    ],
    routes: [chatRoutes({ chats, totals, messages, sessions, endSession, access, clock })],
    tasks: [keepArchive({ retention, clock, log }), observeUpdates({ archive, bus })],
  };
}
