import type { Bot, Health, Live } from "@telebus/service";
import { environmentBot, publishedBot, type EnvironmentMode, type GatewayBot, type KnownBot } from "./bot.js";

interface BotsDeps {
  /** The bots of `BOT_TOKEN`. */
  readonly environment: readonly Bot[];
  readonly environmentMode: EnvironmentMode;
  readonly live: Live;
}

/**
 * The bots of this deployment as they are now: those that the control plane has published, and of the environment those
 * that it does not know.
 */
export class GatewayBots {
  readonly #deps: BotsDeps;
  readonly #known = new Map<number, KnownBot>();
  /** By the id as it stands in a path: in no other spelling is a bot found. */
  readonly #byPath = new Map<string, KnownBot>();
  /** What Telegram has told us. */
  readonly #names = new Map<number, string>();
  readonly #listeners = new Set<(id: number) => void>();

  constructor(deps: BotsDeps) {
    this.#deps = deps;
    for (const { id } of deps.environment) this.#look(id);
    deps.live.onBot((id) => this.#look(id));
  }

  #look(id: number): void {
    const { live, environment, environmentMode } = this.#deps;
    const published = live.bot(id);
    const own = environment.find((bot) => bot.id === id);
    const name = this.#names.get(id);
    if (published !== undefined) this.#keep(id, publishedBot(published, name));
    else this.#keep(id, own && environmentBot(own, environmentMode, name));
    for (const listener of this.#listeners) listener(id);
  }

  #keep(id: number, known: KnownBot | undefined): void {
    if (known === undefined) {
      this.#known.delete(id);
      this.#byPath.delete(String(id));
    } else {
      this.#known.set(id, known);
      this.#byPath.set(String(id), known);
    }
  }

  known(id: number): KnownBot | undefined {
    return this.#known.get(id);
  }

  /** The bot that a path names. */
  at(path: string): KnownBot | undefined {
    return this.#byPath.get(path);
  }

  /** The bot, if it is on and its name is known: then its updates are taken. */
  get(id: number): GatewayBot | undefined {
    const known = this.#known.get(id);
    return known?.isOn === true ? known.named : undefined;
  }

  all(): readonly KnownBot[] {
    return [...this.#known.values()];
  }

  /** Telegram has told us who a bot is. */
  introduce(id: number, username: string): void {
    this.#names.set(id, username);
    this.#look(id);
  }

  onChange(listener: (id: number) => void): void {
    this.#listeners.add(listener);
  }

  /** One published bot that Telegram does not know must not keep all others from being served. */
  health(): readonly Health[] {
    const isWaiting = ({ isOn, named }: KnownBot): boolean => isOn && named === undefined;
    const own = this.all().filter(({ isPublished }) => !isPublished);
    const published = this.all().filter(({ isPublished }) => isPublished);
    const on = published.filter(({ isOn }) => isOn).length;
    const waiting = published.filter(isWaiting).length;
    const detail = `${on} of ${published.length} on${waiting === 0 ? "" : `, ${waiting} without a name yet`}`;
    return [
      ...own.map((known) => ({
        name: `bot ${known.bot.id}`,
        ok: !isWaiting(known),
        detail: known.named ? `known as @${known.named.username}` : "Telegram has not told us its name yet",
      })),
      { name: "bots of the control plane", ok: true, detail },
    ];
  }
}
