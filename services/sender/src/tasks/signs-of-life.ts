import type { Bus, Consumer } from "@telebus/bus";
import { ChatRevived, follow, UpdateReceived, type RawEvent } from "@telebus/contracts";
import { asUnavailable, type BackgroundTask, type Clock, type Database, type Outbox } from "@telebus/service";
import type { ChatStore, SignOfLife } from "../chat-store.js";
import { isSignOfLife } from "../domain/sign-of-life.js";

/** Its place in the stream of updates. */
const PLACE = { service: "sender", stream: "UPDATES", name: "signs-of-life" } as const;
const BATCH = 200;
const CATCH_UP_WITHIN_MS = 1_000;

interface Deps {
  db: Database;
  chats: ChatStore;
  outbox: Outbox;
  bus: Bus;
  clock: Clock;
}

/** Reads along with everybody's updates: a chat that writes is not dead. */
export function followSignsOfLife({ db, chats, outbox, bus, clock }: Deps): BackgroundTask {
  let consumer: Consumer | undefined;
  const revive = (signs: ReadonlyMap<string, Sign>): Promise<void> =>
    db.transaction(async () => {
      const revived = await chats.recordLife([...signs.values()]);
      const facts = revived.flatMap(({ bot, chat }) => {
        const sign = signs.get(keyOf({ bot, chat }));
        if (sign === undefined) return [];
        const by = { source: "sender", handler: "chat-revived", now: clock.now() };
        return follow(sign.event, by, [ChatRevived({ bot, chat, at: sign.at })]);
      });
      await outbox.addEncoded(facts);
    });
  return {
    name: "signs of life",
    start: async () => {
      consumer = await bus.subscribe({
        ...PLACE,
        mode: "batch",
        size: BATCH,
        receiveBatch: async (events) => {
          const signs = new Map(events.flatMap(signOf).map((sign) => [keyOf(sign), sign]));
          if (signs.size > 0) await asUnavailable(revive(signs));
          return [];
        },
      });
    },
    stop: async () => consumer?.stop(),
  };
}

/** Whether every update that was stored before now has been read, soon at least. */
export const hasReadUpdates = (bus: Bus): Promise<boolean> => bus.hasCaughtUp(PLACE, CATCH_UP_WITHIN_MS);

interface Sign extends SignOfLife {
  readonly event: RawEvent;
}

const keyOf = ({ bot, chat }: { bot: number; chat: number }): string => `${bot} ${chat}`;

/** What does not match its contract is its owner's to put aside. */
function signOf(event: RawEvent): Sign[] {
  const { data } = UpdateReceived.schema.safeParse(event.json);
  if (data?.chat === undefined || !isSignOfLife(data)) return [];
  return [{ bot: data.bot, chat: data.chat.id, at: event.time, event }];
}
