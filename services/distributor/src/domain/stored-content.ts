import type { MessageContent } from "@telebus/telegram";
import { z } from "zod";
import type { PostContent } from "./post.js";

const methods: ReadonlySet<string> = new Set<MessageContent["method"]>([
  "sendMessage",
  "sendPhoto",
  "sendVideo",
  "sendAnimation",
  "sendAudio",
  "sendDocument",
  "sendVoice",
  "sendVideoNote",
  "sendSticker",
  "sendPoll",
  "sendLocation",
  "sendVenue",
  "sendContact",
  "sendDice",
  "sendRichMessage",
]);

const Message = z.object({
  kind: z.string(),
  method: z.string().refine((method) => methods.has(method)),
  params: z.record(z.string(), z.unknown()),
});
const Stored = z.union([Message, z.object({ kind: z.literal("album"), items: z.array(Message).min(1) })]);

/** The content of a post as its row keeps it; whoever makes calls of it has their parameters checked. */
export const StoredContent = z.custom<PostContent>((value) => Stored.safeParse(value).success);
