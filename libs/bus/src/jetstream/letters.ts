import type { JetStreamManager } from "@nats-io/jetstream";
import type { DeadLetter, KeptLetter, LetterBox } from "../bus.js";
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
    const kept = await letterAt(manager, seq);
    if (kept !== undefined) letters.push(kept.letter);
  }
  return letters.toReversed();
}

/** @param asked turns what the client throws without an answer into an UnavailableError */
export const jetStreamLetters = (
  manager: JetStreamManager,
  asked: <T>(ask: () => Promise<T>) => Promise<T>,
): LetterBox => ({
  name: () =>
    asked(async () => {
      const { created } = await manager.streams.info(STREAM);
      return `${STREAM} ${new Date(created).toISOString()}`;
    }),
  after: (sequence, limit) => asked(() => lettersAfter(manager, sequence, limit)),
  read: (sequence) => asked(() => letterAt(manager, sequence)),
});

/** From one to the next: those that are not kept any more are the oldest, and passed over at once. */
async function lettersAfter(
  manager: JetStreamManager,
  sequence: number,
  limit: number,
): Promise<readonly KeptLetter[]> {
  const { state } = await manager.streams.info(STREAM);
  const letters: KeptLetter[] = [];
  const newest = state.messages > 0 ? state.last_seq : 0;
  for (let seq = Math.max(sequence + 1, state.first_seq); seq <= newest && letters.length < limit; seq++) {
    const kept = await letterAt(manager, seq);
    if (kept !== undefined) letters.push(kept);
  }
  return letters;
}

async function letterAt(manager: JetStreamManager, sequence: number): Promise<KeptLetter | undefined> {
  const stored = await manager.streams.getMessage(STREAM, { seq: sequence });
  if (stored === null) return undefined;
  const { subject, header, data: bytes, time } = stored;
  return { letter: readLetter({ subject, headers: plainHeaders(header), bytes }), sequence, at: time };
}
