import type { BegunMessage } from "../../compose/begun.js";
import { linkRows } from "../../compose/buttons-editor.js";
import { fileOf, type DraftMedium } from "../../compose/draft-medium.js";
import { mediaKinds } from "../../telegram/message.js";
import type { Audience, Content, Details, Segment } from "./broadcast-types.js";

/** A broadcast as it is being written. */
export interface BroadcastDraft extends BegunMessage {
  readonly name: string;
  readonly hasOptOut: boolean;
  /** All that fit, or the chosen ones. */
  readonly isChosen: boolean;
  readonly segment: Segment;
}

export const emptyBroadcast: Omit<BroadcastDraft, "bot"> = {
  name: "",
  format: "CommonMark",
  text: "",
  medium: undefined,
  rows: [],
  isSilent: false,
  isProtected: false,
  hasLinkPreview: true,
  hasOptOut: true,
  isChosen: false,
  segment: { chat_types: ["private"] },
  chats: [],
};

/** One that is kept, to be written otherwise. What was said in a chat has no content of its own. */
export function draftOf({ bot, name, content, audience, opt_out_button }: Details): BroadcastDraft {
  const {
    text = "",
    parse_mode,
    buttons = [],
    disable_notification,
    protect_content,
    link_preview,
  } = content ?? {};
  const isChosen = "chats" in audience;
  return {
    bot: String(bot),
    name,
    format: parse_mode ?? "none",
    text,
    medium: mediumOf(content ?? {}),
    rows: buttons.map((row) => row.map((button) => ({ text: button.text, kind: "url", target: button.url }))),
    isSilent: disable_notification ?? false,
    isProtected: protect_content ?? false,
    hasLinkPreview: link_preview ?? true,
    hasOptOut: opt_out_button,
    isChosen,
    segment: isChosen ? {} : audience.segment,
    chats: isChosen ? audience.chats.map((id) => ({ id, label: String(id) })) : [],
  };
}

function mediumOf(content: Content): DraftMedium | undefined {
  const kind = mediaKinds.find((one) => content[one] !== undefined);
  const file = kind && content[kind];
  if (kind === undefined || file === undefined) return undefined;
  if (typeof file === "string") return { kind, reference: file };
  const name = file.fileName ?? file.blob.slice(0, 12);
  return { kind, reference: "", upload: { file, name, bytes: undefined, type: "", picture: undefined } };
}

export const saysSomething = ({ text, medium }: BroadcastDraft): boolean =>
  text.trim() !== "" || (medium !== undefined && fileOf(medium) !== undefined);

export function contentOf(draft: BroadcastDraft): Content {
  const { format, text, medium, isSilent, isProtected, hasLinkPreview } = draft;
  const buttons = linkRows(draft.rows);
  const file = medium && fileOf(medium);
  return {
    ...(text.trim() !== "" && { text, ...(format !== "none" && { parse_mode: format }) }),
    ...(medium && file !== undefined && { [medium.kind]: file }),
    ...(buttons.length > 0 && { buttons }),
    ...(isSilent && { disable_notification: true }),
    ...(isProtected && { protect_content: true }),
    ...(!hasLinkPreview && medium === undefined && { link_preview: false }),
  };
}

/** Undefined: nobody is chosen yet. */
export function audienceOf({ isChosen, segment, chats }: BroadcastDraft): Audience | undefined {
  if (!isChosen) return { segment };
  return chats.length === 0 ? undefined : { chats: chats.map(({ id }) => id) };
}
