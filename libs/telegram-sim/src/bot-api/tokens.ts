import { type Core, tell } from "../core.js";
import { ApiError } from "../errors.js";
import type { Bot } from "../world/types.js";

const TOKEN = /^[1-9]\d{0,15}:[A-Za-z0-9_-]{20,64}$/;

export const isToken = (text: string): boolean => TOKEN.test(text);

/**
 * The bot a token belongs to; unless tokens are strict, one never seen makes a new bot.
 * @throws ApiError 404 where it is no token, 401 where it is not the bot's
 */
export function authenticate(core: Core, token: string): Bot {
  if (!isToken(token)) throw new ApiError(404, "Not Found");
  const { world, settings } = core;
  const bot = world.bots.get(Number(token.slice(0, token.indexOf(":"))));
  if (bot ? !world.isTokenOf(bot, token) : settings.strictTokens) throw new ApiError(401, "Unauthorized");
  return bot ?? addBot(core, token);
}

/** Makes a bot, as BotFather does. */
export function addBot(
  core: Core,
  token: string,
  about: { first_name?: string | undefined; username?: string | undefined } = {},
): Bot {
  const bot = core.world.addBot(token, about);
  tell(core, { type: "user", user: bot.user });
  return bot;
}
