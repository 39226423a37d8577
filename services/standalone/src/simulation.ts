import path from "node:path";
import type { Bus } from "@telebus/bus";
import { systemClock, type Environment, type Log } from "@telebus/service";
import {
  createSimulator,
  joinBot,
  lineOf,
  seedWorld,
  SimulatorControl,
  SimulatorControlError,
  type Simulator,
} from "@telebus/telegram-sim";
import type { Config } from "./config.js";

/** The platform's own bot in a simulated Telegram. Its token opens nothing else. */
const TOKEN = "1000001:SIMULATED-bot-token-that-opens-nothing-else";
const BOT = { first_name: "Telebus", username: "telebus_bot" };

/** Something that keeps the platform from handling updates should not keep it from saying where it listens. */
const SETTLE_WITHIN_MS = 20_000;
const LOOK_EVERY_MS = 20;

/** A simulated Telegram that the platform talks to where there is no token of a real bot. */
export interface Simulation {
  readonly url: string;
  /** What the services' settings get beside the environment. */
  readonly env: Environment;
  /**
   * Brings the bot into the chats, when the platform is ready for it, and shows what is said from then on. Resolves
   * when the platform has taken that in, so that whoever speaks next is heard in every chat.
   */
  begin(bus: Bus, show: (line: string) => void): Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startSimulation(config: Config, apiKey: string, log: Log): Promise<Simulation> {
  const simulator = createSimulator({
    snapshotFile: path.resolve(config.dataDir, "simulator.json"),
    log: {
      info: (facts, message) => log.debug(facts, message),
      error: (facts, message) => log.error(facts, message),
    },
  });
  await simulator.start({ host: config.host, port: config.simulatorPort });
  seedWorld(simulator);
  await makeBot(simulator.url);
  return {
    url: simulator.url,
    env: {
      ...simulatedBot,
      TELEGRAM_API_ROOT: simulator.url,
      BOT_MODE: "webhook",
      WEBHOOK_HOST: `http://${config.host}:${config.port}`,
      WEBHOOK_SECRET: apiKey,
    },
    begin: (bus, show) => begin(simulator, bus, show),
    stop: () => simulator.stop(),
  };
}

/** Instead of what the environment says of a real bot and its webhook. */
export const simulatedBot: Environment = {
  BOT_TOKEN: TOKEN,
  BOT_MODE: "polling",
  LOCAL_API_URL: "",
  WEBHOOK_HOST: "",
  WEBHOOK_PORT: "",
  WEBHOOK_PUBLIC_PORT: "",
  WEBHOOK_SECRET: "",
};

/** Before the platform asks who it is, so that it has its name; from an earlier start it is there already. */
async function makeBot(url: string): Promise<void> {
  try {
    await new SimulatorControl(url).addBot({ token: TOKEN, ...BOT });
  } catch (error) {
    if (!(error instanceof SimulatorControlError && error.status === 409)) throw error;
  }
}

async function begin(simulator: Simulator, bus: Bus, show: (line: string) => void): Promise<void> {
  simulator.onEvent((event) => {
    const line = lineOf(event);
    if (line !== undefined) show(line);
  });
  const { user } = joinBot(simulator, TOKEN);
  const { pending } = simulator.core.mailboxes.of(user.id).inbox;
  const isBusy = async () => pending.size > 0 || (await bus.lag()).some(({ waiting }) => waiting > 0);
  const deadline = systemClock.now() + SETTLE_WITHIN_MS;
  while (systemClock.now() < deadline && (await isBusy())) await systemClock.sleep(LOOK_EVERY_MS);
}
