import type { z } from "zod";
import type { Bot } from "../world/types.js";
import type { BotSchema } from "./requests.js";

/** What BotFather is asked to set; what is not named stays. */
export function chooseProfile({ profile }: Bot, chosen: z.output<typeof BotSchema>): void {
  Object.assign(profile, {
    hasPrivacy: chosen.privacy ?? profile.hasPrivacy,
    canJoinGroups: chosen.can_join_groups ?? profile.canJoinGroups,
    supportsInline: chosen.supports_inline_queries ?? profile.supportsInline,
    hasInlineFeedback: chosen.inline_feedback ?? profile.hasInlineFeedback,
    hasMainWebApp: chosen.has_main_web_app ?? profile.hasMainWebApp,
    hasTopics: chosen.has_topics_enabled ?? profile.hasTopics,
    canManageBots: chosen.can_manage_bots ?? profile.canManageBots,
    usersMayCreateTopics: chosen.allows_users_to_create_topics ?? profile.usersMayCreateTopics,
  });
}
