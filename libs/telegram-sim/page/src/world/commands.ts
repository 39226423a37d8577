import type { Bot } from "../server/user.js";
import { isIn } from "./chats-of.js";
import type { Room } from "./state.js";

export interface OfferedCommand {
  /** As it is sent: `/start`, in groups `/start@some_bot`. */
  readonly written: string;
  readonly description: string;
}

/** Telegram takes the narrowest list there is for the kind of chat; the default one is the widest. */
const SCOPES: Readonly<Record<Room["type"], readonly string[]>> = {
  private: ["all_private_chats", "default"],
  group: ["all_group_chats", "default"],
  supergroup: ["all_group_chats", "default"],
  channel: [],
};

/** The commands offered in a chat, of all bots in it. */
export function commandsIn(room: Room, bots: ReadonlyMap<number, Bot>): readonly OfferedCommand[] {
  return [...bots.values()]
    .filter((bot) => room.bot === bot.id || (room.bot === undefined && isIn(room, bot.id)))
    .flatMap((bot) => {
      const scope = SCOPES[room.type].find((name) => bot.commands.some((list) => list.scope === name));
      const list = bot.commands.find((each) => each.scope === scope);
      const suffix = room.bot === undefined && bot.username !== undefined ? `@${bot.username}` : "";
      return (list?.commands ?? []).map(({ command, description }) => ({
        written: `/${command}${suffix}`,
        description,
      }));
    });
}
