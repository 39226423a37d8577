import type { JetStreamManager } from "@nats-io/jetstream";
import type { DeadLetter } from "../bus.js";
import { readLetter } from "../dead-letter.js";
import { plainHeaders } from "./headers.js";

const STREAM = "DEAD";

/**
 * The newest `limit` letters, the newest last. Read one by one from the end: exact where some in between were deleted,
 * never more than one on the way, and no consumer that a crash would leave behind.
 */
export async function newestLetters(
  manager: JetStreamManager,
  limit: number,
): Promise<readonly DeadLetter[]> {
  const { state } = await manager.streams.info(STREAM);
  const letters: DeadLetter[] = [];
  const oldest = state.messages > 0 ? state.first_seq : Infinity;
  for (let seq = state.last_seq; seq >= oldest && letters.length < limit; seq--) {
    const stored = await manager.streams.getMessage(STREAM, { seq });
    if (stored === null) continue;
    const { subject, header, data: bytes } = stored;
    letters.push(readLetter({ subject, headers: plainHeaders(header), bytes }));
  }
  return letters.toReversed();
}
