import type { ServiceName } from "@telebus/contracts";
import type { BotApiOptions } from "@telebus/telegram";
import { z } from "zod";
import type { Live } from "./live.js";

/** A bot as the platform knows it. The token goes to Telegram and nowhere else. */
export interface Bot {
  /** The number before the colon of its token. */
  readonly id: number;
  readonly token: string;
  /** The services that serve it. */
  readonly features: readonly ServiceName[];
  /** The service that answers `/start` and `/help`. */
  readonly home: ServiceName;
  /** What a command may begin with beside the slash, such as `!`. */
  readonly commandPrefix?: string | undefined;
  /** A Bot API server of its own. */
  readonly apiRoot?: string | undefined;
  /** All chats together; else that of the environment. */
  readonly messagesPerSecond?: number | undefined;
}

/** The bots of this deployment that are on: those admin has published, and of the environment those it does not know. */
export interface BotDirectory {
  get(id: number): Bot | undefined;
  all(): readonly Bot[];
  /** Known and switched off: what is asked of it waits. */
  isOff(id: number): boolean;
  /** The bots that are known and switched off. */
  off(): readonly number[];
}

const TOKENS = /^\d{5,16}:[A-Za-z0-9_-]{30,64}(\s*,\s*\d{5,16}:[A-Za-z0-9_-]{30,64})*$/;
const tokenSetting = z
  .string()
  .regex(TOKENS, "must be a bot token such as 123456789:AAE... from @BotFather, or several with commas");
const rootSetting = z.url({ protocol: /^https?$/, error: "must be a URL such as https://api.telegram.org" });

const proxySetting = z.url({
  protocol: /^https?$/,
  error: "must be a URL such as http://proxy.example:3128",
});

/** For the two services that speak with Telegram: gateway and sender. */
export const botSettings = {
  BOT_TOKEN: tokenSetting
    .optional()
    .describe(
      "Token of the bot, from @BotFather, or of several bots, with commas between them; also as TOKEN",
    ),
  TOKEN: tokenSetting.optional().describe("Same as BOT_TOKEN"),
  BOT_HANDLER: z
    .string()
    .min(1)
    .max(3)
    .optional()
    .describe("What a command may begin with beside /, such as !"),
  TELEGRAM_API_ROOT: rootSetting
    .optional()
    .describe("Bot API server; default https://api.telegram.org; also as LOCAL_API_URL"),
  LOCAL_API_URL: rootSetting.optional().describe("Same as TELEGRAM_API_ROOT"),
  HTTP_PROXY: proxySetting.optional().describe("Proxy for http:// addresses outside this machine"),
  HTTPS_PROXY: proxySetting.optional().describe("Proxy for https:// addresses, such as Telegram's"),
  NO_PROXY: z
    .string()
    .optional()
    .describe("Hosts that are reached without a proxy, with commas between them"),
};

interface BotVariables {
  BOT_TOKEN?: string | undefined;
  TOKEN?: string | undefined;
  BOT_HANDLER?: string | undefined;
  TELEGRAM_API_ROOT?: string | undefined;
  LOCAL_API_URL?: string | undefined;
  HTTP_PROXY?: string | undefined;
  HTTPS_PROXY?: string | undefined;
  NO_PROXY?: string | undefined;
}

/** How Telegram is reached: what `createBotApi` takes. */
export type TelegramConnection = Pick<BotApiOptions, "apiRoot" | "proxy">;

export const telegramConnection = (env: BotVariables): TelegramConnection => ({
  apiRoot: (env.TELEGRAM_API_ROOT ?? env.LOCAL_API_URL ?? "https://api.telegram.org").replace(/\/+$/, ""),
  proxy: { http: env.HTTP_PROXY, https: env.HTTPS_PROXY, no: env.NO_PROXY },
});

/** The bots that the environment names. */
export function botsFromEnvironment(env: BotVariables): readonly Bot[] {
  const given = env.BOT_TOKEN ?? env.TOKEN;
  const tokens = given === undefined ? [] : given.split(",");
  return tokens.map((one) => {
    const token = one.trim();
    const id = Number(token.slice(0, token.indexOf(":")));
    return { id, token, features: ["distributor"], home: "distributor", commandPrefix: env.BOT_HANDLER };
  });
}

export function createBotDirectory(environment: readonly Bot[], live: Live): BotDirectory {
  const own = new Map(environment.map((bot) => [bot.id, bot]));
  const get = (id: number): Bot | undefined => {
    const published = live.bot(id);
    if (published === undefined) return own.get(id);
    return published.isOn ? published : undefined;
  };
  const ids = (): number[] => [...new Set([...own.keys(), ...live.bots().map(({ id }) => id)])];
  const isOff = (id: number): boolean => live.bot(id)?.isOn === false;
  return {
    get,
    all: () => ids().flatMap((id) => get(id) ?? []),
    isOff,
    off: () => ids().filter(isOff),
  };
}
