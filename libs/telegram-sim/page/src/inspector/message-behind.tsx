import { useEffect, useState } from "react";
import { useWorld } from "../app/world-context.js";
import type { Call, UpdateRecord } from "../server/call.js";
import * as readings from "../server/readings.js";
import { useTexts } from "../texts/index.js";
import { nameOf } from "../world/names.js";
import type { Room } from "../world/state.js";
import { CallEntry } from "./call-log.js";
import { callsBehind } from "./calls-behind.js";
import type { InspectorTarget } from "./inspector.js";
import styles from "./inspector.module.css";
import { LogEntry } from "./log-entry.js";

/** Everything about one message: how it is kept, who was told, which calls made or changed it. */
export function MessageBehind({ target }: { readonly target: InspectorTarget | undefined }) {
  const texts = useTexts();
  const { rooms, bots } = useWorld();
  const room = target && rooms.get(target.room);
  const message = target && room?.messages.get(target.messageId);
  const { calls, updates } = useBehind(room, target?.messageId);
  if (!target || !room) return <p className={styles.empty}>{texts.pickMessage}</p>;
  return (
    <>
      <h3 className={styles.heading}>{texts.callsBehind}</h3>
      {calls.length === 0 && <p className={styles.empty}>{texts.noCalls}</p>}
      {calls.map((call) => (
        <CallEntry key={call.seq} call={call} isOpen={calls.length === 1} />
      ))}
      <h3 className={styles.heading}>{texts.deliveredUpdates}</h3>
      {updates.length === 0 && <p className={styles.empty}>{texts.noUpdates}</p>}
      {updates.map(({ seq, at, bot, kind, update }) => {
        const who = bots.get(bot);
        return (
          <LogEntry
            key={seq}
            name={kind}
            what={`→ ${who ? nameOf(who) : bot}`}
            at={at}
            value={update}
            isOpen={updates.length === 1}
          />
        );
      })}
      <h3 className={styles.heading}>{texts.stored}</h3>
      <LogEntry
        name={`#${target.messageId}`}
        what={message ? nameOf(room) : texts.deletedMessage}
        at={undefined}
        value={message}
        isOpen
      />
    </>
  );
}

interface Behind {
  readonly calls: readonly Call[];
  readonly updates: readonly UpdateRecord[];
}

const NOTHING: Behind = { calls: [], updates: [] };

/** Read when a message is chosen, and again when it changes. */
function useBehind(room: Room | undefined, messageId: number | undefined): Behind {
  const [behind, setBehind] = useState(NOTHING);
  const key = room?.key;
  const message = messageId === undefined ? undefined : room?.messages.get(messageId);
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      if (!room || messageId === undefined) return setBehind(NOTHING);
      const [calls, updates] = await Promise.all([
        readings.calls({}).catch(() => []),
        readings.updates({ chat: room.id, bot: room.bot, message_id: messageId }).catch(() => []),
      ]);
      if (isCurrent) setBehind({ calls: callsBehind(calls, room.id, messageId, room.bot), updates });
    };
    void read();
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the room changes with each message in it
  }, [key, messageId, message]);
  return behind;
}
