import { group, message, of, person, press, privately, type RouteCase } from "./world.js";

const paid = { successful_payment: { currency: "XTR", total_amount: 250 } };
const banned = { isBanned: true };

/** Money, bans, buttons, and what Telegram tells of chats and bots. */
export const firstCases: readonly RouteCase[] = [
  {
    what: "Telegram asks whether a payment may go through",
    bot: "full",
    update: of("pre_checkout_query", { id: "1", from: person }),
    route: { to: "billing", rule: "payment" },
  },
  {
    what: "A payment was made, in the middle of a conversation",
    bot: "full",
    update: message(paid),
    now: { focus: "llm" },
    route: { to: "billing", rule: "payment" },
  },
  {
    what: "A payment of somebody who is banned",
    bot: "full",
    update: message(paid),
    now: banned,
    route: { to: "billing", rule: "payment" },
  },
  {
    what: "`/paysupport` of somebody who is banned",
    bot: "full",
    update: privately("/paysupport"),
    now: banned,
    route: { to: "billing", rule: "command" },
  },
  {
    what: "Anything else that somebody says who is banned",
    bot: "full",
    update: privately("hello"),
    now: { ...banned, focus: "llm" },
    route: { nobody: "somebody who is banned" },
  },
  {
    what: "A command of somebody who is banned",
    bot: "full",
    update: privately("/find"),
    now: banned,
    route: { nobody: "somebody who is banned" },
  },
  {
    what: "A press of somebody who is banned",
    bot: "full",
    update: press("matchmaker:next:sign"),
    now: banned,
    route: { nobody: "somebody who is banned" },
  },
  {
    what: "Somebody who is banned takes the bot out of a group",
    bot: "full",
    update: of("my_chat_member", { chat: group, from: person }),
    now: banned,
    route: { to: "distributor", rule: "membership" },
  },
  {
    what: "A button that matchmaker made",
    bot: "full",
    update: press("matchmaker:next:sign"),
    now: { focus: "llm" },
    route: { to: "matchmaker", rule: "button" },
  },
  {
    what: "A button of the control plane, in a bot it keeps",
    bot: "full",
    update: press("admin:menu:sign"),
    route: { to: "admin", rule: "button" },
  },
  {
    what: "A button of a service that does not serve this bot",
    bot: "hub",
    update: press("matchmaker:next:sign"),
    route: { to: "distributor", rule: "button of nobody" },
  },
  {
    what: "A button that bears no name",
    bot: "full",
    update: press("???"),
    route: { to: "admin", rule: "button of nobody" },
  },
  {
    what: "The bot joins a chat or leaves it",
    bot: "full",
    update: of("my_chat_member", { chat: group, from: person }),
    now: { focus: "matchmaker" },
    route: { to: "distributor", rule: "membership" },
  },
  {
    what: "The bot joins a chat or leaves it, and does not serve the hub",
    bot: "pairs",
    update: of("my_chat_member", { chat: group, from: person }),
    route: { to: "matchmaker", rule: "membership" },
  },
  {
    what: "Somebody asks to join a chat",
    bot: "full",
    update: of("chat_join_request", { chat: group, from: person }),
    route: { to: "distributor", rule: "membership" },
  },
  {
    what: "A group gets a new id",
    bot: "full",
    update: message({ chat: group, migrate_to_chat_id: -1_000_000_000_100 }),
    route: { to: "distributor", rule: "membership" },
  },
  {
    what: "Somebody has made a bot of their own, or given it a new token",
    bot: "full",
    update: of("managed_bot", { user: person, bot: { id: 77, is_bot: true } }),
    route: { to: "admin", rule: "managed bot" },
  },
];
