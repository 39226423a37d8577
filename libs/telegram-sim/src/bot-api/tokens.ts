import { type Core, tell } from "../core.js";
import { ApiError } from "../errors.js";
import type { Bot } from "../world/types.js";

const TOKEN = /^[1-9]\d{0,15}:[A-Za-z0-9_-]{20,64}$/;

export const isToken = (text: string): boolean => TOKEN.test(text);

/**
 * The bot a token belongs to; unless tokens are strict, one never seen makes a new bot.
 * @param address whose first use of a token counts as a wake-up, where wake-ups are limited
 * @throws ApiError 404 where it is no token, 401 where it is not the bot's, 429 after too many wake-ups
 */
export function authenticate(core: Core, token: string, address?: string): Bot {
  if (!isToken(token)) throw new ApiError(404, "Not Found");
  const { world, settings } = core;
  const id = Number(token.slice(0, token.indexOf(":")));
  if (settings.strictWakeUps && address !== undefined) core.wakeUps.wake(id, address);
  const bot = world.bots.get(id);
  if (bot ? !world.isTokenOf(bot, token) : settings.strictTokens) throw new ApiError(401, "Unauthorized");
  if (!bot) return addBot(core, token);
  checkLoggedIn(core, bot);
  // Bots of older snapshots have no key yet.
  core.webApps.learnKey(id, token);
  return bot;
}

/** The server takes the bot up with its first call. @throws ApiError 400 for a while after logOut */
function checkLoggedIn({ settings }: Core, { profile }: Bot): void {
  const now = settings.clock.now();
  if (profile.loggedOutUntilMs > now) throw new ApiError(400, "Logged out");
  profile.launchedAtMs ??= now;
}

/** Makes a bot, as BotFather does. */
export function addBot(
  core: Core,
  token: string,
  about: { first_name?: string | undefined; username?: string | undefined } = {},
): Bot {
  const bot = core.world.addBot(token, about);
  bot.profile.launchedAtMs = core.settings.clock.now();
  core.webApps.learnKey(bot.user.id, token);
  tell(core, { type: "user", user: bot.user });
  return bot;
}
