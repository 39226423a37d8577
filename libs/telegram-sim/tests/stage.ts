import {
  createSimulator,
  joinBot,
  seedWorld,
  SimulatorControl,
  type Simulator,
  type SimulatorOptions,
} from "../src/index.js";
import { TestBot } from "./bot.js";

export const TOKEN = "4200001:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr";
export const OTHER_TOKEN = "4200002:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr";

/** A running simulator with the seeded world, and a bot in it that has read everything so far. */
export interface Stage {
  readonly simulator: Simulator;
  readonly control: SimulatorControl;
  readonly bot: TestBot;
  /** Ids of the groups and of Ada. */
  readonly lisbon: number;
  readonly oslo: number;
  readonly ada: number;
  close(): Promise<void>;
}

export async function setStage(
  options: SimulatorOptions = {},
  about = { first_name: "Echo", username: "echo_bot" },
): Promise<Stage> {
  const simulator = createSimulator({ limitMode: "open", ...options });
  await simulator.start();
  seedWorld(simulator);
  joinBot(simulator, TOKEN, about);
  const control = new SimulatorControl(simulator.url);
  const bot = new TestBot(simulator.url, TOKEN);
  await bot.updates();
  const [lisbon, oslo, , ada] = (await control.chats()).map(({ id }) => id);
  if (lisbon === undefined || oslo === undefined || ada === undefined)
    throw new Error("the seed is too small");
  return { simulator, control, bot, lisbon, oslo, ada, close: () => simulator.stop() };
}
