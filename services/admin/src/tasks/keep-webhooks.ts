import { asUnavailable, createLoop, liveKey, sealPurpose, type BackgroundTask } from "@telebus/service";
import { allowedUpdates, type CallAnswer } from "@telebus/telegram";
import type { BotRow } from "../bot-store.js";
import { isTokenRefused, type BotTelegram } from "../bot-telegram.js";
import type { BotWorkStore } from "../bot-work-store.js";
import type { Foundation } from "../part.js";
import type { WebhookAddress } from "../webhook-address.js";
import { FOLLOWERS_MS } from "../webhook-changes.js";

type Deps = Pick<Foundation, "db" | "bots" | "botPublishing" | "published" | "sealer" | "clock" | "log"> & {
  work: BotWorkStore;
  telegram: BotTelegram;
  addressOf: WebhookAddress;
};

const POLL_MS = 500;
/** Longer than a call to Telegram may take. */
const LEASE_MS = 30_000;
const MAX_PAUSE_MS = 5 * 60_000;
/** Telegram opens at most this many connections; its limit for the cloud server. */
const MAX_CONNECTIONS = 100;
/** Telegram repeats what it could not bring for a while, still with the secret of then. */
const FORMER_SECRET_MS = 10 * 60_000;
/** Telegram takes setWebhook once a second. */
const BETWEEN_CALLS_MS = 1_000;

/**
 * Tells Telegram where to bring updates. What is to be said stands in the bot's row, so a process that dies is followed
 * by another that says it again, which does no harm.
 */
export function keepWebhooks(deps: Deps): BackgroundTask {
  const { work, clock, log } = deps;
  const turn = async (): Promise<boolean> => {
    const now = clock.now();
    const former = await asUnavailable(work.withFormerSecret(new Date(now - FORMER_SECRET_MS)));
    for (const id of former) await dropFormerSecret(id, deps);
    const claim = { now: new Date(now), leaseUntil: new Date(now + LEASE_MS) };
    const bot = await asUnavailable(work.claimWebhook(claim));
    if (bot === undefined) return false;
    await tell(bot, deps);
    return true;
  };
  const loop = createLoop({ name: "webhooks", pollMs: POLL_MS, clock, log, turn });
  return { name: "webhooks", start: async () => loop.start(), stop: loop.stop };
}

async function tell(bot: BotRow, deps: Deps): Promise<void> {
  const { work, clock, log } = deps;
  const waitMs = await untilKnown(bot.id, deps);
  if (bot.webhookTask === "set" && waitMs > 0) {
    await work.settleWebhook(bot, { webhookDueAt: new Date(clock.now() + waitMs) });
    return;
  }
  const answer = await callTelegram(bot, deps);
  if (answer.ok) {
    await finish(bot, deps);
    log.info({ bot: bot.id, task: bot.webhookTask }, "Telegram was told about the webhook");
  } else await putOff(bot, answer, deps);
}

/** How long until every gateway takes the secret that Telegram is about to use. */
async function untilKnown(id: number, { published, clock }: Deps): Promise<number> {
  const at = await published.publishedAt(liveKey.bot(id));
  return at === undefined ? FOLLOWERS_MS : at.getTime() + FOLLOWERS_MS - clock.now();
}

function callTelegram(bot: BotRow, { telegram, sealer, addressOf }: Deps): Promise<CallAnswer> {
  const { id, apiRoot, dropsPending, webhookSecret } = bot;
  const calling = { token: sealer.open(bot.token, sealPurpose.token(id)), apiRoot };
  if (bot.webhookTask === "delete")
    return telegram.call(calling, "deleteWebhook", { drop_pending_updates: dropsPending });
  return telegram.call(calling, "setWebhook", {
    url: addressOf(id),
    ...(webhookSecret !== null && {
      secret_token: sealer.open(webhookSecret, sealPurpose.webhookSecret(id)),
    }),
    allowed_updates: [...allowedUpdates],
    max_connections: MAX_CONNECTIONS,
    drop_pending_updates: dropsPending,
  });
}

/** It is done; what Telegram understood is read back at once. */
async function finish(bot: BotRow, { work, clock }: Deps): Promise<void> {
  await work.settleWebhook(bot, {
    webhookTask: null,
    webhookDueAt: null,
    webhookRefusal: null,
    dropsPending: false,
    secretChangedAt: new Date(clock.now()),
    checkDueAt: new Date(clock.now()),
  });
}

async function putOff(
  bot: BotRow,
  answer: Extract<CallAnswer, { ok: false }>,
  { work, clock, log }: Deps,
): Promise<void> {
  const asked = answer.kind === "refused" ? answer.parameters.retryAfter : undefined;
  const grown = Math.min(MAX_PAUSE_MS, BETWEEN_CALLS_MS * 2 ** Math.min(bot.webhookAttempts, 9));
  const pauseMs = asked === undefined ? grown : Math.max(BETWEEN_CALLS_MS, asked * 1000);
  const isRefused = answer.kind === "refused" && asked === undefined;
  await work.settleWebhook(bot, {
    webhookDueAt: new Date(clock.now() + pauseMs),
    ...(isRefused && { webhookRefusal: answer.description, checkDueAt: new Date(clock.now()) }),
    // With a new token it is asked again.
    ...(isTokenRefused(answer) && { webhookTask: null, webhookDueAt: null }),
  });
  log.warn({ bot: bot.id, reason: answer.description, pauseMs }, "Telegram was not told about the webhook");
}

/** Nothing comes with it any more. */
const dropFormerSecret = (id: number, { db, bots, botPublishing, clock }: Deps): Promise<void> =>
  db.transaction(async () => {
    const bot = await bots.lock(id);
    const at = bot?.secretChangedAt?.getTime();
    if (bot?.webhookTask !== null || at === undefined || at > clock.now() - FORMER_SECRET_MS) return;
    await bots.note(id, { formerSecret: null });
    await botPublishing.publish(id);
  });
