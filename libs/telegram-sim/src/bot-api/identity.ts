import type { MethodGroup } from "./method.js";
import type { Params } from "./params.js";
import { CommandsSchema, CommandScopeSchema } from "./schemas.js";

/** Who the bot is, and what its menu shows. */
export const identityMethods: MethodGroup = {
  getMe: ({ bot }) => ({
    ...bot.user,
    can_join_groups: true,
    can_read_all_group_messages: true,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
  }),

  setMyCommands: ({ bot, params }) => {
    bot.commands.set(listKey(params), params.json("commands", CommandsSchema, "bot commands") ?? []);
    return true;
  },

  getMyCommands: ({ bot, params }) => bot.commands.get(listKey(params)) ?? [],
};

/** Each scope and language has a list of its own. */
function listKey(params: Params): string {
  const scope = params.json("scope", CommandScopeSchema, "bot command scope");
  const { type = "default", chat_id = "", user_id = "" } = scope ?? {};
  return [type, chat_id, user_id, params.text("language_code") ?? ""].join("|");
}
