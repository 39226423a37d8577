import { z } from "zod";
import type { Message, Replied } from "../server/message.js";
import type { Texts } from "../texts/index.js";
import { moneyText } from "../texts/dates.js";
import { isService } from "./service.js";
import { serviceText } from "./service-text.js";

const KINDS = [
  "animation",
  "photo",
  "video",
  "audio",
  "voice",
  "video_note",
  "sticker",
  "document",
  "venue",
  "location",
  "contact",
  "poll",
  "dice",
  "invoice",
] as const;

/** The picture that stands for each kind of content where there is only one line. */
const SIGNS: Readonly<Record<string, string>> = {
  photo: "🖼",
  video: "🎬",
  animation: "🎞",
  audio: "🎵",
  document: "📄",
  voice: "🎤",
  video_note: "⏺",
  venue: "📍",
  location: "📍",
  contact: "👤",
  poll: "📊",
  invoice: "🧾",
};

/** A message in one line: its words, with a sign for what else it holds. */
export function summaryOf(message: Message | Replied, texts: Texts): string {
  if (isService(message)) return serviceText(message, texts);
  const words = (message.text ?? message.caption ?? richWords(message.rich_message) ?? "").replaceAll(
    /\s+/g,
    " ",
  );
  const special = specialSummary(message, texts);
  if (special !== undefined) return special;
  const kind = KINDS.find((name) => message[name] !== undefined);
  if (kind === undefined) return words || (message.paid_media ? `⭐ ${texts.paidMedia}` : texts.message);
  return [SIGNS[kind], words || texts[kind]].filter(Boolean).join(" ");
}

function specialSummary({ sticker, dice, poll, invoice, contact, venue }: Message | Replied, texts: Texts) {
  if (sticker) return `${sticker.emoji ?? ""} ${texts.sticker}`.trim();
  if (dice) return dice.emoji;
  if (poll) return `${SIGNS["poll"]} ${poll.question}`;
  if (invoice)
    return `${SIGNS["invoice"]} ${invoice.title} · ${moneyText(invoice.total_amount, invoice.currency, texts)}`;
  if (contact) return `${SIGNS["contact"]} ${contact.first_name}`;
  return venue ? `${SIGNS["venue"]} ${venue.title}` : undefined;
}

const Rich = z.looseObject({
  text: z.unknown().optional(),
  blocks: z.unknown().optional(),
  items: z.unknown().optional(),
});

/** The plain words in a rich message of any depth. */
function richWords(rich: unknown): string | undefined {
  if (typeof rich === "string") return rich;
  if (Array.isArray(rich)) return rich.map((part: unknown) => richWords(part) ?? "").join(" ");
  const { data } = Rich.safeParse(rich);
  return data && richWords(data.text ?? data.blocks ?? data.items);
}
