import { z } from "zod";
import { makeToken } from "../actions/managed-bots.js";
import { notifyBot } from "../actions/announce.js";
import { badRequest } from "../errors.js";
import type { ManagedBot } from "../world/bot-profile.js";
import type { Bot } from "../world/types.js";
import type { Call, MethodGroup } from "./method.js";

const People = z.array(z.number().int().positive());
/** Method reference, setManagedBotAccessSettings. */
const MAX_PEOPLE = 10;

/** Bots that people have made with this one (Bot API 9.6 and 10.0). */
export const managedBotMethods: MethodGroup = {
  getManagedBotToken: (call) => managedBy(call).managed.token,

  /** The bot that manages it is told, too (Bot API type Update, managed_bot). */
  replaceManagedBotToken: (call) => {
    const { core, bot: manager } = call;
    const { bot, managed } = managedBy(call);
    managed.token = makeToken(bot.user.id);
    core.world.changeToken(bot, managed.token);
    core.webApps.learnKey(bot.user.id, managed.token);
    const owner = core.world.user(managed.ownerId);
    if (owner) notifyBot(core, manager.user.id, "managed_bot", { user: owner, bot: bot.user });
    return managed.token;
  },

  getManagedBotAccessSettings: (call) => {
    const { people } = managedBy(call).managed;
    return {
      is_access_restricted: people !== undefined,
      ...(people && { added_users: people.flatMap((id) => call.core.world.user(id) ?? []) }),
    };
  },

  setManagedBotAccessSettings: (call) => {
    const { managed } = managedBy(call);
    const people = call.params.json("added_user_ids", People, "user identifiers") ?? [];
    if (people.length > MAX_PEOPLE) throw badRequest("too many users specified");
    managed.people = call.params.flag("is_access_restricted") ? people : undefined;
    return true;
  },
};

/** @throws ApiError 400 for a bot that this one does not manage */
function managedBy({ core, bot, params }: Call): { bot: Bot; managed: ManagedBot } {
  const asked = core.world.bots.get(params.integer("user_id") ?? 0);
  const managed = asked?.profile.managed;
  if (asked === undefined || managed?.managerId !== bot.user.id) throw badRequest("bot not found");
  return { bot: asked, managed };
}
