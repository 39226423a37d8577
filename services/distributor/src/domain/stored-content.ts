import type { MessageContent } from "@telebus/telegram";
import { z } from "zod";

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

const Stored = z.object({ kind: z.string(), method: z.string(), params: z.record(z.string(), z.unknown()) });

/** The content of a post as its row keeps it; whoever makes calls of it has their parameters checked. */
export const StoredContent = z.custom<MessageContent>((value) => {
  const stored = Stored.safeParse(value);
  return stored.success && methods.has(stored.data.method);
});
