import { z } from "zod";
import type { Values } from "./command-text.js";

const Message = z.object({
  from: z
    .object({
      id: z.int(),
      first_name: z.string().default(""),
      last_name: z.string().default(""),
      username: z.string().default(""),
    })
    .optional(),
  chat: z.object({ id: z.int(), title: z.string().optional() }).optional(),
});
type Message = z.output<typeof Message>;

const Said = z.object({
  message: Message.optional(),
  channel_post: Message.optional(),
  callback_query: z.object({ from: Message.shape.from, message: Message.optional() }).optional(),
});

/** A call of a command can be as long as a message; what is said of it stays short. */
const MAX_VALUE = 256;

/** What the variables of a command stand for, for whoever gave it. */
export function valuesOf(
  update: unknown,
  about: {
    readonly bot: { readonly name: string; readonly username: string };
    readonly args: string;
    readonly at: Date;
  },
): Values {
  const { data } = Said.safeParse(update);
  const pressed = data?.callback_query;
  const message = pressed?.message ?? data?.message ?? data?.channel_post;
  const from = pressed === undefined ? message?.from : pressed.from;
  const fullName = [from?.first_name, from?.last_name].filter(Boolean).join(" ");
  const iso = about.at.toISOString();
  return {
    first_name: short(from?.first_name),
    last_name: short(from?.last_name),
    full_name: short(fullName),
    username: short(from?.username),
    user_id: idOf(from),
    chat_title: short(message?.chat?.title ?? fullName),
    chat_id: idOf(message?.chat),
    bot_name: short(about.bot.name || about.bot.username),
    bot_username: short(about.bot.username),
    date: iso.slice(0, 10),
    time: iso.slice(11, 16),
    args: short(about.args),
  };
}

const short = (value = ""): string => Array.from(value).slice(0, MAX_VALUE).join("");
const idOf = (one: { readonly id: number } | undefined): string => (one === undefined ? "" : String(one.id));
