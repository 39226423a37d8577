import { randomBytes } from "node:crypto";
import { sealPurpose, type Sealer } from "@telebus/service";
import type { BotChanges, BotRow } from "./bot-store.js";

/** Until then every gateway has taken over what was published with the change. */
export const FOLLOWERS_MS = 2_000;
const SECRET_BYTES = 32;

const newSecret = (): string => randomBytes(SECRET_BYTES).toString("base64url");

/** Telegram is told where to bring the bot's updates, once gateways know with which secret they come. */
export const webhookToSet = ({ dropsPending = false }: { dropsPending?: boolean } = {}): BotChanges => ({
  webhookTask: "set",
  webhookDueAt: new Date(Date.now() + FOLLOWERS_MS),
  webhookAttempts: 0,
  dropsPending,
});

/** Telegram is told to bring no more updates. */
export const webhookToDelete = ({ dropsPending = false }: { dropsPending?: boolean } = {}): BotChanges => ({
  webhookTask: "delete",
  webhookDueAt: new Date(),
  webhookAttempts: 0,
  dropsPending,
});

/** @param given where somebody has chosen it */
export const firstSecret = (bot: number, sealer: Sealer, given = newSecret()): BotChanges => ({
  webhookSecret: sealer.seal(given, sealPurpose.webhookSecret(bot)),
});

/** A new secret; gateways go on taking the one before, with which updates are still under way. */
export const nextSecret = ({ id, webhookSecret }: BotRow, sealer: Sealer): BotChanges => ({
  ...firstSecret(id, sealer),
  formerSecret: webhookSecret,
  secretChangedAt: null,
});
