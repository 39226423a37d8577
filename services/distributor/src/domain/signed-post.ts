import type { UpdateReceivedData } from "@telebus/contracts";
import { z } from "zod";
import type { Post } from "./post.js";
import { traitsOf } from "./traits.js";

const Message = z.looseObject({
  message_id: z.int(),
  from: z.looseObject({
    id: z.int(),
    first_name: z.string(),
    last_name: z.string().optional(),
    username: z.string().optional(),
  }),
  sender_chat: z.undefined().optional(),
  reply_to_message: z.looseObject({ message_id: z.int() }).optional(),
});

/** What stands behind a command, as a post with the name of who gives it. @returns undefined where there is nothing */
export function signedPost({ kind, chat, command, update }: UpdateReceivedData): Post | undefined {
  const message = Message.safeParse(update[kind]).data;
  const words = command?.args ?? "";
  if (message === undefined || chat === undefined || words === "") return undefined;
  const { from, reply_to_message: answered } = message;
  const name = [from.first_name, from.last_name ?? ""].join(" ").trim();
  const url = from.username === undefined ? `tg://user?id=${from.id}` : `https://t.me/${from.username}`;
  const entities = [{ type: "text_link" as const, offset: words.length + 3, length: name.length, url }];
  return {
    source: chat.id,
    thread: chat.thread ?? 0,
    messages: [message.message_id],
    content: { kind: "text", method: "sendMessage", params: { text: `${words}\n~ ${name}`, entities } },
    author: from.id,
    answers: answered?.message_id,
    fileUniqueId: undefined,
    traits: traitsOf(message),
  };
}
