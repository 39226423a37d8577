import { UnavailableError } from "@telebus/contracts";
import { secretMatcher, type DirectAnswer, type DirectRoute, type Log } from "@telebus/service";
import type { GatewayBots } from "../bot.js";
import type { Intake } from "../intake.js";

interface WebhookDeps {
  path: string;
  /** Undefined in polling mode: then nobody may post updates. */
  secret: string | undefined;
  bots: GatewayBots;
  intake: Intake;
  log: Log;
}

/** Telegram itself drops a larger update. */
const BODY_LIMIT = 512 * 1024;
/** Beyond this many at once the stream is behind, and Telegram is asked to come back. */
const MAX_IN_FLIGHT = 256;

const STORED: DirectAnswer = { status: 200 };
const LATER: DirectAnswer = { status: 503, retryAfter: 1 };

/**
 * `POST <path>/:botId`: where Telegram brings updates. 200 once the update is stored (also for what is no update: it is
 * put aside), 401 and 404 for strangers, 503 when the stream cannot store it now; then Telegram repeats it.
 */
export function webhook({ path, secret, bots, intake, log }: WebhookDeps): DirectRoute {
  const isSecret = secret === undefined ? () => false : secretMatcher(secret);
  let inFlight = 0;

  const take = async (botId: string, body: Buffer): Promise<DirectAnswer> => {
    const bot = bots.get(Number(botId));
    if (bot === undefined || inFlight >= MAX_IN_FLIGHT) return LATER;
    inFlight++;
    try {
      await intake.take(bot, body);
      return STORED;
    } catch (error) {
      if (!(error instanceof UnavailableError)) throw error;
      const { dependency } = error;
      log.warn({ bot: bot.id, dependency }, "an update could not be stored; Telegram repeats it");
      return LATER;
    } finally {
      inFlight--;
    }
  };

  return {
    prefix: `${path}/`,
    bodyLimit: BODY_LIMIT,
    admit: (botId, headers) => {
      if (!bots.isOurs(Number(botId))) return { status: 404 };
      return isSecret(headers["x-telegram-bot-api-secret-token"]) ? undefined : { status: 401 };
    },
    receive: take,
  };
}
