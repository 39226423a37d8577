import type { RouteCase } from "@telebus/gateway";
import { table } from "./markdown.js";

/** Who gets which update: docs/routing.md. */
export function routingPage(cases: readonly RouteCase[]): string {
  return [
    "# Who gets an update",
    "",
    "Exactly one service owns each update. The gateway decides it with a pure function,",
    "[route.ts](../services/gateway/src/domain/route.ts), from the update, the bot's configuration, the conversation that",
    "its person is in, and whether they are banned. The rules are tried in the order of this table; the first that fits",
    "counts. Observers (archive, journeys, statistics) read the same stored update beside its owner.",
    "",
    "This page is generated from the cases that [route.test.ts](../services/gateway/src/domain/route.test.ts) plays, by",
    "`npm run docs`. The same test shows for updates of any shape, with any configuration, that there is always one answer.",
    "",
    "- **hub**: a bot that only `BOT_TOKEN` names; its one feature is distributor.",
    "- **pairs**: a bot of the control plane with the one feature matchmaker.",
    "- **full**: a bot of the control plane with the features distributor, matchmaker, llm, media-worker and billing; its",
    "  home is admin, its prefix `!`, and llm gets private chats, distributor supergroups and channels. admin serves every",
    "  bot that the control plane keeps.",
    "",
    table(
      ["What comes", "Bot", "Who gets it", "Rule"],
      cases.map(({ what, bot, route }) => [what, bot, ownerOf(route), reasonOf(route)]),
    ),
    "- **nobody**: answered 200 and not stored. Whoever is banned still pays, gets help with it, and can take the bot out of",
    "  their chats: what Telegram tells of a chat holds, whoever did it.",
    "- **conversation**: a service has claimed what this person says next in this chat; the event says so",
    "  (`conversation`). Commands and buttons go before it. `/cancel` ends it, and its service is told.",
    "- **command**: of the features of the bot. Where two features have one name, the conversation decides, then the home,",
    "  then which is declared first. An operator may switch commands off, add their own, and give other names; the event",
    "  then carries the name that the owner knows. `/start`, `/help`, `/cancel` and `/paysupport` are always there.",
    "- **media link**: a page at one of the hosts in [media-link.ts](../services/gateway/src/domain/media-link.ts).",
    "",
  ].join("\n");
}

function ownerOf(route: RouteCase["route"]): string {
  if ("nobody" in route) return "nobody";
  if ("cancel" in route)
    return route.cancel === undefined
      ? "the gateway answers"
      : `the gateway answers, and tells ${route.cancel}`;
  return route.command === undefined ? route.to : `${route.to}, as \`/${route.command}\``;
}

const reasonOf = (route: RouteCase["route"]): string => ("nobody" in route ? route.nobody : route.rule);
