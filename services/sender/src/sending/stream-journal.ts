import { UnavailableError } from "@telebus/contracts";
import { asUnavailable, type Clock, type Log } from "@telebus/service";
import type { OpenStream } from "../domain/streaming/next-step.js";
import type { Transport } from "../domain/streaming/refused-transport.js";
import type { KnownStream, StreamId, StreamStore } from "../stream-store.js";
import { GroupCommit } from "./group-commit.js";

/** How far streams have come; read and written in groups. */
export interface StreamJournal {
  /** Read before each call, not remembered: another sender may have had the shard meanwhile. @throws UnavailableError */
  find(id: StreamId): Promise<KnownStream>;
  /**
   * Telegram has it already, so this is tried until it is noted: a message whose id is lost would be sent a second time.
   * @param isOurs whether there is any use in it still
   * @throws UnavailableError when there is none
   */
  save(id: StreamId, stream: OpenStream, isOurs: () => boolean): Promise<void>;
  /** The chat did not take this. */
  refuse(id: StreamId, transport: Transport): Promise<void>;
}

const TRY_AGAIN_MS = 200;

export function createStreamJournal(
  store: StreamStore,
  { clock, log }: { clock: Clock; log: Log },
): StreamJournal {
  const reads = new GroupCommit<StreamId, KnownStream>((ids) => asUnavailable(store.find(ids)));
  const writes = new GroupCommit<StreamId & OpenStream, true>(async (changes) => {
    await asUnavailable(store.save(changes));
    return changes.map(() => true);
  });
  const save: StreamJournal["save"] = async (id, stream, isOurs) => {
    for (;;) {
      try {
        return void (await writes.add({ ...id, ...stream }));
      } catch (error) {
        if (!(error instanceof UnavailableError) || !isOurs()) throw error;
        log.warn({ err: error, ...id }, "a streamed message could not be noted; trying again");
        await clock.sleep(TRY_AGAIN_MS);
      }
    }
  };
  return {
    find: (id) => reads.add(id),
    save,
    refuse: async (id, transport) => {
      log.info(
        { bot: id.bot, chat: id.chat, transport },
        "this chat does not take it; not again for some days",
      );
      await asUnavailable(store.refuse(id, transport));
    },
  };
}
