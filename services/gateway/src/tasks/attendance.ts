import type { BackgroundTask, Clock, Log, WakeUps } from "@telebus/service";
import type { KnownBot } from "../bot.js";
import type { GatewayBots } from "../bots.js";

/** A step of what a bot needs; it ends early when `signal` is aborted. */
type Step = (known: KnownBot, signal: AbortSignal) => Promise<void>;

interface AttendanceDeps {
  readonly bots: GatewayBots;
  /** Asks who the bot is. */
  readonly introduce: Step;
  readonly registerWebhook: Step;
  /** Goes on until it is stopped. */
  readonly poll: Step;
  readonly wakeUps: WakeUps;
  readonly clock: Clock;
  readonly log: Log;
}

/** What is done for one bot. */
interface Attended {
  /** Of what it depends on: with another one it begins anew. */
  readonly key: string;
  /** Rejects when Telegram refuses what an update of this bot needs. */
  readonly isReady: Promise<void>;
  stop(): Promise<void>;
}

/** After Telegram has refused something: the token may come back to life, a server be put right. */
const AGAIN_AFTER_MS = 60_000;

/**
 * Does for each bot what it needs so that its updates come: its name, its webhook where nobody else sets it, polling;
 * and follows the bots as they are added, changed, switched off and removed. Many of them are woken one after the other.
 */
export function attendBots(deps: AttendanceDeps): BackgroundTask {
  const { bots, log } = deps;
  const attended = new Map<number, Attended>();
  const ending = new Set<Promise<void>>();
  let isStopping = false;

  const end = async (one: Attended): Promise<void> => {
    const ended = one.stop();
    ending.add(ended);
    await ended;
    ending.delete(ended);
  };
  const look = (id: number): void => {
    const known = bots.known(id);
    const key = isStopping || known?.isOn !== true ? undefined : keyOf(known);
    const before = attended.get(id);
    if (before?.key === key) return;
    attended.delete(id);
    const isOver = before === undefined ? Promise.resolve() : end(before);
    if (key !== undefined) attended.set(id, attend(id, key, isOver, deps));
  };

  return {
    name: "bots",
    start: async () => {
      bots.onChange(look);
      if (bots.all().length === 0)
        log.info("there is no bot yet: give one as BOT_TOKEN, or add one to the control plane");
      for (const { bot } of bots.all()) look(bot.id);
      const own = bots.all().filter(({ isPublished }) => !isPublished);
      await Promise.all(own.flatMap(({ bot }) => attended.get(bot.id)?.isReady ?? []));
    },
    stop: async () => {
      isStopping = true;
      for (const { bot } of bots.all()) look(bot.id);
      await Promise.all(ending);
    },
  };
}

const keyOf = ({ bot: { token, apiRoot }, mode, isPublished }: KnownBot): string =>
  JSON.stringify([token, apiRoot, mode, isPublished]);

/** @param isOver - what was done for the bot before has come to its end */
function attend(id: number, key: string, isOver: Promise<void>, deps: AttendanceDeps): Attended {
  const { bots, introduce, registerWebhook, poll, wakeUps, clock, log } = deps;
  const stopping = new AbortController();
  const { signal } = stopping;
  const isStopped = (): boolean => signal.aborted;

  const prepare = async (): Promise<void> => {
    const known = bots.known(id);
    if (known === undefined || isStopped() || !isTelegramAsked(known)) return;
    await clock.sleep(wakeUps.of(id, clock.now()) - clock.now(), signal);
    if (known.named === undefined && !isStopped()) await introduce(known, signal);
    if (isRegistered(known) && !isStopped()) await registerWebhook(known, signal);
  };
  const serve = async (): Promise<void> => {
    const known = bots.known(id);
    if (known?.mode === "polling" && !isStopped()) await poll(known, signal);
  };
  const attempt = async (isReady: Promise<void>): Promise<void> => {
    try {
      await isReady;
      await serve();
    } catch (error) {
      await again(error);
    }
  };
  const again = async (error: unknown): Promise<void> => {
    if (isStopped()) return;
    log.error({ err: error, bot: id, pauseMs: AGAIN_AFTER_MS }, "a bot's updates cannot come; trying again");
    await clock.sleep(AGAIN_AFTER_MS, signal);
    await attempt(prepare());
  };

  const isReady = isOver.then(prepare);
  const done = attempt(isReady);
  return {
    key,
    isReady,
    stop: async () => {
      stopping.abort();
      await done;
    },
  };
}

const isRegistered = ({ mode, isPublished }: KnownBot): boolean => mode === "webhook" && !isPublished;

/** A bot with a name whose webhook the control plane sets needs nothing of us. */
const isTelegramAsked = (known: KnownBot): boolean =>
  known.named === undefined || known.mode === "polling" || isRegistered(known);
