import { createHash } from "node:crypto";
import { sealPurpose, type BackgroundTask, type Bot, type WebhookPlace } from "@telebus/service";
import type { BotChanges } from "../bot-store.js";
import { firstSecret, webhookToSet } from "../webhook-changes.js";
import type { Foundation } from "../part.js";
import type { WebhookAddress } from "../webhook-address.js";

type Deps = Pick<Foundation, "db" | "bots" | "botPublishing" | "audit" | "sealer" | "log"> & {
  webhooks: WebhookPlace;
  addressOf: WebhookAddress;
};

/**
 * Takes in the bots of `BOT_TOKEN`, and seals with the newest key what was sealed with an older one. Telegram is not
 * asked here: a start does not wait for it.
 */
export function importBots(environment: readonly Bot[], deps: Deps): BackgroundTask {
  const { db, bots, log } = deps;
  return {
    name: "import of bots",
    start: async () => {
      for (const bot of environment) await db.transaction(() => importBot(bot, deps));
      const known = await bots.page({ after: 0, limit: Number.MAX_SAFE_INTEGER, withRemoved: true });
      for (const { id } of known)
        await db
          .transaction(async () => {
            await refresh(id, deps);
            await moveWebhook(id, deps);
          })
          .catch((error: unknown) => log.error({ err: error, bot: id }, "a bot's secrets cannot be opened"));
    },
    stop: async () => undefined,
  };
}

async function importBot(bot: Bot, deps: Deps): Promise<void> {
  const { bots, botPublishing, audit, sealer, log } = deps;
  const { id, token, features, home, commandPrefix = null } = bot;
  const environmentToken = createHash("sha256").update(token).digest("hex");
  const sealed = sealer.seal(token, sealPurpose.token(id));
  const { mode } = deps.webhooks;
  const isNew = await bots.add({
    id,
    username: "",
    name: "",
    token: sealed,
    environmentToken,
    mode,
    features: [...features],
    home,
    commandPrefix,
    ...(mode === "webhook" && { ...firstSecret(id, sealer, deps.webhooks.secret), ...webhookToSet() }),
  });
  const row = await bots.lock(id);
  // Removed by an operator, or with a token of theirs that is newer: the environment does not bring the old one back.
  if (row === undefined || row.removedAt !== null) return;
  if (isNew) {
    log.info({ bot: id }, "a bot of BOT_TOKEN was taken in");
    await audit.record({ actor: "system", action: "bot.added", subject: `bot:${id}`, bot: id });
    return botPublishing.publish(id);
  }
  if (row.environmentToken === environmentToken) return;
  const changes: BotChanges = { token: sealed, environmentToken, tokenRefusal: null, checkDueAt: new Date() };
  await bots.change(id, { ...changes, ...(row.mode === "webhook" && webhookToSet()) });
  await audit.record({ actor: "system", action: "bot.token.changed", subject: `bot:${id}`, bot: id });
  await botPublishing.publish(id);
}

/** What was sealed with an older key is sealed again, so that the older key can be taken away. */
async function refresh(id: number, { bots, botPublishing, sealer }: Deps): Promise<void> {
  const row = await bots.lock(id);
  if (row === undefined) return;
  const again = (sealed: string, purpose: string): string =>
    sealer.isFresh(sealed) ? sealed : sealer.seal(sealer.open(sealed, purpose), purpose);
  const secret = (sealed: string | null): string | null =>
    sealed === null ? null : again(sealed, sealPurpose.webhookSecret(id));
  const token = again(row.token, sealPurpose.token(id));
  const webhookSecret = secret(row.webhookSecret);
  const formerSecret = secret(row.formerSecret);
  if (token === row.token && webhookSecret === row.webhookSecret && formerSecret === row.formerSecret) return;
  await bots.note(id, { token, webhookSecret, formerSecret, checkDueAt: new Date() });
  await botPublishing.publish(id);
}

/** This server has another public name than when Telegram was told last: without a word it would bring updates there. */
async function moveWebhook(id: number, { bots, addressOf, log }: Deps): Promise<void> {
  const row = await bots.lock(id);
  const address = addressOf(id);
  if (row === undefined || row.removedAt !== null || !row.isOn || row.mode !== "webhook") return;
  // An empty one was taken away by an operator.
  if (
    address === undefined ||
    row.webhookTask !== null ||
    row.check?.url === address ||
    row.check?.url === ""
  )
    return;
  await bots.note(id, webhookToSet());
  log.info({ bot: id }, "a bot's webhook moves to where this server is now");
}
