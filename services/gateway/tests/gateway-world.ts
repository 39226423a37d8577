import type { RawEvent } from "@telebus/contracts";
import { configureService } from "@telebus/service";
import { createSimulator, SimulatorControl } from "@telebus/telegram-sim";
import { runServices, type ServicesHere } from "@telebus/testing";
import type { TestBackend } from "@telebus/testing/each-backend";
import { gateway } from "../src/index.js";

export const BOT = 1_000_001;
export const USERNAME = "hub_bot";
const TOKEN = `${BOT}:AAgatewaygatewaygatewaygatewaygateway`;
const SECRET = "s3cret_of-the-webhook";

/** A gateway in webhook mode, and an observer of everything it stores. */
export interface GatewayWorld {
  readonly running: ServicesHere;
  /** What has been stored since the last `forget`. */
  readonly stored: RawEvent[];
  /** Posts a body as Telegram does; headers and bot can be told otherwise. */
  post(body: string | Uint8Array, headers?: Record<string, string>, bot?: number | string): Promise<Response>;
  untilStored(isEnough: () => boolean): Promise<void>;
  stop(): Promise<void>;
}

export async function openGateway(backend: TestBackend): Promise<GatewayWorld> {
  const simulator = createSimulator({ limitMode: "open" });
  await simulator.start();
  await new SimulatorControl(simulator.url).addBot({ token: TOKEN, username: USERNAME });
  const env = {
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: simulator.url,
    WEBHOOK_HOST: "http://127.0.0.1:9",
    WEBHOOK_SECRET: SECRET,
  };
  const running = await runServices([configureService(gateway, env)], backend);
  const stored: RawEvent[] = [];
  let onStored: () => void = () => undefined;
  await running.ports.bus.subscribe({
    mode: "unordered",
    concurrency: 10,
    service: "admin",
    stream: "UPDATES",
    name: "observer",
    receive: async (event) => {
      stored.push(event);
      onStored();
      return [];
    },
  });
  return {
    running,
    stored,
    post: (body, headers = {}, bot = BOT) =>
      fetch(`${running.url}/telegram/webhook/${bot}`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-telegram-bot-api-secret-token": SECRET,
          ...headers,
        },
        body,
      }),
    untilStored: async (isEnough) => {
      while (!isEnough()) await new Promise<void>((resolve) => (onStored = resolve));
    },
    stop: async () => {
      await running.stop();
      await simulator.stop();
    },
  };
}
