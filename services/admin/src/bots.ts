import type { Config } from "./config.js";
import type { Foundation, Part } from "./part.js";
import { importBots } from "./tasks/import-bots.js";

/** The bots of this deployment: which there are, what they do, how Telegram reaches them. */
export function createBots(base: Foundation, config: Config): Part {
  return { tasks: [importBots(config.bots, { ...base, webhooks: config.webhooks })] };
}
