import { createBotChatsStore } from "./bot-chats-store.js";
import { createBotCheck } from "./bot-check.js";
import { createBotNotices } from "./bot-notices.js";
import { createBotRegistry } from "./bot-registry.js";
import { createBotTelegram } from "./bot-telegram.js";
import { createBotWorkStore } from "./bot-work-store.js";
import type { Config } from "./config.js";
import { lookAtStoppedBot } from "./handlers/bots/look-at-stopped-bot.js";
import { botRoutes } from "./http/bots.js";
import type { Foundation, Part } from "./part.js";
import { checkBots } from "./tasks/check-bots.js";
import { importBots } from "./tasks/import-bots.js";
import { keepWebhooks } from "./tasks/keep-webhooks.js";
import { createWebhookAddress } from "./webhook-address.js";
import { createWebhooks } from "./webhooks.js";

/** The bots of this deployment: which there are, what they do, how Telegram reaches them. */
export function createBots(base: Foundation, config: Config): Part {
  const place = config.webhooks;
  const telegram = createBotTelegram(config.telegram);
  const addressOf = createWebhookAddress(place);
  const work = createBotWorkStore(base.db);
  const botChats = createBotChatsStore(base.db);
  const notices = createBotNotices({ ...base, botChats });
  const check = createBotCheck({ ...base, telegram, addressOf, notices });
  const registry = createBotRegistry({ ...base, telegram, webhooks: place });
  const webhooks = createWebhooks({ ...base, place });

  return {
    handlers: [lookAtStoppedBot(base)],
    routes: [botRoutes({ ...base, registry, botChats, webhooks, check, addressOf })],
    // Stopped in this order too: connections go last.
    tasks: [
      importBots(config.bots, { ...base, webhooks: place }),
      checkBots({ ...base, work, check }),
      keepWebhooks({ ...base, work, telegram, addressOf }),
      telegram.closing,
    ],
  };
}
