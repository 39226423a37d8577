import { ProblemError, type WebhookPlace } from "@telebus/service";
import type { BotChanges, BotRow } from "./bot-store.js";
import type { Foundation } from "./part.js";
import { firstSecret, nextSecret, webhookToDelete, webhookToSet } from "./webhook-changes.js";

/** What an operator may do about a bot's webhook. Telegram is told soon after: `tasks/keep-webhooks.ts`. */
export interface Webhooks {
  /** Updates come by webhook; where they do already it is set again. @throws ProblemError 404, 422 */
  set(bot: number, actor: string, dropsPending: boolean): Promise<BotRow>;
  /** Updates are polled. @throws ProblemError 404 */
  delete(bot: number, actor: string, dropsPending: boolean): Promise<BotRow>;
  /**
   * A new secret: gateways take both, then Telegram is told, and ten minutes later the former one is refused.
   * @throws ProblemError 404, 409 for a bot that is polled, and while a rotation is under way
   */
  rotate(bot: number, actor: string): Promise<BotRow>;
}

type Deps = Pick<Foundation, "db" | "bots" | "botPublishing" | "audit" | "sealer"> & { place: WebhookPlace };

export function createWebhooks({ db, bots, botPublishing, audit, sealer, place }: Deps): Webhooks {
  const change = (
    id: number,
    action: string,
    actor: string,
    decide: (bot: BotRow) => BotChanges,
  ): Promise<BotRow> =>
    db.transaction(async () => {
      const bot = await bots.lock(id);
      const after = bot?.removedAt === null ? await bots.change(id, decide(bot)) : undefined;
      if (after === undefined) throw new ProblemError(404, "there is no such bot");
      await audit.record({ actor, action, subject: `bot:${id}`, bot: id });
      await botPublishing.publish(id);
      return after;
    });

  return {
    set: (id, actor, dropsPending) =>
      change(id, "webhook.set", actor, (bot) => {
        if (place.publicUrl === undefined)
          throw new ProblemError(
            422,
            "webhooks need WEBHOOK_HOST, the public name of this server; it is not set",
          );
        const secret = bot.webhookSecret === null ? firstSecret(id, sealer) : {};
        return { mode: "webhook", ...secret, ...webhookToSet({ dropsPending }) };
      }),
    delete: (id, actor, dropsPending) =>
      change(id, "webhook.deleted", actor, () => ({ mode: "polling", ...webhookToDelete({ dropsPending }) })),
    rotate: (id, actor) =>
      change(id, "webhook.secret.changed", actor, (bot) => {
        if (bot.mode !== "webhook")
          throw new ProblemError(409, "the bot is polled: there is no webhook that needs a secret");
        if (bot.formerSecret !== null)
          throw new ProblemError(
            409,
            "the former secret is still taken: wait until ten minutes after the change",
          );
        return { ...nextSecret(bot, sealer), ...webhookToSet() };
      }),
  };
}
