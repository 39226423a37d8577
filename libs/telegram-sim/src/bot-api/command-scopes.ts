import { badRequest } from "../errors.js";
import type { Call } from "./method.js";
import type { Params } from "./params.js";
import { CommandScopeSchema } from "./schemas.js";
import { findRoom } from "./targets.js";

/** Which of Bot API's types BotCommandScope name a chat, and which a member of it. */
const SCOPES: Readonly<Record<string, { needsChat: boolean; needsUser: boolean }>> = {
  default: { needsChat: false, needsUser: false },
  all_private_chats: { needsChat: false, needsUser: false },
  all_group_chats: { needsChat: false, needsUser: false },
  all_chat_administrators: { needsChat: false, needsUser: false },
  chat: { needsChat: true, needsUser: false },
  chat_administrators: { needsChat: true, needsUser: false },
  chat_member: { needsChat: true, needsUser: true },
};

/** Each scope and language has a list of its own. */
export function commandsKey(params: Params): string {
  const scope = params.json("scope", CommandScopeSchema, "bot command scope");
  const { type = "default", chat_id = "", user_id = "" } = scope ?? {};
  return [type, chat_id, user_id, params.text("language_code") ?? ""].join("|");
}

/** @throws ApiError where the scope is none, or names what is not there. */
export function checkScope(call: Call): void {
  const { params } = call;
  const language = params.text("language_code") ?? "";
  if (language !== "" && !/^[a-z]{2}$/.test(language)) throw badRequest("invalid language code specified");
  const scope = params.json("scope", CommandScopeSchema, "bot command scope");
  if (!scope) return;
  const { type, chat_id, user_id } = scope;
  const rules = SCOPES[type];
  if (!rules) throw badRequest("can't parse BotCommandScope: unsupported type specified");
  if (rules.needsChat && chat_id === undefined)
    throw badRequest("can't parse BotCommandScope: chat_id is empty");
  if (rules.needsChat) findRoom(call, String(chat_id));
  if (rules.needsUser && user_id === undefined)
    throw badRequest("can't parse BotCommandScope: invalid user_id specified");
}
