import type { ChatAddress, EventDraft } from "@telebus/contracts";
import { callMethod, type MessageContent } from "@telebus/telegram";
import type { Change } from "./change.js";

type Options = NonNullable<Parameters<typeof callMethod>[3]>;
type Of<Kind extends MessageContent["kind"]> = Extract<MessageContent, { kind: Kind }>;

/**
 * The call that makes a message look like this, where it differs by `change`.
 * @returns undefined where Telegram has no way: stickers, round videos, what has no words
 */
export function editCall(
  to: ChatAddress,
  message: number,
  look: MessageContent,
  change: Change,
  options: Options,
): EventDraft | undefined {
  const message_id = message;
  if (change === "none" && options.replyMarkup !== undefined)
    return callMethod(to, "editMessageReplyMarkup", { message_id }, options);
  if (look.kind === "text") {
    const { text, entities, link_preview_options } = look.params;
    return callMethod(to, "editMessageText", { message_id, text, entities, link_preview_options }, options);
  }
  if (look.kind === "rich_message") {
    const { rich_message } = look.params;
    return callMethod(to, "editMessageText", { message_id, rich_message }, options);
  }
  const media = change === "file" ? mediaOf(look) : undefined;
  if (media !== undefined) return callMethod(to, "editMessageMedia", { message_id, media }, options);
  if (!isCaptioned(look)) return undefined;
  const { caption, caption_entities } = look.params;
  const above = "show_caption_above_media" in look.params && look.params.show_caption_above_media;
  return callMethod(
    to,
    "editMessageCaption",
    { message_id, caption, caption_entities, ...(above && { show_caption_above_media: true }) },
    options,
  );
}

type Captioned = Of<"photo" | "video" | "animation" | "audio" | "document" | "voice">;
const captioned: ReadonlySet<string> = new Set<Captioned["kind"]>([
  "photo",
  "video",
  "animation",
  "audio",
  "document",
  "voice",
]);
const isCaptioned = (look: MessageContent): look is Captioned => captioned.has(look.kind);

/** The kinds that may take another's place. */
function mediaOf(look: MessageContent) {
  if (look.kind === "photo")
    return { type: look.kind, media: look.params.photo, ...wordsOf(look), ...shownOf(look) };
  if (look.kind === "animation")
    return { type: look.kind, media: look.params.animation, ...wordsOf(look), ...shownOf(look) };
  if (look.kind === "audio") return { type: look.kind, media: look.params.audio, ...wordsOf(look) };
  if (look.kind === "document") return { type: look.kind, media: look.params.document, ...wordsOf(look) };
  return look.kind === "video" ? videoOf(look) : undefined;
}

function videoOf(look: Of<"video">) {
  const { video, cover, start_timestamp } = look.params;
  return {
    type: look.kind,
    media: video,
    ...(cover !== undefined && { cover }),
    ...(start_timestamp !== undefined && { start_timestamp }),
    ...wordsOf(look),
    ...shownOf(look),
  };
}

const wordsOf = ({ params: { caption, caption_entities } }: Captioned) => ({
  ...(caption !== undefined && { caption }),
  ...(caption_entities !== undefined && { caption_entities }),
});

const shownOf = ({ params }: Of<"photo" | "video" | "animation">) => ({
  ...(params.has_spoiler === true && { has_spoiler: true }),
  ...(params.show_caption_above_media === true && { show_caption_above_media: true }),
});
