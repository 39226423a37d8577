import { forScope, type Bot, type TelegramConnection, type WebhookPlace } from "@telebus/service";
import { createBotChatsStore } from "./bot-chats-store.js";
import { createBotCheck } from "./bot-check.js";
import { createBotNotices } from "./bot-notices.js";
import { createBotRegistry } from "./bot-registry.js";
import { createBotTelegram } from "./bot-telegram.js";
import { createBotWorkStore } from "./bot-work-store.js";
import { listBots } from "./handlers/bots/list-bots.js";
import { lookAtStoppedBot } from "./handlers/bots/look-at-stopped-bot.js";
import { openBot } from "./handlers/bots/open-bot.js";
import { pressWebhook } from "./handlers/bots/press-webhook.js";
import { showWebhook } from "./handlers/bots/show-webhook.js";
import { turnBot } from "./handlers/bots/turn-bot.js";
import { turnBotsPage } from "./handlers/bots/turn-bots-page.js";
import { botRoutes } from "./http/bots.js";
import { createManagedBots } from "./managed-bots.js";
import { createOperatorBots } from "./operator-bots.js";
import type { Foundation, Part } from "./part.js";
import { checkBots } from "./tasks/check-bots.js";
import { importBots } from "./tasks/import-bots.js";
import { keepWebhooks } from "./tasks/keep-webhooks.js";
import { createWebhookAddress } from "./webhook-address.js";
import { createWebhooks } from "./webhooks.js";

interface BotSettings {
  /** Those that the environment names. */
  readonly bots: readonly Bot[];
  readonly telegram: TelegramConnection;
  readonly webhooks: WebhookPlace;
}

/** The bots of this deployment: which there are, what they do, how Telegram reaches them. */
export function createBots(base: Foundation, config: BotSettings): Part {
  const place = config.webhooks;
  const telegram = createBotTelegram(config.telegram);
  const addressOf = createWebhookAddress(place);
  const work = createBotWorkStore(base.db);
  const botChats = createBotChatsStore(base.db);
  const notices = createBotNotices({ ...base, botChats });
  const check = createBotCheck({ ...base, telegram, addressOf, notices });
  const registry = createBotRegistry({ ...base, telegram, webhooks: place });
  const webhooks = createWebhooks({ ...base, place });
  const operatorBots = createOperatorBots(base);
  const managed = createManagedBots({ ...base, registry, telegram, botChats });

  return {
    handlers: [
      lookAtStoppedBot(base),
      ...[
        listBots(operatorBots),
        turnBotsPage(operatorBots),
        openBot(operatorBots),
        turnBot({ operatorBots, registry }),
        showWebhook(operatorBots),
        pressWebhook({ ...base, operatorBots, webhooks }),
      ].map(forScope("operator", base.live)),
      ...(managed.handlers ?? []),
    ],
    routes: [botRoutes({ ...base, telegram, registry, botChats, webhooks, check, addressOf })],
    // They stop in this order too: connections go last.
    tasks: [
      importBots(config.bots, { ...base, webhooks: place, addressOf }),
      checkBots({ ...base, work, check }),
      keepWebhooks({ ...base, work, telegram, addressOf }),
      ...(managed.tasks ?? []),
      telegram.closing,
    ],
  };
}
