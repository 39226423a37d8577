import { UnavailableError } from "@telebus/contracts";
import { secretMatcher, type DirectAnswer, type DirectRoute, type Log } from "@telebus/service";
import type { GatewayBots } from "../bots.js";
import type { Intake } from "../intake.js";

interface WebhookDeps {
  path: string;
  /** Of the environment's bots; whoever shows it may know that a bot is not ours. */
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
const STRANGER: DirectAnswer = { status: 401 };
const NO_SUCH_BOT: DirectAnswer = { status: 404 };
const LATER: DirectAnswer = { status: 503, retryAfter: 1 };
/** Telegram keeps the updates of a bot that is off for a day, and brings them soon after it is on again. */
const OFF: DirectAnswer = { status: 503, retryAfter: 30 };

/**
 * `POST <path>/:botId`: where Telegram brings updates. 200 once the update is stored (also for what is no update: it is
 * put aside), 503 when the stream cannot store it now or the bot is off; then Telegram repeats it. A stranger gets 401,
 * whether the bot exists or not, so that nobody learns by trying which bots are here.
 */
export function webhook({ path, secret, bots, intake, log }: WebhookDeps): DirectRoute {
  const isOurSecret = secretMatcher(secret ?? "");
  let inFlight = 0;

  const take = async (botId: string, body: Buffer): Promise<DirectAnswer> => {
    const known = bots.at(botId);
    // It may have been switched off while its body came.
    if (known?.isOn !== true || known.named === undefined || inFlight >= MAX_IN_FLIGHT) return LATER;
    inFlight++;
    try {
      await intake.take(known.named, body);
      return STORED;
    } catch (error) {
      if (!(error instanceof UnavailableError)) throw error;
      const { dependency } = error;
      log.warn({ bot: known.bot.id, dependency }, "an update could not be stored; Telegram repeats it");
      return LATER;
    } finally {
      inFlight--;
    }
  };

  return {
    prefix: `${path}/`,
    bodyLimit: BODY_LIMIT,
    admit: (botId, headers) => {
      const given = headers["x-telegram-bot-api-secret-token"];
      const known = bots.at(botId);
      if (known === undefined) return isOurSecret(given) && secret !== undefined ? NO_SUCH_BOT : STRANGER;
      if (!known.isSecret(given)) return STRANGER;
      return known.isOn ? undefined : OFF;
    },
    receive: take,
  };
}
