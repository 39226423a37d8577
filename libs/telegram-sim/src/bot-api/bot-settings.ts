import { z } from "zod";
import { badRequest } from "../errors.js";
import { administratorRights, rightsIn, type Rights } from "../world/permissions.js";
import type { Bot } from "../world/types.js";
import { checkScope, commandsKey } from "./command-scopes.js";
import type { Call, Method, MethodGroup } from "./method.js";
import { CommandsSchema } from "./schemas.js";

const RightsSchema = z.partialRecord(z.enum(administratorRights), z.boolean());
const MenuButton = z.discriminatedUnion("type", [
  z.object({ type: z.literal("commands") }),
  z.object({ type: z.literal("default") }),
  z.object({
    type: z.literal("web_app"),
    text: z.string().min(1),
    web_app: z.object({ url: z.string() }),
  }),
]);

/** A text by language: how it is set, and how it is asked for. */
function textMethods(
  name: string,
  field: string,
  maxLength: number,
  textsOf: (bot: Bot) => Map<string, string>,
  otherwise: (bot: Bot) => string,
): Record<string, Method> {
  return {
    [`setMy${name}`]: ({ bot, params }) => {
      const text = params.text(field)?.trim() ?? "";
      if (Array.from(text).length > maxLength) throw badRequest(`bot ${field.replace("_", " ")} is too long`);
      const language = languageOf(params.text("language_code"));
      if (text === "") textsOf(bot).delete(language);
      else textsOf(bot).set(language, text);
      return true;
    },
    [`getMy${name}`]: ({ bot, params }) => {
      const texts = textsOf(bot);
      const own = texts.get(languageOf(params.text("language_code")));
      return { [field]: own ?? texts.get("") ?? otherwise(bot) };
    },
  };
}

/** Commands, texts, the menu button and the rights a bot asks for. */
export const botSettingMethods: MethodGroup = {
  setMyCommands: (call) => {
    checkScope(call);
    const { bot, params } = call;
    const commands = params.json("commands", CommandsSchema, "bot commands") ?? [];
    const key = commandsKey(params);
    if (commands.length > 0) bot.commands.set(key, commands);
    else bot.commands.delete(key);
    return true;
  },

  getMyCommands: (call) => {
    checkScope(call);
    return call.bot.commands.get(commandsKey(call.params)) ?? [];
  },

  deleteMyCommands: (call) => {
    checkScope(call);
    call.bot.commands.delete(commandsKey(call.params));
    return true;
  },

  ...textMethods(
    "Name",
    "name",
    64,
    ({ profile }) => profile.names,
    ({ user }) => user.first_name,
  ),
  ...textMethods(
    "Description",
    "description",
    512,
    ({ profile }) => profile.descriptions,
    () => "",
  ),
  ...textMethods(
    "ShortDescription",
    "short_description",
    120,
    ({ profile }) => profile.shortDescriptions,
    () => "",
  ),

  setChatMenuButton: (call) => {
    const { bot, params } = call;
    const chatId = menuChatOf(call);
    const button = params.json("menu_button", MenuButton, "menu button") ?? { type: "default" };
    if (button.type === "web_app" && !button.web_app.url.startsWith("https://"))
      throw badRequest("BUTTON_URL_INVALID");
    if (button.type === "default") bot.profile.menuButtons.delete(chatId);
    else bot.profile.menuButtons.set(chatId, button);
    return true;
  },

  getChatMenuButton: (call) => {
    const { menuButtons } = call.bot.profile;
    const own = menuButtons.get(menuChatOf(call));
    return own ?? menuButtons.get(0) ?? { type: "commands" };
  },

  setMyDefaultAdministratorRights: ({ bot, params }) => {
    const rights = params.json("rights", RightsSchema, "administrator rights");
    if (params.flag("for_channels")) bot.profile.channelRights = rights;
    else bot.profile.groupRights = rights;
    return true;
  },

  getMyDefaultAdministratorRights: ({ bot, params }) => {
    const isChannel = params.flag("for_channels");
    const { channelRights, groupRights } = bot.profile;
    return allRights((isChannel ? channelRights : groupRights) ?? {}, isChannel ? "channel" : "group");
  },
};

const allRights = (rights: Rights, type: string): Record<string, boolean> =>
  Object.fromEntries(rightsIn(type).map((right) => [right, rights[right] ?? false]));

/** A chat's own button, or 0: the one for all others. */
function menuChatOf({ core, bot, params }: Call): number {
  const id = params.integer("chat_id") ?? 0;
  if (id !== 0 && !core.world.privateRoom(bot.user.id, id)) throw badRequest("chat not found");
  return id;
}

/** Two letters of ISO 639-1, or none. */
function languageOf(code = ""): string {
  if (code !== "" && !/^[a-z]{2}$/.test(code)) throw badRequest("invalid language code specified");
  return code;
}
