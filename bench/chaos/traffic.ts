import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { begin, CallFinished, UnavailableError, type EncodedEvent, type Lane } from "@telebus/contracts";
import { sendText } from "@telebus/telegram";
import type { Backends } from "../sender/ours.js";

/** One tick's worth of each bot's traffic: below what Telegram allows, so that whatever waits was held up by us. */
const TICK_MS = 250;
const LANES: readonly Lane[] = ["interactive", "relay", "relay", "bulk"];

/** A message that the sender was asked for. Its text is its name: no other has it. */
export interface Asked {
  readonly call: string;
  readonly bot: number;
  readonly chat: number;
  readonly lane: Lane;
  readonly text: string;
}

/** That a call has ended, as its origin heard it. */
export interface Told {
  readonly status: string;
  /** Unix time, ms. */
  readonly at: number;
}

/** A service that asks for messages, steadily, and hears what became of each. */
export interface Traffic {
  /** What JetStream has taken so far. */
  readonly asked: readonly Asked[];
  /** How each call ended, by its id. */
  readonly outcomes: ReadonlyMap<string, Told>;
  /** Ends what is asked for; results are still heard. */
  cease(): Promise<void>;
  stop(): Promise<void>;
}

export async function startTraffic(
  { bus }: Backends,
  { bots, chats }: { bots: readonly number[]; chats: readonly number[] },
): Promise<Traffic> {
  const asked: Asked[] = [];
  const outcomes = new Map<string, Told>();
  const told = await bus.subscribe({
    mode: "unordered",
    concurrency: 100,
    service: "newsletter",
    stream: "RESULTS",
    address: ["newsletter"],
    name: `chaos-${randomUUID().slice(0, 8)}`,
    receive: async (event) => {
      const { call, outcome } = CallFinished.parse(event).data;
      if (!outcomes.has(call)) outcomes.set(call, { status: outcome.status, at: Date.now() });
      return [];
    },
  });
  const ceasing = new AbortController();
  let lastText = 0;
  const tick = async (): Promise<void> => {
    const wanted = bots.flatMap((bot) =>
      LANES.map((lane): Asked => {
        const chat = chats[lastText % chats.length] ?? 0;
        return { call: randomUUID(), bot, chat, lane, text: String(++lastText) };
      }),
    );
    await insist(() => bus.publish(wanted.map(eventOf)));
    asked.push(...wanted);
  };
  const running = (async () => {
    while (!ceasing.signal.aborted) {
      await tick();
      await pause(TICK_MS);
    }
  })();
  return {
    asked,
    outcomes,
    cease: async () => {
      ceasing.abort();
      await running;
    },
    stop: () => told.stop(),
  };
}

/** As the platform's services do: while the stream is away, the same events again. */
async function insist(publish: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await publish();
    } catch (error) {
      if (!(error instanceof UnavailableError)) throw error;
      await pause(TICK_MS);
    }
  }
}

function eventOf({ call, bot, chat, lane, text }: Asked): EncodedEvent {
  const draft = sendText({ bot, chat, type: "private" }, text, { lane });
  return begin(draft, { id: call, source: "newsletter", now: Date.now() });
}
