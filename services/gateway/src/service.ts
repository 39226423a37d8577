import {
  defineService,
  loadTexts,
  WakeUps,
  type BackgroundTask,
  type Ports,
  type Service,
} from "@telebus/service";
import { createBotApi } from "@telebus/telegram";
import { GatewayBots } from "./bots.js";
import type { Config } from "./config.js";
import { webhook } from "./http/webhook.js";
import { createIntake } from "./intake.js";
import { createLeases } from "./lease.js";
import { attendBots } from "./tasks/attendance.js";
import { createIntroduction } from "./tasks/introduction.js";
import { createPolling } from "./tasks/polling.js";
import { createRegistration } from "./tasks/webhook-registration.js";

export function createGateway(config: Config, ports: Ports): Service {
  const { state, clock, live } = ports;
  const log = ports.log.child({ service: "gateway" });
  const { mode, path } = config.webhook;
  const secret = mode === "webhook" ? config.webhook.secret : undefined;
  const bots = new GatewayBots({ environment: config.bots, environmentMode: { mode, secret }, live });
  const texts = loadTexts();
  const api = createBotApi(config.telegram);
  const intake = createIntake({ ...ports, log, texts });
  const leases = createLeases({ state, clock, log });
  const closeApi: BackgroundTask = { name: "api", start: async () => undefined, stop: () => api.close() };
  const calling = { ...config, api, clock, log };

  return defineService({
    name: "gateway",
    texts,
    directRoutes: [webhook({ path, secret, bots, intake, log })],
    tasks: [
      attendBots({
        bots,
        introduce: createIntroduction(bots, calling),
        registerWebhook: createRegistration(calling),
        poll: createPolling({ ...calling, bots, intake, leases }),
        wakeUps: new WakeUps(config.wakeUpsPerMinute),
        clock,
        log,
      }),
      closeApi,
    ],
    health: () => bots.health(),
  });
}
