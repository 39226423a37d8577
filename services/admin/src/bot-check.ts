import { randomUUID } from "node:crypto";
import { Gauge } from "@telebus/service";
import { allowedUpdates } from "@telebus/telegram";
import { z } from "zod";
import type { BotNotices } from "./bot-notices.js";
import type { BotChanges, BotRow } from "./bot-store.js";
import {
  callingBot,
  isTokenRefused,
  type BotTelegram,
  type CallingBot,
  type Identity,
} from "./bot-telegram.js";
import { faultsOf, newsOf, type BotFault, type WebhookFacts } from "./domain/bot-faults.js";
import type { Foundation } from "./part.js";
import type { WebhookAddress } from "./webhook-address.js";

/** Asks Telegram how a bot is doing. */
export interface BotCheck {
  /** Looks at the bot, keeps what was found, and tells administrators of what has changed. */
  look(bot: BotRow): Promise<void>;
}

type Deps = Pick<
  Foundation,
  "db" | "bots" | "botPublishing" | "outbox" | "sealer" | "clock" | "log" | "metrics"
> & { telegram: BotTelegram; addressOf: WebhookAddress; notices: BotNotices };

/** A bot in good health is looked at this often. */
const EVERY_MS = 5 * 60_000;
const FIRST_PAUSE_MS = 5_000;
/** So many times Telegram may be silent before it is worth an alarm. */
const SILENCES = 3;

const Info = z.looseObject({
  url: z.string(),
  pending_update_count: z.int(),
  allowed_updates: z.array(z.string()).optional(),
  last_error_message: z.string().optional(),
  last_error_date: z.int().optional(),
});

/** What Telegram has answered. */
interface Look {
  readonly identity: Identity | { readonly is: "sealed" };
  readonly facts?: WebhookFacts | undefined;
}

export function createBotCheck(deps: Deps): BotCheck {
  const { db, sealer, clock, metrics } = deps;
  const faultsGauge = new Gauge({
    name: "telebus_bot_faults",
    help: "What is wrong between a bot and Telegram: the number of faults",
    labelNames: ["bot"],
    registers: [metrics.registry],
  });
  const pendingGauge = new Gauge({
    name: "telebus_bot_pending_updates",
    help: "Updates that wait at Telegram, as it said last",
    labelNames: ["bot"],
    registers: [metrics.registry],
  });
  return {
    look: async (bot) => {
      const calling = callingBot(bot, sealer);
      const look: Look = calling === undefined ? { identity: { is: "sealed" } } : await ask(calling, deps);
      const faults = await db.transaction(() => settle(bot, look, deps));
      if (faults === undefined) return;
      faultsGauge.set({ bot: bot.id }, faults.length);
      if (look.facts !== undefined) pendingGauge.set({ bot: bot.id }, look.facts.pending);
      for (const { code, detail } of faults)
        deps.log.warn({ bot: bot.id, code, detail, at: clock.now() }, "something is wrong with a bot");
    },
  };
}

async function ask(calling: CallingBot, { telegram }: Deps): Promise<Look> {
  const identity = await telegram.identify(calling);
  if (identity.is !== "known") return { identity };
  const answer = await telegram.call(calling, "getWebhookInfo");
  if (isTokenRefused(answer)) return { identity: { is: "refused", words: answer.description } };
  const info = answer.ok ? Info.safeParse(answer.result).data : undefined;
  if (info === undefined) {
    const words = answer.ok ? "the answer is not Telegram's" : answer.description;
    return { identity: { is: "away", words } };
  }
  // A webhook that somebody else has set may carry the token in its path.
  const url = info.url.replaceAll(calling.token, "<token>");
  const at = info.last_error_date;
  const facts: WebhookFacts = {
    url,
    pending: info.pending_update_count,
    kinds: info.allowed_updates,
    lastError: info.last_error_message,
    lastErrorAt: at === undefined ? undefined : new Date(at * 1000),
  };
  return { identity, facts };
}

/** @returns undefined where the bot has changed while Telegram was asked: it is looked at again */
async function settle(asked: BotRow, look: Look, deps: Deps): Promise<readonly BotFault[] | undefined> {
  const { bots, botPublishing, outbox, notices, clock } = deps;
  const bot = await bots.lock(asked.id);
  if (bot === undefined) return undefined;
  if (isAnother(asked, bot)) {
    await bots.note(bot.id, { checkDueAt: new Date(clock.now()) });
    return undefined;
  }
  const faults = faultsIn(bot, look, deps);
  const news = newsOf(bot.toldFaults, faults);
  await bots.note(bot.id, changesAfter(bot, look, faults, clock.now()));
  const drafts = await notices.about({ ...bot, ...identityOf(bot, look) }, news);
  const cause = `bot-check:${bot.id}:${randomUUID()}`;
  await outbox.add({ id: cause, journeyId: cause }, "tell-administrators", drafts);
  if (identityOf(bot, look).username !== bot.username) await botPublishing.publish(bot.id);
  return faults;
}

const isAnother = (before: BotRow, now: BotRow): boolean =>
  before.revision !== now.revision ||
  before.webhookTask !== now.webhookTask ||
  before.secretChangedAt?.getTime() !== now.secretChangedAt?.getTime();

function faultsIn(bot: BotRow, { identity, facts }: Look, { addressOf, clock }: Deps): readonly BotFault[] {
  if (identity.is === "sealed") return [{ code: "token-sealed", detail: "" }];
  if (identity.is === "refused") return [{ code: "token-refused", detail: identity.words }];
  if (facts === undefined || identity.is === "away") {
    const words = identity.is === "away" ? identity.words : "";
    const isLong = bot.checkFailures + 1 >= SILENCES;
    return isLong ? [{ code: "telegram-away", detail: words }] : (bot.check?.faults ?? []);
  }
  const wanted = {
    mode: bot.mode,
    url: addressOf(bot.id) ?? "",
    kinds: allowedUpdates,
    refusal: bot.webhookRefusal ?? undefined,
    isChanging: bot.webhookTask !== null,
  };
  return faultsOf(facts, wanted, clock.now());
}

function changesAfter(bot: BotRow, look: Look, faults: readonly BotFault[], now: number): BotChanges {
  const { identity, facts } = look;
  const checkFailures = identity.is === "away" ? bot.checkFailures + 1 : 0;
  const pauseMs = checkFailures === 0 ? EVERY_MS : FIRST_PAUSE_MS * 2 ** Math.min(checkFailures, 7);
  const check = {
    ...(facts === undefined
      ? bot.check
      : {
          url: facts.url,
          pending: facts.pending,
          lastError: facts.lastError,
          lastErrorAt: facts.lastErrorAt?.toISOString(),
        }),
    faults,
  };
  const told = faults.map(({ code }) => code);
  return {
    ...identityOf(bot, look),
    check,
    checkedAt: new Date(now),
    checkDueAt: new Date(now + Math.min(EVERY_MS, pauseMs)),
    checkFailures,
    ...(identity.is === "refused" && { tokenRefusal: identity.words }),
    ...(identity.is === "known" && { tokenRefusal: null }),
    // A fault that comes and goes is told again only after all was well.
    toldFaults: told.length === 0 ? [] : [...new Set([...bot.toldFaults, ...told])],
  };
}

const identityOf = ({ username, name }: BotRow, { identity }: Look) =>
  identity.is === "known" ? { username: identity.username, name: identity.name } : { username, name };
