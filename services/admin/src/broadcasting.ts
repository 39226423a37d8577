import { follow } from "@telebus/contracts";
import {
  createLoop,
  type BackgroundTask,
  type Clock,
  type Database,
  type Log,
  type Outbox,
  type Texts,
} from "@telebus/service";
import type { CallbackCodec } from "@telebus/telegram";
import type { AudienceStore, Listener } from "./audience-store.js";
import type { Changes } from "./changes.js";
import type { BroadcastingStore } from "./broadcasting-store.js";
import type { BroadcastRow } from "./broadcasts-store.js";
import { messageFor } from "./domain/broadcast-call.js";
import { broadcastJob, hopelessness } from "./domain/broadcast-end.js";

/** Gives the sender the calls of the broadcasts that are running, only as fast as it makes them. */
export interface Broadcasting extends BackgroundTask {
  /** There is something new, or there is room. */
  readonly nudge: () => void;
}

interface Deps {
  readonly db: Database;
  readonly broadcasting: BroadcastingStore;
  readonly audience: AudienceStore;
  readonly outbox: Outbox;
  readonly callbacks: CallbackCodec;
  readonly texts: Texts;
  readonly changes: Pick<Changes, "tell">;
  readonly clock: Clock;
  readonly log: Log;
}

/** Of one bot: what the sender has when somebody says stop still goes out, so about three seconds of its free rate. */
const WINDOW = 100;
const POLL_MS = 500;
/** Longer than Telegram makes a chat wait; later it is not worth saying any more. */
const WORTH_MS = 24 * 3_600_000;

export function createBroadcasting(deps: Deps): Broadcasting {
  const { broadcasting, audience, changes, clock, log } = deps;
  const turn = async (): Promise<boolean> => {
    for (const { id, bot, audience: whom } of await broadcasting.startDue())
      await broadcasting.setTotal(id, await audience.count(bot, whom));
    let asked = 0;
    for (const id of await broadcasting.wanting()) asked += await feed(id, deps);
    await giveUpHopeless(broadcasting, log);
    for (const { id } of await broadcasting.close()) {
      changes.tell("broadcasts");
      log.info({ broadcast: id }, "a broadcast is done");
    }
    if (asked > 0) changes.tell("broadcasts");
    return asked > 0;
  };
  const loop = createLoop({ name: "broadcasts", pollMs: POLL_MS, clock, log, turn });
  return { name: "broadcasts", start: async () => loop.start(), stop: () => loop.stop(), nudge: loop.nudge };
}

/**
 * The next chats of a broadcast. What was asked for is committed with the calls themselves, so that every chat has its
 * turn once, whichever process dies when.
 */
function feed(id: number, { db, broadcasting, audience, outbox, ...deps }: Deps): Promise<number> {
  return db.transaction(async () => {
    const broadcast = await broadcasting.take(id);
    if (broadcast === undefined) return 0;
    const room = WINDOW - (await broadcasting.underWay(broadcast.bot));
    if (room <= 0) return 0;
    const { bot, audience: whom, cursor: after } = broadcast;
    const listeners = await audience.next({ bot, audience: whom, after }, room);
    const now = deps.clock.now();
    const events = listeners.flatMap((to) => {
      const cause = { id: `${broadcastJob(id)}:${to.chat}`, journeyId: broadcastJob(id) };
      return follow(cause, { source: "admin", handler: "broadcast", now }, [
        callFor(broadcast, to, deps, now),
      ]);
    });
    await outbox.addEncoded(events);
    const chats = listeners.map(({ chat }) => chat);
    await broadcasting.advance(id, chats, listeners.length < room);
    return listeners.length;
  });
}

function callFor(
  { id, bot, call, hasOptOut }: BroadcastRow,
  to: Listener,
  { texts, callbacks }: Pick<Deps, "texts" | "callbacks">,
  now: number,
) {
  const { chat, type, language } = to;
  // In a group anybody could press it for all; its administrators have the switch in the settings.
  const button =
    hasOptOut && type === "private"
      ? {
          text: texts.in(language ?? undefined)("broadcast-opt-out-button"),
          callback_data: callbacks.encode({
            prefix: "admin",
            action: "opt-out",
            args: [],
            chat: { bot, chat },
          }),
        }
      : undefined;
  const job = broadcastJob(id);
  const expiresAt = new Date(now + WORTH_MS);
  return messageFor({ bot, chat, type }, call, button, { lane: "bulk", job, ref: job, expiresAt });
}

/** A message that Telegram refuses everywhere need not be refused a hundred thousand times. */
async function giveUpHopeless(broadcasting: BroadcastingStore, log: Log): Promise<void> {
  const counts = await broadcasting.fruitless();
  for (const id of new Set(counts.map(({ broadcast }) => broadcast))) {
    const reason = hopelessness(counts.filter(({ broadcast }) => broadcast === id));
    if (reason === undefined) continue;
    await broadcasting.fail(id, `Telegram refuses this message in every chat: ${reason}`);
    log.warn({ broadcast: id, reason }, "a broadcast is given up");
  }
}
