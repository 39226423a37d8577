import { setTimeout as pause } from "node:timers/promises";
import { spawnService, type SpawnedService } from "@telebus/testing";
import type { Backends } from "../sender/ours.js";
import { startTelegram, type MeasuredTelegram } from "../sender/programs.js";
import { ANSWER_MS, newToken } from "../sender/scenarios.js";
import { findingsOf, overlaps, underWayAt, type Findings, type Loss } from "./findings.js";
import { startTraffic, type Traffic } from "./traffic.js";

const BOTS = 4;
/** Of each bot; a chat gets a message in a lane every few seconds. */
const CHATS = 60;
const SETTLED_WITHIN_MS = 120_000;

/** Two senders, four bots, a Telegram, and traffic that goes on while things break. */
export interface Stage {
  readonly telegram: MeasuredTelegram;
  readonly senders: SpawnedService[];
  /** Who was killed or frozen, and when. */
  readonly losses: Loss[];
  /** One more sender, in place of one that is gone. */
  startSender(): Promise<SpawnedService>;
}

/** What a play left behind. */
export interface Aftermath extends Findings {
  /** Calls that lost senders had under way: as many may come twice. */
  readonly underWay: number;
  readonly overlaps: number;
  readonly unhandled: number;
}

/** Plays while traffic goes on, waits until everything that was asked for has ended, and looks at what became of it. */
export async function onStage<T>(
  backends: Backends,
  play: (stage: Stage) => Promise<T>,
): Promise<Aftermath & { readonly played: T }> {
  const tokens = Array.from({ length: BOTS }, newToken);
  const telegram = await startTelegram({ tokens, people: CHATS, limits: "soft", answerMs: ANSWER_MS });
  const everSent: SpawnedService[] = [];
  const startSender = async (): Promise<SpawnedService> => {
    const sender = await spawnService("sender", {
      ...backends.env,
      BOT_TOKEN: tokens.join(","),
      TELEGRAM_API_ROOT: telegram.url,
      API_SECRET_KEY: "chaos-key-chaos-key-chaos-key",
      // It says its name.
      LOG_LEVEL: "info",
    });
    everSent.push(sender);
    return sender;
  };
  const senders = [await startSender(), await startSender()];
  const losses: Loss[] = [];
  const bots = tokens.map((token) => Number(token.split(":", 1)[0]));
  const traffic = await startTraffic(backends, { bots, chats: telegram.people });
  try {
    await telegram.until("warm", (received) => received.length > 50, 30_000);
    const played = await play({ telegram, senders, losses, startSender });
    await traffic.cease();
    await settled(traffic);
    const received = await telegram.received();
    const { asked, outcomes } = traffic;
    return {
      ...findingsOf(asked, received, outcomes),
      underWay: underWayAt(losses, asked, received, outcomes),
      overlaps: overlaps(received),
      unhandled: unhandledIn(everSent),
      played,
    };
  } finally {
    await traffic.cease();
    for (const sender of senders) await sender.stop();
    await traffic.stop();
    await telegram.stop();
  }
}

/** Until each call has an outcome, or no more come. */
async function settled({ asked, outcomes }: Traffic): Promise<void> {
  const deadline = Date.now() + SETTLED_WITHIN_MS;
  while (asked.some(({ call }) => !outcomes.has(call)) && Date.now() < deadline) await pause(500);
}

/** Lines about errors that nobody caught. */
const unhandledIn = (senders: readonly SpawnedService[]): number =>
  senders.flatMap(({ logs }) => logs).filter((line) => /unhandled|uncaught/i.test(line)).length;
