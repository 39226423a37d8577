import { commands } from "@telebus/contracts";
import type { Bot, Health } from "@telebus/service";
import { commandOwners, type CommandOwners, type RoutedBot } from "./domain/route.js";

/** A bot whose name Telegram has told us: without it, commands for other bots could not be told apart. */
export interface GatewayBot extends Bot, RoutedBot {
  readonly owners: CommandOwners;
}

export const withName = (bot: Bot, username: string): GatewayBot => ({
  ...bot,
  username,
  owners: commandOwners(bot, commands),
});

/** The bots that updates are taken for, by id. Empty until Telegram has said who they are. */
export class GatewayBots {
  readonly #bots = new Map<number, GatewayBot>();
  readonly #expected: ReadonlySet<number>;

  constructor(expected: readonly Bot[]) {
    this.#expected = new Set(expected.map(({ id }) => id));
  }

  /** Whether the bot is ours, even if Telegram has not told us its name yet. */
  isOurs(id: number): boolean {
    return this.#expected.has(id);
  }

  get(id: number): GatewayBot | undefined {
    return this.#bots.get(id);
  }

  add(bot: GatewayBot): void {
    this.#bots.set(bot.id, bot);
  }

  health(id: number): Health {
    const bot = this.#bots.get(id);
    const detail = bot === undefined ? "Telegram has not told us its name yet" : `known as @${bot.username}`;
    return { name: `bot ${id}`, ok: bot !== undefined, detail };
  }

  all(): readonly GatewayBot[] {
    return [...this.#bots.values()];
  }
}
