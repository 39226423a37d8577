import {
  createBotDirectory,
  defineService,
  loadTexts,
  type BackgroundTask,
  type Ports,
  type Service,
} from "@telebus/service";
import { createBotApi } from "@telebus/telegram";
import { GatewayBots } from "./bot.js";
import type { Config } from "./config.js";
import { webhook } from "./http/webhook.js";
import { createIntake } from "./intake.js";
import { introduceBots } from "./tasks/introduction.js";
import { pollUpdates } from "./tasks/polling.js";
import { registerWebhooks } from "./tasks/webhook-registration.js";

export function createGateway(config: Config, { bus, state, clock, live, log: processLog }: Ports): Service {
  const log = processLog.child({ service: "gateway" });
  const directory = createBotDirectory(config.bots, live);
  const bots = new GatewayBots(directory.all());
  const texts = loadTexts();
  const api = createBotApi(config.telegram);
  const intake = createIntake({ bus, state, clock, log, texts });
  const secret = config.mode === "webhook" ? config.secret : undefined;
  const closeApi: BackgroundTask = { name: "api", start: async () => undefined, stop: () => api.close() };

  return defineService({
    name: "gateway",
    texts,
    directRoutes: [webhook({ path: config.webhookPath, secret, bots, intake, log })],
    tasks: [
      introduceBots(directory.all(), bots, { api, clock, log }),
      config.mode === "webhook"
        ? registerWebhooks({ ...config, path: config.webhookPath }, bots, { api, clock, log })
        : pollUpdates({ api, bots, intake, clock, log, dropPendingUpdates: config.dropPendingUpdates }),
      closeApi,
    ],
    health: () => directory.all().map(({ id }) => bots.health(id)),
  });
}
