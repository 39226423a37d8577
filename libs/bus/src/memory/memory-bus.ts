import { UnavailableError, type StreamName } from "@telebus/contracts";
import type { Bus } from "../bus.js";
import { systemClock } from "../clock.js";
import { headersOfLetter, readLetter, subjectOfLetter } from "../dead-letter.js";
import { headersOf } from "../message.js";
import type { Transport } from "../transport.js";
import { TransportBus, type BusOptions } from "../transport-bus.js";
import { MemoryLetterBox } from "./letter-box.js";
import { createMemoryKeyValue } from "./memory-key-value.js";
import { MemoryStream } from "./memory-stream.js";

const CLOSE_WITHIN_MS = 5000;

/**
 * A bus within this process, for one process on a laptop and for tests. It behaves as the one on JetStream does, but
 * what waits in it does not survive the process.
 */
export function createMemoryBus(options: BusOptions = {}): Bus {
  const transport = createMemoryTransport(options.clock ?? systemClock);
  return new TransportBus(transport, options, { closeWithinMs: CLOSE_WITHIN_MS });
}

function createMemoryTransport(clock: { now(): number }): Transport {
  const all = new Map<StreamName, MemoryStream>();
  const text = new TextEncoder();
  let isOpen = true;
  const streamOf = (name: StreamName): MemoryStream => {
    if (!isOpen) throw new UnavailableError("bus (closed)");
    const stream = all.get(name) ?? new MemoryStream(name);
    all.set(name, stream);
    return stream;
  };
  const letters = new MemoryLetterBox(() => streamOf("DEAD"));
  return {
    letters,
    live: createMemoryKeyValue(),
    publish: async (events) => {
      for (const event of events) {
        const stream = streamOf(event.stream);
        stream.store(event.subject, headersOf(event), text.encode(event.body), clock.now());
      }
    },
    bury: async (letter) => {
      const kept = {
        subject: subjectOfLetter(letter.service),
        headers: headersOfLetter(letter),
        bytes: letter.bytes,
      };
      const dead = streamOf("DEAD");
      const now = clock.now();
      const isNew = dead.store(kept.subject, kept.headers, kept.bytes, now);
      if (isNew) letters.add({ letter: readLetter(kept), sequence: dead.lastSequence, at: new Date(now) });
    },
    deadLetters: (limit) => letters.newest(limit),
    open: async (durable, reader) => streamOf(durable.stream).durable(durable).read(reader),
    takeOver: async (durable, reader) => {
      const taken = streamOf(durable.stream).durable(durable);
      taken.evict();
      return taken.read(reader);
    },
    waiting: async (durable) => streamOf(durable.stream).durable(durable).waiting,
    lastStored: async ({ stream }) => streamOf(stream).lastSequence,
    allHandledTo: async (durable) => {
      const stream = streamOf(durable.stream);
      return (stream.durable(durable).firstWaiting ?? stream.lastSequence + 1) - 1;
    },
    health: () => ({ ok: isOpen, detail: isOpen ? "in this process" : "closed" }),
    close: async () => {
      isOpen = false;
    },
  };
}
