import type { LiveBot } from "@telebus/contracts";
import { liveKey } from "@telebus/service";
import type { BotRow, BotStore } from "./bot-store.js";
import type { LiveStore } from "./live-store.js";

/** Of a bot's live configuration what is kept with its commands. */
export type BotCommands = Pick<LiveBot, "customCommands" | "aliases" | "disabledCommands">;

/** Tells every service what a bot is like now. */
export interface BotPublishing {
  /** Call it in the transaction of the change, after the change. */
  publish(bot: number): Promise<void>;
  /** Who knows a bot's commands says so once, when the service is built. */
  takeCommandsFrom(source: (bot: number) => Promise<BotCommands>): void;
}

interface Deps {
  bots: BotStore;
  published: LiveStore;
  /** Those of `BOT_TOKEN`: once removed they stay published as off, else each service would take them from there. */
  fromEnvironment: ReadonlySet<number>;
}

export function createBotPublishing({ bots, published, fromEnvironment }: Deps): BotPublishing {
  let commandsOf = async (_bot: number): Promise<BotCommands> => ({
    customCommands: [],
    aliases: {},
    disabledCommands: [],
  });
  return {
    takeCommandsFrom: (source) => {
      commandsOf = source;
    },
    publish: async (id) => {
      // Held until the end of the transaction: of two changes at once the later one publishes what both have made.
      const bot = await bots.lock(id);
      if (bot === undefined) return;
      if (bot.removedAt !== null && !fromEnvironment.has(id)) return published.remove(liveKey.bot(id));
      await published.put(liveKey.bot(id), { ...liveBotOf(bot), ...(await commandsOf(id)) });
    },
  };
}

const liveBotOf = (bot: BotRow): Omit<LiveBot, keyof BotCommands> => ({
  id: bot.id,
  token: bot.token,
  username: bot.username,
  isOn: bot.isOn && bot.removedAt === null,
  mode: bot.mode,
  webhookSecrets: [bot.webhookSecret, bot.formerSecret].filter((secret) => secret !== null),
  features: bot.features,
  home: bot.home,
  defaults: bot.defaults,
  commandPrefix: bot.commandPrefix ?? undefined,
  apiRoot: bot.apiRoot ?? undefined,
  messagesPerSecond: bot.messagesPerSecond ?? undefined,
  allowsManaged: bot.allowsManaged,
});
