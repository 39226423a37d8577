import {
  createLoop,
  type BackgroundTask,
  type Clock,
  type Database,
  type Log,
  type Outbox,
} from "@telebus/service";
import { callMethod } from "@telebus/telegram";
import { lookRef } from "../domain/look.js";
import type { DueLook, LooksStore } from "../looks-store.js";

interface Deps {
  readonly looks: LooksStore;
  readonly db: Database;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly log: Log;
  readonly everyMs: number;
}

/** Looks for chats whose turn has come; call `nudge` when there is room for more. */
export interface LookTask extends BackgroundTask {
  readonly nudge: () => void;
}

const POLL_MS = 60_000;

/** Asks Telegram about the chats that are due, a few at a time, behind everything that people wait for. */
export function lookAtChats({ looks, db, outbox, clock, log, everyMs }: Deps): LookTask {
  const askNext = (): Promise<void> =>
    db.transaction(async () => {
      const now = new Date(clock.now());
      await looks.schedule(now, everyMs);
      for (const look of await looks.take(now)) {
        const id = `look:${look.bot}:${look.chat}:${look.round}`;
        await outbox.add({ id, journeyId: id }, "look-at-chat", questions(look));
      }
    });
  const turn = async (): Promise<boolean> => {
    await askNext();
    return false;
  };
  const loop = createLoop({ name: "look at chats", pollMs: POLL_MS, clock, log, turn });
  return {
    name: "look at chats",
    start: async () => loop.start(),
    stop: () => loop.stop(),
    nudge: loop.nudge,
  };
}

/** As `lookMethods` lists them. */
function questions({ bot, chat, type, round }: DueLook) {
  const to = { bot, chat, type };
  const options = { lane: "bulk", ref: lookRef(round) } as const;
  return [
    callMethod(to, "getChat", {}, options),
    callMethod(to, "getChatMemberCount", {}, options),
    callMethod(to, "getChatAdministrators", {}, options),
    callMethod(to, "getChatMember", { user_id: bot }, options),
  ];
}
