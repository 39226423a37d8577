import { tooManyRequests } from "../errors.js";
import type { Call, MethodGroup } from "./method.js";
import { badRequest } from "../errors.js";

/** A bot may be closed only so long after the server has taken it up (method reference, close). */
const CLOSABLE_AFTER_MS = 10 * 60 * 1000;
/** After logOut the cloud does not take the bot back for so long (method reference, logOut). */
const LOGGED_OUT_MS = 10 * 60 * 1000;
const MAX_PHOTOS = 100;

/** Who the bot is, and whether the server serves it. */
export const identityMethods: MethodGroup = {
  getMe: ({ bot: { user, profile } }) => ({
    ...user,
    can_join_groups: profile.canJoinGroups,
    can_read_all_group_messages: !profile.hasPrivacy,
    supports_guest_queries: false,
    supports_inline_queries: profile.supportsInline,
    can_connect_to_business: false,
    has_main_web_app: profile.hasMainWebApp,
    has_topics_enabled: profile.hasTopics,
    allows_users_to_create_topics: profile.usersMayCreateTopics,
    can_manage_bots: profile.canManageBots,
    supports_join_request_queries: false,
  }),

  /** Nobody here has a photo. */
  getUserProfilePhotos: ({ core, params }) => {
    const id = params.integer("user_id");
    if (id === undefined || id <= 0) throw badRequest("invalid user_id specified");
    if (!core.world.user(id)) throw badRequest("user not found");
    const limit = params.integer("limit") ?? MAX_PHOTOS;
    if (limit < 1 || limit > MAX_PHOTOS) throw badRequest("wrong limit specified");
    return { total_count: 0, photos: [] };
  },

  logOut: ({ core, bot }) => {
    core.mailboxes.of(bot.user.id).deleteWebhook();
    bot.profile.loggedOutUntilMs = core.settings.clock.now() + LOGGED_OUT_MS;
    return true;
  },

  close: (call) => {
    const waitMs = closableInMs(call);
    if (waitMs > 0) throw tooManyRequests(Math.ceil(waitMs / 1000));
    call.bot.profile.launchedAtMs = undefined;
    return true;
  },
};

function closableInMs({ core, bot }: Call): number {
  const now = core.settings.clock.now();
  return (bot.profile.launchedAtMs ?? now) + CLOSABLE_AFTER_MS - now;
}
