import { group, inGroup, lone, marked, message, of, person, privately, type RouteCase } from "./world.js";

/** What people say. */
export const contentCases: readonly RouteCase[] = [
  {
    what: "What somebody says in a conversation with matchmaker",
    bot: "full",
    update: privately("Ada, 31"),
    now: { focus: "matchmaker" },
    route: { to: "matchmaker", rule: "conversation" },
  },
  {
    what: "A media link in a conversation with llm",
    bot: "full",
    update: privately("https://youtu.be/1 what is this?"),
    now: { focus: "llm" },
    route: { to: "llm", rule: "conversation" },
  },
  {
    what: "What somebody says in a conversation with a service that no longer serves the bot",
    bot: "hub",
    update: inGroup("Ada, 31"),
    now: { focus: "matchmaker" },
    route: { to: "distributor", rule: "default" },
  },
  {
    what: "A media link",
    bot: "full",
    update: privately("look: https://youtu.be/1"),
    route: { to: "media-worker", rule: "media link" },
  },
  {
    what: "A media link below a picture, behind words",
    bot: "full",
    update: message({
      photo: [],
      caption: "look",
      caption_entities: [{ type: "text_link", offset: 0, length: 4, url: "https://vimeo.com/1" }],
    }),
    route: { to: "media-worker", rule: "media link" },
  },
  {
    what: "A media link in a bot without media-worker",
    bot: "hub",
    update: inGroup("look: https://youtu.be/1"),
    route: { to: "distributor", rule: "default" },
  },
  {
    what: "Anything said in a private chat, which the operator has given to llm",
    bot: "full",
    update: privately("hello"),
    route: { to: "llm", rule: "default" },
  },
  {
    what: "Anything said in a group, which the operator has given to distributor",
    bot: "full",
    update: inGroup("hello"),
    route: { to: "distributor", rule: "default" },
  },
  {
    what: "Anything said in a type of chat that was given to nobody: the home",
    bot: "full",
    update: message({ chat: { id: -5, type: "group" }, text: "hello" }),
    route: { to: "admin", rule: "default" },
  },
  {
    what: "A channel's post",
    bot: "full",
    update: of("channel_post", { message_id: 1, date: 1, chat: { id: -7, type: "channel" }, text: "news" }),
    route: { to: "distributor", rule: "default" },
  },
  {
    what: "An edited message, though it is a command now",
    bot: "full",
    update: of("edited_message", { ...lone, chat: group, ...marked("/find") }),
    route: { to: "distributor", rule: "default" },
  },
  {
    what: "A reaction in a group",
    bot: "full",
    update: of("message_reaction", { chat: group, user: person, message_id: 1 }),
    route: { to: "distributor", rule: "default" },
  },
  {
    what: "An inline query",
    bot: "full",
    update: of("inline_query", { id: "1", from: person, query: "cats" }),
    route: { to: "admin", rule: "other" },
  },
  {
    what: "A kind of update that nobody has heard of",
    bot: "hub",
    update: of("unheard_of", { a: 1 }),
    route: { to: "admin", rule: "other" },
  },
];
